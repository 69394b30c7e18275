import type { FieldFacts, FormFacts } from '../facts.ts'
import { choiceLabel } from './choice-kind.ts'
import { nameWords } from './field-names.ts'
import type { ConsentPurpose, ConsentReading, FieldReading } from './reading.ts'
import { hasAny, type Scan, type Wording } from './wording.ts'

/** Characters of a label that are handed on. */
const LABEL_CHARACTERS = 500

const NAMED: readonly [RegExp, ConsentPurpose][] = [
  [/(^| )(newsletter|subscribe|mailing|optin|opt in|inscription newsletter)( |$)/, 'newsletter'],
  [/(^| )(partner|partners|partenaire|partenaires)( |$)/, 'marketing_partners'],
  [/(^| )(marketing|offers|offres)( |$)/, 'marketing'],
  [/(^| )(gdpr|rgpd|dsgvo|privacy|datenschutz|confidentialite)( |$)/, 'privacy_ack'],
  [/(^| )(terms|tos|cgu|cgv|agb|conditions)( |$)/, 'terms'],
]

/** What each tick box or yes/no question asks to agree to, and whether ticking it agrees or refuses. */
export function consents(form: FormFacts, fields: FieldReading[], wording: Wording): ConsentReading[] {
  const readings: ConsentReading[] = []
  for (const field of form.fields) {
    const reading = fields.find((one) => one.ref === field.ref)
    if (reading?.kind !== 'consent') continue
    const label = choiceLabel(field)
    const scan = wording.scan(label)
    const names = [...nameWords(field.name), ...nameWords(field.id)].join(' ')
    readings.push({
      ref: field.ref,
      label: label.slice(0, LABEL_CHARACTERS),
      purposes: purposesOf(scan, names),
      mode: hasAny(scan, 'words.optOut') && !isQuestion(field.type) ? 'optout' : 'optin',
      ...tick(field, wording),
      // An answer to a yes/no question can be demanded: both are free.
      required: field.required && !isQuestion(field.type),
      visible: field.visible,
    })
  }
  return readings
}

/** Of a question, only "yes" in advance is a tick: "no" is the careful choice. */
function tick(field: FieldFacts, wording: Wording): Pick<ConsentReading, 'ticked' | 'tickUnknown'> {
  if (!field.ticked) return { ticked: false }
  if (!isQuestion(field.type) || field.options.length === 0) return { ticked: true }
  if (field.tickedOption === undefined) return { ticked: true, tickUnknown: true }
  const scan = wording.scan(field.tickedOption)
  return { ticked: !hasAny(scan, 'words.no', 'words.optOut') }
}

const isQuestion = (type: string): boolean => type === 'radio'

function purposesOf(scan: Scan, names: string): ConsentPurpose[] {
  const purposes = new Set<ConsentPurpose>()
  const messages = hasAny(scan, 'words.optIn', 'words.optOut')
  if (messages && hasAny(scan, 'words.partners')) purposes.add('marketing_partners')
  const own = !purposes.has('marketing_partners') || hasAny(scan, 'words.andPartners')
  if (messages && hasAny(scan, 'words.marketing') && own) purposes.add('marketing')
  if (messages && hasAny(scan, 'words.news') && own && !purposes.has('marketing')) purposes.add('newsletter')
  if (hasAny(scan, 'words.acceptTerms')) purposes.add('terms')
  if (hasAny(scan, 'words.acceptPolicy')) purposes.add('privacy_ack')
  if (hasAny(scan, 'words.publication') && !purposes.has('privacy_ack')) purposes.add('publication')
  if (hasAny(scan, 'words.signature')) purposes.add('signature')
  if (purposes.size === 0) for (const [name, purpose] of NAMED) if (name.test(names)) return [purpose]
  if (purposes.size === 0 && hasAny(scan, 'words.policy')) purposes.add('privacy_ack')
  if (purposes.size === 0 && messages) purposes.add('newsletter')
  return purposes.size > 0 ? [...purposes] : ['other']
}
