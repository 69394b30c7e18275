import { useEffect, useState } from 'preact/hooks'
import { addresseeOf } from '../complaint/addressee.ts'
import { type Answers, unanswered } from '../complaint/answers.ts'
import { type AttachedFile, attachedFiles } from '../complaint/attachments.ts'
import { documentKind } from '../complaint/document-kind.ts'
import type { Draft } from '../complaint/draft.ts'
import { letter } from '../complaint/letter.ts'
import { letterAsText, textLines } from '../complaint/letter-as-text.ts'
import { isoDay, momentAt } from '../complaint/moment.ts'
import { reference } from '../complaint/reference.ts'
import { Mark } from '../interface/mark.tsx'
import type { Texts } from '../interface/texts.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import { printedHost } from '../outgoing/address.ts'
import { AttachmentsStep } from './attachments-step.tsx'
import type { AuthorityChoice } from './authority-choice.ts'
import { AuthorityStep } from './authority-step.tsx'
import { emptyDesk } from './desk.ts'
import { FindingsStep } from './findings-step.tsx'
import { GaveDataStep } from './gave-data-step.tsx'
import { LetterActions } from './letter-actions.tsx'
import { LetterDesk } from './letter-desk.tsx'
import type { World } from './world.ts'

interface DossierProps {
  draft: Draft
  texts: DossierTexts
  /** For what the popup shows as well: lines of rules, reasons. */
  interfaceTexts: Texts
  /** The one proposed first. */
  authorities: readonly [AuthorityChoice, ...AuthorityChoice[]]
  world: World
}

const dayIn = (iso: string, timeZone: string): string => {
  const moment = momentAt(iso, timeZone)
  return moment === null ? iso.slice(0, 10) : isoDay(moment)
}

/** Questions on one side, the letter that follows from them on the other. Answers live as long as the page. */
export function Dossier({ draft, texts, interfaceTexts, authorities, world }: DossierProps) {
  const [answers, setAnswers] = useState<Answers>(unanswered)
  const [authorityId, setAuthorityId] = useState(authorities[0].id)
  const [keepPicture, setKeepPicture] = useState(true)
  const [files, setFiles] = useState<AttachedFile[] | null>(null)
  const [desk, setDesk] = useState(emptyDesk)

  const { host, checkedAt } = draft.assessment
  const names = {
    day: dayIn(draft.createdAt, world.timeZone),
    reference: reference(host, draft.createdAt),
  }
  useEffect(() => {
    let current = true
    attachedFiles(draft, names, keepPicture, world.sha256).then((made) => {
      if (current) setFiles(made)
    })
    return () => {
      current = false
    }
  }, [draft, keepPicture])

  const today = dayIn(world.now().toISOString(), world.timeZone)
  const past = (day: string) => (day > today ? '' : day)
  const authority = authorities.find(({ id }) => id === authorityId) ?? authorities[0]
  const kind = documentKind(answers)
  const shortReference = `${names.day}-${names.reference}`
  const made = letter({
    draft,
    answers: { ...answers, dateGiven: past(answers.dateGiven), contactedOn: past(answers.contactedOn) },
    kind,
    addressee: addresseeOf(authority),
    attachments: (files ?? []).map(({ attachment }) => attachment),
    reference: shortReference,
    timeZone: world.timeZone,
    texts: authority.letter,
  })
  // What the person still has to say is told at once; a letter waits for the hashes that it prints.
  const ready = files === null ? null : made
  const written = typeof made === 'string' ? made : ready && { text: letterAsText(made) }
  const text = desk.edited?.text ?? (typeof written === 'object' ? (written?.text ?? null) : null)
  const picture = files?.find(({ attachment }) => attachment.id === 'picture')
  const pictureMoment = picture && momentAt(picture.attachment.madeAt, world.timeZone)
  const readAt = new Intl.DateTimeFormat(texts.locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: world.timeZone,
  }).format(new Date(checkedAt))
  const step = {
    texts,
    answers,
    answer: (change: Partial<Answers>) => setAnswers((before) => ({ ...before, ...change })),
  }

  return (
    <main class="dossier">
      <header>
        <p class="brand">
          <Mark /> {texts.title}
        </p>
        <h1>{texts.heading(authority.short)}</h1>
        <p class="about">{texts.about(printedHost(host), readAt)}</p>
        <p class="promise">{texts.neverSent}</p>
      </header>
      <div class="steps">
        <GaveDataStep {...step} today={today} />
        <FindingsStep {...step} assessment={draft.assessment} interfaceTexts={interfaceTexts} />
        <AuthorityStep
          {...step}
          authorities={authorities}
          authority={authority}
          kind={kind}
          today={today}
          choose={setAuthorityId}
        />
        <AttachmentsStep
          texts={texts}
          draft={draft}
          files={files}
          keepPicture={keepPicture}
          keep={setKeepPicture}
        />
      </div>
      <div class="outcome">
        <LetterDesk
          texts={texts}
          written={written}
          language={authority.letter.language}
          desk={desk}
          change={setDesk}
        />
        <LetterActions
          texts={texts}
          authority={authority}
          text={text}
          pdf={
            text === null || kind === null
              ? null
              : {
                  lines: textLines(
                    text,
                    authorities.map(({ letter }) => letter),
                  ),
                  language: authority.letter.language,
                  title: authority.letter.title[kind],
                  reference: shortReference,
                  page: authority.letter.page,
                  picture:
                    picture && pictureMoment && picture.type !== 'application/json'
                      ? {
                          bytes: picture.bytes,
                          type: picture.type,
                          caption: authority.letter.pictureCaption(
                            picture.attachment.number,
                            authority.letter.moment(pictureMoment),
                          ),
                        }
                      : null,
                }
          }
          files={files ?? []}
          names={names}
          world={world}
        />
        {kind === null ? null : (
          <section class="next">
            <h2>{texts.next.heading}</h2>
            <p>{texts.next.text[kind]}</p>
          </section>
        )}
      </div>
    </main>
  )
}
