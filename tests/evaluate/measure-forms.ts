import type { ConsentReading } from '../../src/reading/reading.ts'
import { type FormPair, formPairs } from './form-pairs.ts'
import type { PageLabel } from './labels.ts'
import { readAlone } from './read-alone.ts'
import type { CorpusPage } from './read-corpus.ts'
import { Classes, count, newTally, type Tally } from './scores.ts'
import { signalText } from './signal-text.ts'

/** Forms of these kinds are what people are lured with; the rule must not overlook one that tells nothing. */
const MATTERING = new Set([
  'petition',
  'newsletter',
  'contact',
  'donation',
  'survey',
  'volunteer',
  'call',
  'testimonial',
])
/** Labels that the product's vocabulary folds into a neighbour. */
const SAME_FIELD: Readonly<Record<string, string>> = {
  card_expiry_month: 'card_expiry',
  card_expiry_year: 'card_expiry',
  organisation_size: 'other',
}
/** The upstream project calls whatever one logs in with a user name, an address included. */
const LOGIN_NAMES = new Set(['username', 'email_or_username', 'email', 'phone'])

function sameField(wanted: string, said: string, tier: PageLabel['tier']): string {
  // The labels have no word for data of another person.
  if (said === 'friend_contact' && (wanted === 'email' || wanted === 'phone')) return wanted
  if (tier === 'upstream' && /username/.test(wanted) && LOGIN_NAMES.has(said)) return wanted
  return SAME_FIELD[said] ?? said
}

const SAME_PURPOSE: Readonly<Record<string, string>> = { survey: 'other', membership: 'registration' }
const SAME_BOX: Readonly<Record<string, string>> = {
  comment_notifications: 'newsletter',
  contact_by_local_group: 'newsletter',
  contact_sharing: 'marketing_partners',
}
/** Items with fewer labels say nothing about the reader. */
const ENOUGH_ITEMS = 8

export interface FormMeasures {
  forms: number
  informing: number
  falseAccusations: string[]
  unclear: string[]
  mute: number
  misses: string[]
  personalData: Tally
  personalDataErrors: string[]
  fields: Classes
  honeypots: Tally
  fieldErrors: string[]
  purposes: Classes
  purposeErrors: string[]
  linkNear: Tally
  linkNearErrors: string[]
  linkAnywhere: Tally
  linkAnywhereErrors: string[]
  items: Map<string, Tally>
  itemErrors: string[]
  boxFound: Tally
  boxPurpose: Tally
  boxAgainst: Tally
  boxErrors: string[]
}

/** Everything that labels allow to count. `weigh`: each source counts once, however many pages it gave. */
export function measureForms(pages: CorpusPage[], weigh: boolean): FormMeasures {
  const pairs = pages.flatMap(formPairs)
  const perOrigin = new Map<string, number>()
  for (const { origin } of pairs) perOrigin.set(origin, (perOrigin.get(origin) ?? 0) + 1)
  const measures = newMeasures()
  for (const pair of pairs) {
    const weight = weigh ? 1 / (perOrigin.get(pair.origin) ?? 1) : 1
    measures.forms += 1
    countInformation(pair, measures)
    countForm(pair, measures, weight)
    countFields(pair, measures, weight)
    countBoxes(pair, measures, weight)
  }
  for (const page of pages) countAnywhere(page, measures)
  for (const item of [...measures.items.keys()])
    if (pairs.filter(({ label }) => label.inlineNoticeItems?.includes(item)).length < ENOUGH_ITEMS)
      measures.items.delete(item)
  return measures
}

function newMeasures(): FormMeasures {
  return {
    forms: 0,
    informing: 0,
    falseAccusations: [],
    unclear: [],
    mute: 0,
    misses: [],
    personalData: newTally(),
    personalDataErrors: [],
    fields: new Classes(),
    honeypots: newTally(),
    fieldErrors: [],
    purposes: new Classes(),
    purposeErrors: [],
    linkNear: newTally(),
    linkNearErrors: [],
    linkAnywhere: newTally(),
    linkAnywhereErrors: [],
    items: new Map(),
    itemErrors: [],
    boxFound: newTally(),
    boxPurpose: newTally(),
    boxAgainst: newTally(),
    boxErrors: [],
  }
}

function countInformation({ id, label, outcome, anywhere }: FormPair, measures: FormMeasures): void {
  if (
    label.collectsPersonalData !== true ||
    label.inlineNoticeItems === null ||
    label.privacyLinkNearForm === null
  )
    return
  const informs = label.privacyLinkNearForm || label.inlineNoticeItems.length > 0
  if (informs) {
    measures.informing += 1
    if (outcome === 'unmet')
      measures.falseAccusations.push(
        `${id} (${label.privacyLinkNearForm ? 'link' : ''} ${label.inlineNoticeItems.join(',')})`,
      )
    if (outcome === 'unclear') measures.unclear.push(id)
  } else if (MATTERING.has(label.kind ?? '') && anywhere !== true) {
    measures.mute += 1
    if (outcome !== 'unmet') measures.misses.push(`${id} (${outcome})`)
  }
}

function countForm({ id, label, reading }: FormPair, measures: FormMeasures, weight: number): void {
  if (label.collectsPersonalData !== null) {
    const said = reading?.collectsPersonalData ?? false
    count(measures.personalData, label.collectsPersonalData, said, weight)
    if (said !== label.collectsPersonalData)
      measures.personalDataErrors.push(`${id} ${label.kind} said ${said} ${reading ? '' : 'not read'}`)
  }
  if (label.kindCoarse !== null) {
    const said = SAME_PURPOSE[reading?.purpose ?? 'other'] ?? reading?.purpose ?? 'other'
    measures.purposes.add(label.kindCoarse, said, weight)
    if (said !== label.kindCoarse)
      measures.purposeErrors.push(
        `${id} ${label.kindCoarse}(${label.kind}) said ${said}: ${signalText(reading?.purposeSignals)}`,
      )
  }
  if (label.privacyLinkNearForm !== null) {
    const said = (reading?.policyLinks.length ?? 0) > 0
    count(measures.linkNear, label.privacyLinkNearForm, said, weight)
    if (said !== label.privacyLinkNearForm)
      measures.linkNearErrors.push(
        `${id} said ${said} ${reading?.policyLinks.map(({ text, place }) => `${place} "${text}"`).join(', ')}`,
      )
  }
  if (label.inlineNoticeItems === null) return
  const said = new Set<string>(Object.keys(reading?.notice ?? {}))
  for (const item of new Set([...said, ...label.inlineNoticeItems])) {
    const tally = measures.items.get(item) ?? newTally()
    measures.items.set(item, tally)
    const wanted = label.inlineNoticeItems.includes(item)
    count(tally, wanted, said.has(item), weight)
    if (wanted !== said.has(item)) {
      const quote = Object.entries(reading?.notice ?? {}).find(([name]) => name === item)?.[1]?.[0]?.text
      measures.itemErrors.push(`${item} ${wanted ? 'missed' : 'wrong'} ${id} ${quote ?? ''}`)
    }
  }
}

function countFields(
  { id, tier, label, reading, page, refs }: FormPair,
  measures: FormMeasures,
  weight: number,
): void {
  label.fields.forEach((field, at) => {
    if (field.type === null) return
    const wanted = SAME_FIELD[field.type] ?? field.type
    const read = (reading?.fields ?? [])
      .concat(page?.forms.flatMap((form) => form.fields) ?? [])
      .find((one) => one.ref === refs[at])
    const said = sameField(wanted, read?.kind ?? 'not read', tier)
    count(measures.honeypots, wanted === 'honeypot', said === 'honeypot', weight)
    if (wanted !== 'honeypot') measures.fields.add(wanted, said, weight)
    if (said !== wanted)
      measures.fieldErrors.push(
        `${wanted} said ${said} ${id} ${field.selector.slice(0, 60)} "${read?.label.slice(0, 60)}" ${signalText(read?.signals)}`,
      )
  })
}

function countBoxes({ id, label, reading, refs }: FormPair, measures: FormMeasures, weight: number): void {
  if (label.consentCheckboxes === null) return
  const unmatched = new Set<ConsentReading>(reading?.consents ?? [])
  label.consentCheckboxes.forEach((box, at) => {
    const ref = refs[label.fields.length + at]
    const read = reading?.consents.find((one) => one.ref === ref)
    if (read) unmatched.delete(read)
    count(measures.boxFound, true, read !== undefined, weight)
    const purpose = SAME_BOX[box.purpose] ?? box.purpose
    const right = read?.purposes.some((one) => one === purpose) ?? false
    count(measures.boxPurpose, true, right, weight)
    if (read && !right) measures.boxPurpose.wrong += weight
    const against = box.prechecked || box.mode === 'optout'
    count(measures.boxAgainst, against, read !== undefined && (read.ticked || read.mode === 'optout'), weight)
    if (!read)
      measures.boxErrors.push(
        `missed ${id} ${box.purpose} ${box.selector.slice(0, 60)} read as ${reading?.fields.find((one) => one.ref === ref)?.kind} "${reading?.fields.find((one) => one.ref === ref)?.label.slice(0, 150)}"`,
      )
    else if (!right || against !== (read.ticked || read.mode === 'optout'))
      measures.boxErrors.push(
        `${id} wanted ${box.purpose} ${box.mode} ${box.prechecked} said ${read.purposes.join('+')} ${read.mode} ${read.ticked} "${read.label.slice(0, 150)}"`,
      )
  })
  for (const extra of unmatched) {
    count(measures.boxFound, false, true, weight)
    count(measures.boxPurpose, false, true, weight)
    count(measures.boxAgainst, false, extra.ticked || extra.mode === 'optout', weight)
    measures.boxErrors.push(`extra ${id} "${extra.label.slice(0, 100)}" ${extra.ref}`)
  }
}

function countAnywhere({ label, read }: CorpusPage, measures: FormMeasures): void {
  if (label.privacyLinkAnywhere === null || read.facts === 'too-large') return
  const page = readAlone(read.facts)
  const links = [...page.policyLinks, ...page.forms.flatMap((form) => form.policyLinks)]
  const said = links.length > 0
  count(measures.linkAnywhere, label.privacyLinkAnywhere, said, 1)
  if (said !== label.privacyLinkAnywhere)
    measures.linkAnywhereErrors.push(
      `${label.id} said ${said} ${links
        .map(({ text, place, href }) => `${place} "${text}" ${href}`)
        .slice(0, 3)
        .join(', ')}`,
    )
}
