import { momentAt } from '../complaint/moment.ts'
import { bundleParts } from '../evidence/bundle-parts.ts'
import type { Capture } from '../evidence/capture.ts'
import { textsOf } from '../interface/texts-of.ts'
import type { EvidenceTexts } from '../languages/shape/evidence.ts'
import { printedAddress } from '../outgoing/address.ts'
import { plainText } from '../outgoing/plain-text.ts'
import type { AttachmentsProps } from './attachments-step.tsx'

const texts = import.meta.glob<EvidenceTexts>('../languages/*.evidence.ts', { import: 'evidenceTexts' })

/** Characters of the page's title and address in manifest and README. */
const TITLE = 300

/** The bundle as it stands now; null while a picture is drawn. What packs it is loaded when it is asked for. */
export async function madeBundle(
  { draft, files, text, pdf, names, authority, world }: AttachmentsProps,
  capture: Capture | null,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (files === null) return null
  const [{ bundle }, printed] = await Promise.all([
    import('../evidence/bundle.ts'),
    // A letter that cannot be printed is in the bundle as text.
    pdf === null ? null : world.pdf(pdf).catch(() => null),
  ])
  const letter = text === null ? null : { text, pdf: printed }
  const now = world.now().toISOString()
  const { parts, missing } = bundleParts({ draft, capture, files, letter, authority, names, now })
  const { assessment, createdAt, versions } = draft
  const words = await textsOf(texts, authority?.letter.language ?? 'en')
  const page = {
    url: printedAddress(assessment.url)?.text ?? '',
    host: plainText(assessment.host, TITLE),
    title: plainText(assessment.title, TITLE),
    checkedAt: assessment.checkedAt,
  }
  return bundle(
    {
      parts,
      missing,
      reference: names.printed,
      createdAt,
      timeZone: world.timeZone,
      page,
      versions,
      readme: words.readme({
        reference: names.printed,
        page: page.url,
        checkedAt: momentWithZone(assessment.checkedAt, words.locale, world.timeZone),
        versions: words.verify.report.extension(versions.extension, versions.browser),
        files: parts.map(({ name, kind }) => ({ name, what: words.bundle.part[kind] })),
      }),
    },
    world.sha256,
  )
}

/** "21 November 2026, 14:02 (Europe/Paris, UTC+01:00)". */
function momentWithZone(iso: string, locale: string, timeZone: string): string {
  const moment = momentAt(iso, timeZone)
  if (moment === null) return iso
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone })
  return `${words.format(new Date(iso))} (${timeZone}, ${moment.offset})`
}
