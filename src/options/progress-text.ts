import type { OptionsTexts } from '../languages/shape/options.ts'
import type { UpdateProgress } from '../subscriptions/subscription.ts'

/** Where an attempt stands, in words: "Fetching the list: 120 kB of 400 kB (30%)". */
export function progressText(
  { phase, done, of }: UpdateProgress,
  { progress, locale }: OptionsTexts,
): string {
  const bytes = (count: number) => sizeText(count, locale)
  const number = new Intl.NumberFormat(locale)
  const part = phase === 'storing' ? (count: number) => number.format(count) : bytes
  const amount = phase === 'storing' ? progress.entries : bytes
  const counted = phase === 'list' || phase === 'storing'
  if (!counted || (done === 0 && of === null)) return `${progress.phase[phase]}…`
  const share = new Intl.NumberFormat(locale, { style: 'percent' })
  const amounts =
    of === null || of === 0 ? amount(done) : progress.of(part(done), amount(of), share.format(done / of))
  return `${progress.phase[phase]}${progress.colon}${amounts}`
}

/** In kilobytes, and in megabytes from one on. */
function sizeText(bytes: number, locale: string): string {
  const [unit, size, digits] =
    bytes < 1_000_000
      ? (['kilobyte', bytes / 1_000, 0] as const)
      : (['megabyte', bytes / 1_000_000, 1] as const)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits }).format(size)
}
