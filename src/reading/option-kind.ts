import { type DraftKind, kindOf, longestHits } from './field-hits.ts'
import { foldText } from './fold-text.ts'
import { hasAny, type Wording } from './wording.ts'

/** Options of one sort that make a list one of that sort. */
const COUNTRIES = 6
const MONTHS = 10
const DAYS = 28
const YEARS = 5
const FEW = 2
/** Share of the options that have to be of the sort. */
const SHARE = 0.6

/** ISO 3166-1 without the smallest territories: enough to know a list of countries by. */
const REGIONS =
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MR MU MX MD MC MN ME MA MZ MM NA NP NL NZ NI NE NG MK NO OM PK PA PG PY PE PH PL PT QA RO RU RW SM SA SN RS SC SL SG SK SI SO ZA ES LK SD SR SE CH SY TW TJ TZ TH TG TT TN TR TM UG UA AE GB US UY UZ VE VN YE ZM ZW'.split(
    ' ',
  )

/** "18-24", "25 à 34 ans". */
const AGES = /^\D{0,12}[1-9]\d ?(?:-|–|à|to) ?[1-9]\d\b/
const CURRENCY = /^\s*(?:[$€£]\s?\d|\d[\d., ]*\s?(?:€|eur|\$|£|chf|zł))/i
/** "+33", "France (+33)". */
const DIAL_CODE = /\+\d{1,4}\b/
const DIAL_CODES = /\(?\+\d[\d ()-]{0,8}/

const countries = new Map<string, ReadonlySet<string>>()
const months = new Map<string, ReadonlySet<string>>()

/** What a list offers to choose from, where its options alone tell. */
export function optionKind(options: string[], wording: Wording): DraftKind | null {
  const some = options.filter((option) => option.trim() !== '')
  if (most(some, (option) => AGES.test(option), FEW)) return 'age'
  if (most(some, (option) => CURRENCY.test(option), FEW)) return 'amount'
  const isTitle = (option: string): boolean => isShort(option) && hasAny(wording.scan(option), 'words.title')
  // "M." is a title beside "Mme", and a size beside "L".
  if (some.some(isTitle) && most(some, (option) => isTitle(option) || /^m\.?$/i.test(option.trim()), FEW))
    return 'honorific'
  if (most(some, (option) => isShort(option) && saysGender(option, wording), FEW)) return 'gender'
  if (most(some, (option) => DIAL_CODE.test(option), COUNTRIES)) return 'country'
  const names = namesOf(wording, countries, countryNames)
  return most(some, (option) => names.has(foldText(option.replace(DIAL_CODES, ''))), COUNTRIES)
    ? 'country'
    : null
}

/** Day, month or year, as lists for a date offer them. */
export function datePart(options: string[], wording: Wording): 'day' | 'month' | 'year' | null {
  const numbers = options.filter((option) => /^\s*\d{1,4}\s*$/.test(option)).map(Number)
  if (numbers.filter((number) => number > 1_900 && number < 2_100).length >= YEARS) return 'year'
  const small = new Set(numbers.filter((number) => number >= 1 && number <= 31))
  if (small.size >= DAYS) return 'day'
  if (small.size === 12 && Math.max(...small) === 12) return 'month'
  const names = namesOf(wording, months, monthNames)
  return options.filter((option) => names.has(foldText(option).replace('.', ''))).length >= MONTHS
    ? 'month'
    : null
}

const isShort = (option: string): boolean => option.trim().split(/\s+/).length <= FEW + 1

const saysGender = (option: string, wording: Wording): boolean =>
  longestHits(wording.scan(option), wording).some((hit) => kindOf(hit) === 'gender')

function most(options: string[], is: (option: string) => boolean, atLeast: number): boolean {
  if (options.length < atLeast) return false
  const count = options.filter(is).length
  return count >= atLeast && count >= options.length * SHARE
}

/** Names in English and in the page's languages, made once a language. */
function namesOf(
  { languages }: Wording,
  known: Map<string, ReadonlySet<string>>,
  make: (language: string) => ReadonlySet<string>,
): ReadonlySet<string> {
  const all = new Set<string>()
  for (const language of new Set(['en', ...languages])) {
    const names = known.get(language) ?? make(language)
    known.set(language, names)
    for (const name of names) all.add(name)
  }
  return all
}

function countryNames(language: string): ReadonlySet<string> {
  const display = new Intl.DisplayNames([language], { type: 'region' })
  return new Set(REGIONS.map((code) => foldText(display.of(code) ?? code)))
}

function monthNames(language: string): ReadonlySet<string> {
  return new Set(
    (['long', 'short'] as const).flatMap((width) => {
      const format = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' })
      return Array.from({ length: 12 }, (_, month) =>
        foldText(format.format(new Date(Date.UTC(2000, month, 15)))).replace('.', ''),
      )
    }),
  )
}
