import { citation } from './citation.ts'
import type { GroundRule } from './ground-rule.ts'
import { groundWords } from './grounds.ts'
import { momentAt } from './moment.ts'
import type { OrganisationInput } from './organisation-input.ts'
import { pleaded } from './pleaded.ts'
import { sentence } from './section.ts'

/** What a letter to the organisation says of the form: when it was looked at, what was seen, what the law asks. */
interface Told {
  moment: string
  facts: string[]
  laws: string[]
  cited: string
}

/** Only what the person has looked at, and of that the rules that `isFor` takes; null where nothing is left. */
export function toldToOrganisation(
  { draft, answers, texts, timeZone }: OrganisationInput,
  isFor: (rule: GroundRule) => boolean,
): Told | null {
  const { assessment } = draft
  const told = pleaded(assessment, answers.looked, texts.citation.law).grounds.filter(({ rule }) =>
    isFor(rule),
  )
  const when = momentAt(assessment.checkedAt, timeZone)
  if (told.length === 0 || when === null) return null
  // The hour is told once; in the sentences about findings the day is enough.
  const words = told.map((one) =>
    groundWords(one, { draft, texts: { ...texts, moment: texts.date }, timeZone }),
  )
  return {
    moment: texts.moment(when),
    facts: words.map(({ fact }) => sentence(fact)),
    laws: [...new Set(words.map(({ law }) => law))],
    cited: citation([...new Set(words.flatMap(({ articles }) => articles))], texts.citation),
  }
}
