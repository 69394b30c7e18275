import type { Assessment, Level } from '../assessment.ts'
import { currentListing, headline } from '../interface/headline.ts'
import { listingNotes } from '../interface/listing-notes.ts'
import { openFindings } from '../interface/open-findings.ts'
import type { Texts } from '../interface/texts.ts'
import type { warningPaths } from '../interface/warning-paths.ts'

/** More would have to be read instead of seen; the badge says how many there are. */
const REASONS = 3

/** Its headline says that nobody is named; its line adds that no policy is linked. Other lines repeat their headline. */
const SAYS_MORE = 'information-at-form'

/** Languages written from right to left. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/

/** A banner only ever warns: of a level that has nothing to warn of it makes the weakest warning. */
const warningOf = (level: Level): keyof typeof warningPaths =>
  level === 'listed' || level === 'missing' ? level : 'unclear'

/** What the banner says, and which warning it looks like. */
export interface BannerWords {
  /** BCP 47, for the `lang` of the banner. */
  language: string
  direction: 'ltr' | 'rtl'
  warning: keyof typeof warningPaths
  /** Name of the region for assistive technology: the extension's name. */
  name: string
  headline: string
  /** Stands above the headline where a person has begun to fill in the form; missing before. */
  before?: string
  /** At most three. */
  reasons: string[]
  why: string
  close: string
  toolbarHint: string
}

/** What the banner says of an assessment. Contains nothing that the page wrote. */
export function bannerWords(assessment: Assessment, texts: Texts): BannerWords {
  const { banner, locale, name } = texts.interface
  return {
    language: locale,
    direction: RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr',
    warning: warningOf(assessment.level),
    name: banner.region(name),
    headline: headline(assessment, texts),
    reasons: reasons(assessment, texts),
    why: banner.why,
    close: banner.close,
    toolbarHint: banner.toolbarHint,
  }
}

/** The open points that the headline has not said, heaviest first, then what the list has on the site. */
function reasons(assessment: Assessment, texts: Texts): string[] {
  const { level, listings } = assessment
  const listed = level === 'listed' && currentListing(listings) !== null
  const open = openFindings(assessment)
  // Under a headline about the list, the findings that repeat it say nothing new.
  const points = listed
    ? open.filter(({ evidence }) => !evidence.some(({ kind }) => kind === 'listing'))
    : open.filter(({ rule }, index) => index > 0 || rule === SAYS_MORE)
  const lines = points.flatMap(({ rule }) => texts.rules[rule]?.unmet ?? [])
  const notes = listingNotes(listings, texts)
  return [...lines.slice(0, REASONS - notes.length), ...notes]
}
