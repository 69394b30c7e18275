import type { FormReading, LinkReading, Reading } from '../../reading/reading.ts'

/** Links to a legal notice (mentions légales, Impressum), parted by where a person meets them. */
export function legalNotices(
  page: Reading,
  form: FormReading,
): { atForm: LinkReading[]; away: LinkReading[] } {
  const atForm = form.legalNoticeLinks
  const refs = new Set(atForm.map(({ ref }) => ref))
  return { atForm, away: page.legalNoticeLinks.filter(({ ref }) => !refs.has(ref)) }
}
