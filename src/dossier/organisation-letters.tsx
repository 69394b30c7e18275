import { useState } from 'preact/hooks'
import { type Desk, emptyDesk } from '../complaint/desk.ts'
import type { NextStep, Path } from '../complaint/next-step.ts'
import { Select } from '../interface/choice.tsx'
import type { OrganisationLetter } from '../languages/shape/organisation.ts'
import type { DossierJournal } from './journal-step.tsx'
import { OrganisationDesk } from './organisation-desk.tsx'
import { OrganisationExits } from './organisation-exits.tsx'
import {
  languageOf,
  type OrganisationLanguage,
  organisationLanguage,
  organisationLanguagesUnder,
} from './organisation-languages.ts'
import { OrganisationSent } from './organisation-sent.tsx'
import { organisationLaw, organisationSheet, printedSheet } from './organisation-sheet.ts'
import type { StepProps } from './step-props.ts'

/** Where nothing else is needed from the organisation, so that a word to the site harms no other step. */
const NOTICE_FITS: readonly NextStep[] = ['report', 'complaint-information']

export const noticeFits = ({ step }: Path): boolean => NOTICE_FITS.includes(step)

export interface ToOrganisation extends StepProps {
  path: Path
  /** Without it nobody is asked when it was sent. */
  journal?: DossierJournal | undefined
}

/** A letter to the organisation behind the form, written only once somebody opens it. Nothing here sends anything. */
export function OrganisationLetterPart(props: ToOrganisation & { which: OrganisationLetter }) {
  const { which, texts, work, change } = props
  const words = texts.writing
  const [open, setOpen] = useState(false)
  const desk = work.organisationDesks[which] ?? emptyDesk
  return (
    <details class="to-organisation" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.open[which]}</summary>
      {open ? (
        <Opened
          {...props}
          desk={desk}
          changeDesk={(next) => change({ organisationDesks: { ...work.organisationDesks, [which]: next } })}
        />
      ) : null}
    </details>
  )
}

interface OpenedProps extends ToOrganisation {
  which: OrganisationLetter
  desk: Desk
  changeDesk(desk: Desk): void
}

function Opened(props: OpenedProps) {
  const { which, texts, desk, changeDesk, draft, authority, blanks, names, world, journal } = props
  const words = texts.writing
  const [chosen, choose] = useState<string | null>(null)
  const begun = desk.edited === null ? null : languageOf(which, desk.edited.text)
  // Under another law there is no letter, and the language that its place is kept in matters to nobody.
  const languages = organisationLanguagesUnder(organisationLaw(props) ?? 'gdpr', which)
  const language: OrganisationLanguage = organisationLanguage(
    [chosen, begun, draft.assessment.language, authority?.letter.language ?? null, texts.language],
    languages,
  )
  const sheet = organisationSheet(which, props, language)
  const fresh = typeof sheet === 'string' ? null : sheet.text
  const left = desk.edited?.text ?? fresh
  const text = left === null ? null : blanks.fill(left)
  const { printed } = names
  const written = organisationLanguage([begun, language.own.language], languages)
  return (
    <>
      {words.about[which].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <LanguageChoice texts={texts} languages={languages} language={language.own.language} choose={choose} />
      {text === null ? (
        <p class="waiting">{typeof sheet === 'string' ? words.waiting[sheet] : ''}</p>
      ) : (
        <>
          <OrganisationDesk
            texts={texts}
            label={words.label[which]}
            language={written.own.language}
            text={text}
            fresh={fresh}
            desk={desk}
            blanks={blanks}
            change={changeDesk}
          />
          <OrganisationExits
            texts={texts}
            kind={which}
            text={text}
            pdf={printedSheet(which, text, written, printed)}
            names={names}
            world={world}
          />
          {which === 'rights' ? <p class="hint">{words.proof}</p> : null}
          {journal === undefined ? null : <OrganisationSent {...props} journal={journal} />}
        </>
      )}
    </>
  )
}

function LanguageChoice({
  texts,
  languages,
  language,
  choose,
}: Pick<StepProps, 'texts'> & {
  languages: readonly OrganisationLanguage[]
  language: string
  choose(language: string): void
}) {
  const names = new Intl.DisplayNames(texts.locale, { type: 'language' })
  return (
    <Select
      label={texts.writing.language}
      none=""
      options={languages.map(({ own }) => [own.language, names.of(own.language) ?? own.language])}
      value={language}
      choose={choose}
    />
  )
}
