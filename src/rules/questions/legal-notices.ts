import type { FormReading, LinkReading, Reading } from '../../reading/reading.ts'

/** Links to a legal notice (mentions légales, Impressum), parted by where a person meets them. */
export function legalNotices(
  page: Reading,
  form: FormReading,
): { atForm: LinkReading[]; away: LinkReading[] } {
  const visible = page.legalNoticeLinks.filter((link) => link.hiddenBy === undefined)
  const atForm =
    form.legalNoticeLinks ?? visible.filter(({ place }) => place === 'inside' || place === 'near')
  const refs = new Set(atForm.map(({ ref }) => ref))
  return { atForm, away: visible.filter(({ ref }) => !refs.has(ref)) }
}
