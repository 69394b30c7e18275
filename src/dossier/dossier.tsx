import { useEffect, useState } from 'preact/hooks'
import { type Answers, unanswered } from '../complaint/answers.ts'
import { type AttachedFile, attachedFiles } from '../complaint/attachments.ts'
import { documentKind } from '../complaint/document-kind.ts'
import type { Draft } from '../complaint/draft.ts'
import { isoDay, momentAt } from '../complaint/moment.ts'
import { nextStep } from '../complaint/next-step.ts'
import { reference } from '../complaint/reference.ts'
import { Mark } from '../interface/mark.tsx'
import type { Texts } from '../interface/texts.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import { printedHost } from '../outgoing/address.ts'
import { AttachmentsStep } from './attachments-step.tsx'
import type { AuthorityChoice } from './authority-choice.ts'
import { AuthorityStep } from './authority-step.tsx'
import type { Chosen } from './countries.ts'
import { emptyDesk } from './desk.ts'
import { FindingsStep } from './findings-step.tsx'
import { LetterActions } from './letter-actions.tsx'
import { LetterDesk } from './letter-desk.tsx'
import { PathStep } from './path-step.tsx'
import { printedLetter } from './printed-letter.ts'
import type { World } from './world.ts'
import { writtenLetter } from './written-letter.ts'

interface DossierProps {
  draft: Draft
  texts: DossierTexts
  /** For what the popup shows as well: lines of rules, reasons. */
  interfaceTexts: Texts
  authorities: readonly AuthorityChoice[]
  /** The country and authority that stand there at first. */
  proposed: Chosen
  /** Called with the country (ISO 3166-1) that the person chooses. */
  remember(country: string): void
  world: World
}

const dayIn = (iso: string, timeZone: string): string => {
  const moment = momentAt(iso, timeZone)
  return moment === null ? iso.slice(0, 10) : isoDay(moment)
}

/** Questions on one side, the letter that follows from them on the other. Answers live as long as the page. */
export function Dossier(props: DossierProps) {
  const { draft, texts, interfaceTexts, authorities, proposed, remember, world } = props
  const [answers, setAnswers] = useState<Answers>(unanswered)
  const [chosen, setChosen] = useState(proposed)
  const [keepPicture, setKeepPicture] = useState(true)
  const [files, setFiles] = useState<AttachedFile[] | null>(null)
  const [desk, setDesk] = useState(emptyDesk)

  const { host, checkedAt } = draft.assessment
  const { timeZone } = world
  const names = { day: dayIn(draft.createdAt, timeZone), reference: reference(host, draft.createdAt) }
  useEffect(() => {
    let current = true
    attachedFiles(draft, names, keepPicture, world.sha256).then((made) => {
      if (current) setFiles(made)
    })
    return () => {
      current = false
    }
  }, [draft, keepPicture])

  const today = dayIn(world.now().toISOString(), timeZone)
  const authority = authorities.find(({ id }) => id === chosen.authority) ?? null
  const kind = documentKind(answers)
  const shortReference = `${names.day}-${names.reference}`
  const written = writtenLetter({
    draft,
    answers,
    authority,
    files,
    reference: shortReference,
    timeZone,
    today,
  })
  const fresh = typeof written === 'object' && written !== null ? written.text : null
  const text = desk.edited?.text ?? fresh
  const readAt = new Intl.DateTimeFormat(texts.locale, { dateStyle: 'long', timeStyle: 'short', timeZone })
  const step = {
    texts,
    answers,
    answer: (change: Partial<Answers>) => setAnswers((before) => ({ ...before, ...change })),
  }
  // "I live there" was said of the place chosen before.
  const choose = (next: Chosen) => {
    setChosen(next)
    step.answer({ competence: null })
    if (next.country !== null && next.country !== chosen.country) remember(next.country)
  }

  return (
    <main class="dossier">
      <header>
        <p class="brand">
          <Mark /> {texts.title}
        </p>
        <h1>{texts.heading(authority?.short ?? null)}</h1>
        <p class="about">{texts.about(printedHost(host), readAt.format(new Date(checkedAt)))}</p>
        <p class="promise">{texts.neverSent}</p>
      </header>
      <div class="steps">
        <PathStep
          {...step}
          authority={authority}
          path={nextStep(answers, authority?.contactFirst === true, today)}
          today={today}
        />
        <FindingsStep {...step} assessment={draft.assessment} interfaceTexts={interfaceTexts} />
        <AuthorityStep
          {...step}
          authorities={authorities}
          chosen={chosen}
          authority={authority}
          kind={kind}
          choose={choose}
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
          language={authority?.letter.language ?? null}
          desk={desk}
          change={setDesk}
        />
        <LetterActions
          texts={texts}
          authority={authority}
          kind={kind ?? 'complaint'}
          text={text}
          pdf={
            text === null || kind === null || authority === null || files === null
              ? null
              : printedLetter({
                  text,
                  kind,
                  authority,
                  authorities,
                  files,
                  reference: shortReference,
                  timeZone,
                })
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
