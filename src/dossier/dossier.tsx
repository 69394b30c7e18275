import { blanksOf } from '../complaint/blanks.ts'
import type { Chosen } from '../complaint/chosen.ts'
import { documentKind } from '../complaint/document-kind.ts'
import { dayIn, dossierNames } from '../complaint/dossier-names.ts'
import type { Draft } from '../complaint/draft.ts'
import { letterLaw } from '../complaint/letter-law.ts'
import { nextStep } from '../complaint/next-step.ts'
import type { Texts } from '../interface/texts.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import { AttachmentsStep } from './attachments-step.tsx'
import type { AuthorityChoice } from './authority-choice.ts'
import { AuthorityStep } from './authority-step.tsx'
import { chosenAuthority } from './chosen-authority.ts'
import { DossierHeader } from './dossier-header.tsx'
import { FindingsStep } from './findings-step.tsx'
import { finishedLetter } from './finished-letter.ts'
import { IdentityStep } from './identity-step.tsx'
import { type DossierJournal, JournalStep } from './journal-step.tsx'
import { KeepingNote } from './keeping-note.tsx'
import { LetterActions } from './letter-actions.tsx'
import { LetterDesk } from './letter-desk.tsx'
import { organisationLaw } from './organisation-sheet.ts'
import { PathStep } from './path-step.tsx'
import type { StepProps } from './step-props.ts'
import { useEvidence } from './use-evidence.ts'
import { useFiles } from './use-files.ts'
import { useIdentity } from './use-identity.ts'
import { useWork } from './use-work.ts'
import type { Begun, DossierStore } from './work-store.ts'
import type { World } from './world.ts'

interface DossierProps {
  draft: Draft
  texts: DossierTexts
  /** For what the popup shows as well: lines of rules, reasons. */
  interfaceTexts: Texts
  authorities: readonly AuthorityChoice[]
  /** The country and authority that stand there where nothing was begun. */
  proposed: Chosen
  /** Called with the country (ISO 3166-1) that the person chooses. */
  remember(country: string): void
  world: World
  store: DossierStore
  begun: Begun
  /** Missing where the page is shown without a journal. */
  journal?: DossierJournal
}

/** Questions on one side, the letter that follows from them on the other. */
export function Dossier(props: DossierProps) {
  const { draft, texts, interfaceTexts, authorities, proposed, remember, world, store, begun, journal } =
    props
  const hand = useWork(draft, begun.work, proposed, { store: store.works, now: world.now })
  const own = useIdentity(begun.identity, store.identity)
  const { work, change, answer } = hand
  const { answers, chosen } = work
  const names = dossierNames(draft, world.timeZone)
  const evidence = useEvidence(
    draft,
    { keepPicture: work.keepPicture, keep: (keepPicture) => change({ keepPicture }) },
    world.evidence,
  )
  const files = useFiles(draft, names, evidence.files, world)

  const authority = chosenAuthority(chosen, authorities, texts.language)
  const letters = authorities.flatMap((one) => one.letters)
  const step: StepProps = {
    texts,
    interfaceTexts,
    world,
    draft,
    names,
    today: dayIn(world.now().toISOString(), world.timeZone),
    authorities,
    authority,
    kind: documentKind(answers),
    work,
    change,
    answers,
    answer,
    identity: own.identity,
    blanks: blanksOf(own.identity, [...new Set(letters)]),
  }
  const { written, text, pdf } = finishedLetter(step, files)
  const choose = (next: Chosen) => {
    // "I live there" was said of the place chosen before.
    const same = next.authority !== null && next.authority === chosen.authority
    change({ chosen: next, answers: same ? answers : { ...answers, competence: null } })
    if (next.country !== null && next.country !== chosen.country) remember(next.country)
  }

  return (
    <main class="page dossier">
      <DossierHeader {...step} />
      <KeepingNote {...hand} texts={texts} damaged={begun.work === 'damaged'} />
      <div class="steps">
        <PathStep
          {...step}
          path={nextStep(
            answers,
            authority?.contactFirst === true,
            step.today,
            organisationLaw(step) ?? 'gdpr',
          )}
          journal={journal}
        />
        <FindingsStep {...step} assessment={draft.assessment} />
        <AuthorityStep {...step} chosen={chosen} choose={choose} />
        <AttachmentsStep {...step} files={files} evidence={evidence} text={text} pdf={pdf} />
        <IdentityStep {...step} {...own} />
      </div>
      <div class="outcome">
        <LetterDesk
          texts={texts}
          written={written}
          language={authority?.letter.language ?? null}
          desk={work.desk}
          blanks={step.blanks}
          change={(desk) => change({ desk })}
        />
        <LetterActions
          {...step}
          kind={step.kind ?? 'complaint'}
          text={text}
          pdf={pdf}
          files={files ?? []}
          pictures={evidence.pictures}
        />
        {journal && <JournalStep {...step} journal={journal} written={text !== null} />}
        <AfterSending {...step} />
      </div>
    </main>
  )
}

function AfterSending({ texts: { next, laws }, kind, authority }: StepProps) {
  if (kind === null) return null
  const law = authority === null ? null : letterLaw(authority.law)
  const own = kind === 'report' || law === null || law === 'gdpr' ? null : laws[law].next
  return (
    <section class="next">
      <h2>{next.heading}</h2>
      <p>{own ?? next.text[kind]}</p>
    </section>
  )
}
