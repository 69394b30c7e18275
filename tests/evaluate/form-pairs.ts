import type { Outcome } from '../../src/finding.ts'
import type { FormReading, Reading } from '../../src/reading/reading.ts'
import { informationAtForm } from '../../src/rules/information-at-form.ts'
import type { FormLabel, PageLabel } from './labels.ts'
import { readAlone } from './read-alone.ts'
import type { CorpusPage } from './read-corpus.ts'

/** A labelled form with what was read for it; null where the reader did not see one there. */
export interface FormPair {
  id: string
  origin: string
  tier: PageLabel['tier']
  label: FormLabel
  reading: FormReading | null
  page: Reading | null
  outcome: Outcome
  /** Handles of the labelled fields, then of the labelled boxes. */
  refs: (string | null)[]
  anywhere: boolean | null
}

/** Every labelled form of a page beside its reading. */
export function formPairs({ label, read }: CorpusPage): FormPair[] {
  const { facts } = read
  const page = facts === 'too-large' ? null : readAlone(facts)
  return label.forms.map((form, at) => {
    const found = read.forms[at]
    const refs = (found?.fields ?? []).map((ref) => ref && `0/${ref}`)
    const reading = page && formFor(page, found?.ref ? `0/${found.ref}` : null, refs)
    const outcome =
      page && reading
        ? informationAtForm.check({ page, form: reading, listings: [] }).outcome
        : 'inapplicable'
    return {
      id: `${label.id}#${form.index}`,
      origin: label.origin,
      tier: label.tier,
      label: form,
      reading,
      page,
      outcome,
      refs,
      anywhere: label.privacyLinkAnywhere,
    }
  })
}

/** The form itself, or the group that holds most of its fields. */
function formFor(page: Reading, ref: string | null, fields: (string | null)[]): FormReading | null {
  const own = page.forms.find((form) => form.ref === ref)
  if (own) return own
  const shared = (form: FormReading): number =>
    form.fields.filter((field) => fields.includes(field.ref)).length
  const [best] = [...page.forms].sort((a, b) => shared(b) - shared(a))
  return best && shared(best) > 0 ? best : null
}
