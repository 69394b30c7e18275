import type { FormFacts, PageFacts, TextFacts } from '../facts.ts'
import { excerpt } from './excerpt.ts'
import { nameWords } from './field-names.ts'
import { purposeConcepts } from './purpose-concepts.ts'
import { buttonTexts, fromAccountButtons, fromSignButton, otherButtons } from './purpose-from-buttons.ts'
import { type Add, CONTACT_FIELDS, LIST_FIELDS, purposeFromFields } from './purpose-from-fields.ts'
import type { FieldKind, FieldReading, FormPurpose } from './reading.ts'
import type { PurposePlace, PurposeSignal, ScoredPurpose } from './signal.ts'
import { textOnPassword } from './text-on-password.ts'
import { withoutConsents } from './without-consents.ts'
import { hitsOf, type Wording } from './wording.ts'

/** Below this sum a form has no purpose that the words or fields tell. */
const ENOUGH = 2
/** Less is needed where contact data are asked and nothing else speaks. */
const ENOUGH_FOR_CONTACT = 1.4
const ENOUGH_FOR_LIST = 0.6
/** Contact fields above which a form is no login, whatever its buttons say. */
const LOGIN_FIELDS = 3
/** Characters of surrounding text that say what a form is for; a whole article would say everything. */
const TEXT_CHARACTERS = 1_200

/** Where words stand, and how much they say there. */
const BUTTON = 3
const OTHER_BUTTON = 1
const HEADING = 1.6
const TEXT = 0.9
const LABELS = 0.8
const ADDRESS = 1
const PAGE = 0.8
/** The title of a page with one form is that form's. */
const ONLY_FORM = 1.8

/** What a form is for: named signals are summed, the highest sum decides. */
export function formPurpose(
  page: PageFacts,
  form: FormFacts,
  fields: FieldReading[],
  wording: Wording,
): { purpose: FormPurpose; signals: PurposeSignal[] } {
  const sums = new Map<ScoredPurpose, number>()
  const signals: PurposeSignal[] = []
  const add: Add = (purpose, weight, clue, words = '') => {
    if (weight === 0) return
    sums.set(purpose, (sums.get(purpose) ?? 0) + weight)
    signals.push({ clue, words, speaksFor: purpose, weight: Math.round(weight * 10) / 10 })
  }
  const words: Words = (text, weight, where) => {
    const scan = wording.scan(text)
    for (const { concept, purpose, strength, hit } of purposeConcepts(scan)) {
      if (concept === 'contactWord' && !NAMING.has(where)) continue
      const joins = concept === 'registration' && !account
      // "Sign up" opens an account only where a password is chosen; elsewhere it mostly joins a list.
      if (joins && few) add('newsletter', weight * 0.5, where, excerpt(scan, hit))
      // A page that also asks for donations is no donation form, a long form with a login button no login.
      const aside =
        (purpose === 'donation' && !paid && where !== 'button') || (purpose === 'login' && !account && long)
      add(purpose, weight * strength * (joins ? 0.5 : aside ? 0.3 : 1), where, excerpt(scan, hit))
    }
  }
  const account = fields.some(({ kind }) => kind === 'password' || kind === 'username')
  const few = fields.every(({ kind }) => LIST_FIELDS.has(kind)) && fields.some(({ kind }) => kind === 'email')
  const paid = fields.some(({ kind }) => kind === 'amount' || kind === 'iban' || kind === 'card_number')
  const long = fields.filter(({ kind }) => CONTACT_FIELDS.has(kind)).length > LOGIN_FIELDS
  purposeFromFields(form, fields, add)
  fromAccountButtons(form, fields, wording, add)
  if (few) fromSignButton(form, wording, add)
  words(buttonTexts(form), BUTTON, 'button')
  words(otherButtons(form), OTHER_BUTTON, 'other-button')
  words(withoutConsents(textsAt(form, 'inside'), form, fields), HEADING, 'text')
  words(withoutConsents(textsAt(form, 'near'), form, fields), TEXT, 'near-text')
  words(
    fields
      .flatMap(({ kind, label }) => (kind === 'consent' ? [] : [label]))
      .join(' . ')
      .slice(0, TEXT_CHARACTERS),
    LABELS,
    'labels',
  )
  words(
    nameWords(`${pathOf(form.target.action)} ${page.forms.length === 1 ? pathOf(page.url) : ''}`).join(' '),
    ADDRESS,
    'address',
  )
  fromPage(page, form, fields, wording, words, add)
  if ((sums.get('donation') ?? 0) >= 1 && fields.some(({ kind }) => kind === 'card_number'))
    add('donation', 4, 'payment-card')
  const forgotten = few && !account ? textOnPassword(form, wording) : null
  if (forgotten !== null) add('login', 3, 'password-in-text', forgotten)
  const reachable = fields.some(({ kind }) => CONTACT_FIELDS.has(kind) || ACCOUNT.has(kind))
  const secret = fields.some(({ kind }) => kind === 'password')
  const [best] = [...sums]
    .filter(([purpose]) => (reachable || ANONYMOUS.has(purpose)) && (!secret || WITH_PASSWORD.has(purpose)))
    .sort((a, b) => b[1] - a[1])
  const reaches =
    best && REACHING.has(best[0]) && fields.some(({ kind }) => kind === 'email' || kind === 'phone')
  if (!best || best[1] < (reaches ? ENOUGH_FOR_CONTACT : ENOUGH)) {
    const listed =
      few && (sums.get('newsletter') ?? 0) >= Math.max(ENOUGH_FOR_LIST, sums.get('petition') ?? 0)
    return { purpose: listed ? 'newsletter' : 'other', signals }
  }
  return {
    purpose: purposeOf(best[0]),
    signals: signals.filter(({ speaksFor }) => speaksFor === best[0]),
  }
}

type Words = (text: string, weight: number, where: PurposePlace) => void

const purposeOf = (scored: ScoredPurpose): FormPurpose =>
  scored === 'comment' || scored === 'volunteer' || scored === 'rating' ? 'other' : scored

/** No form without a way to reach somebody is a newsletter or a login. */
const ANONYMOUS: ReadonlySet<ScoredPurpose> = new Set<ScoredPurpose>([
  'search',
  'survey',
  'comment',
  'rating',
  'checkout',
  'donation',
])
/** Nobody chooses a password to subscribe, to comment or to write. */
const WITH_PASSWORD: ReadonlySet<ScoredPurpose> = new Set<ScoredPurpose>([
  'login',
  'registration',
  'membership',
  'checkout',
  'donation',
  'petition',
  'other',
])
const ACCOUNT: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'username',
  'email_or_username',
  'password',
  'otp',
])

/** A bare "contact" says something only where things are named. */
const NAMING: ReadonlySet<PurposePlace> = new Set<PurposePlace>(['button', 'title', 'address'])
const REACHING: ReadonlySet<ScoredPurpose> = new Set<ScoredPurpose>([
  'petition',
  'newsletter',
  'contact',
  'donation',
])

function fromPage(
  page: PageFacts,
  form: FormFacts,
  fields: FieldReading[],
  wording: Wording,
  words: Words,
  add: Add,
): void {
  const personal = fields.filter(({ kind }) => CONTACT_FIELDS.has(kind)).length
  const takesContact = fields.some(
    ({ kind }) => kind === 'email' || kind === 'phone' || kind === 'postal_address',
  )
  if (!takesContact) return
  const title = wording.scan(`${page.title} . ${page.headings.slice(0, 2).join(' . ')}`)
  // A form in a column or footer does not inherit what the page is about.
  const main = page.forms.length <= 3 || personal >= 3 ? 1 : 0.4
  words(
    `${page.title} . ${page.headings.slice(0, 2).join(' . ')}`,
    page.forms.length === 1 ? ONLY_FORM : PAGE * main,
    'title',
  )
  const counter = wording.scan(
    form.texts
      .map((text) => text.text)
      .join(' . ')
      .slice(0, 2_000),
  )
  const [count] = hitsOf(counter, 'words.signatureCount')
  if (count) add('petition', 2.5, 'signature-count', excerpt(counter, count))
  const buttons = wording.scan(buttonTexts(form))
  const [sign] = hitsOf(buttons, 'words.signWeak')
  if (personal >= 2 && sign) add('petition', 1.2, 'button', excerpt(buttons, sign))
  const [call] = hitsOf(title, 'words.petitionWeak')
  if (personal >= 2 && call) add('petition', 0.4, 'call-to-act', excerpt(title, call))
}

const textsAt = (form: FormFacts, place: TextFacts['place']): string =>
  form.texts
    .flatMap((text) => (text.hiddenBy === null && text.place === place ? text.text : []))
    .join(' . ')
    .slice(0, TEXT_CHARACTERS)

function pathOf(address: string | null): string {
  if (!address) return ''
  try {
    return decodeURIComponent(new URL(address).pathname).replaceAll('/', ' ')
  } catch {
    return address.slice(0, 200)
  }
}
