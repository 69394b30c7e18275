import type { Place } from '../../facts.ts'
import type { Searched } from '../../finding.ts'
import type { FormReading, Reading } from '../../reading/reading.ts'

const AT_FORM: Place[] = ['inside', 'near']

/** What was looked through: the form and what stands around it, for links also the rest of the page. */
export function searchedAt(page: Reading, form: FormReading, reach: 'form' | 'page'): Searched {
  const around: Place[] = form.surroundingsUnknown ? ['inside'] : AT_FORM
  return {
    places: reach === 'page' ? [...around, 'footer', 'page'] : around,
    language: page.language.code,
    characters: form.text.characters,
    links: reach === 'page' ? page.linksSeen : form.linksSeen,
  }
}
