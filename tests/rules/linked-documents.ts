import type { LinkedDocument, Opened } from '../../src/linked-document.ts'
import type { DocumentNotice, DocumentReading } from '../../src/reading/document-reading.ts'
import type { NoticeItem } from '../../src/reading/reading.ts'
import { aLink, languages } from './readings.ts'

/** Linked documents for rule tests: opened, read to the end, and telling nothing unless a test adds it. */

export const ALL_ITEMS: NoticeItem[] = [
  'controller_identity',
  'controller_contact',
  'purposes',
  'legal_basis',
  'recipients',
  'retention',
  'right_access',
  'complaint_authority',
]

export const said = (...items: NoticeItem[]): DocumentNotice =>
  Object.fromEntries(items.map((item) => [item, [{ text: `… ${item} …`, heading: 'Vos données' }]]))

const at = '2026-11-21T14:02:01.000Z'

export const aReading = (parts: Partial<DocumentReading> = {}): DocumentReading => ({
  url: 'https://www.petition.example/confidentialite',
  title: 'Politique de confidentialité',
  readAt: at,
  language: languages.full,
  type: 'privacy-policy',
  typeSignals: [],
  notice: {},
  controller: null,
  publisher: null,
  dataSection: null,
  gaps: [],
  complete: true,
  characters: 4_200,
  ...parts,
})

const opened = (parts: Partial<Opened>): Opened => ({
  outcome: 'read',
  status: null,
  mime: '',
  url: 'https://www.petition.example/confidentialite',
  at,
  perhapsDrawn: false,
  providers: false,
  namesSite: false,
  pointsFurther: false,
  ...parts,
})

const link = aLink('near')

/** A policy that was read. */
export const aPolicy = (
  reading: Partial<DocumentReading> = {},
  more: Partial<Opened> = {},
  linked: Partial<LinkedDocument> = {},
): LinkedDocument => ({
  href: link.href,
  as: 'policy',
  link,
  forms: ['0/f0'],
  foreignHost: null,
  opened: opened(more),
  reading: aReading(reading),
  partiesNamed: [],
  ...linked,
})

/** A policy of which no text came. */
export const unreadPolicy = (
  more: Partial<Opened>,
  linked: Partial<LinkedDocument> = {},
): LinkedDocument => ({
  ...aPolicy({}, more, linked),
  reading: null,
})

/** A legal notice that was read. */
export const aLegalNotice = (
  reading: Partial<DocumentReading> = {},
  linked: Partial<LinkedDocument> = {},
): LinkedDocument => {
  const href = 'https://www.petition.example/mentions-legales'
  return aPolicy(
    { type: 'legal-notice', ...reading },
    {},
    {
      href,
      as: 'legal-notice',
      link: aLink('footer', { ref: '0/l-notice', text: 'Mentions légales', href }),
      forms: [],
      ...linked,
    },
  )
}
