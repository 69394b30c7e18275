import { type Assessment, type Level, openFindings } from '../assessment.ts'
import { currentListing, headline } from '../interface/headline.ts'
import { listingNotes } from '../interface/listing-notes.ts'
import type { Texts } from '../interface/texts.ts'
import { warningPaths } from '../interface/warning-paths.ts'
import css from './banner.css?inline'
import type { BannerView } from './view.ts'

/** More would have to be read instead of seen; the badge says how many there are. */
const REASONS = 3

/** Its headline says that nobody is named; its line adds that no policy is linked. Other lines repeat their headline. */
const SAYS_MORE = 'information-at-form'

/** Languages written from right to left. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/

/** A banner only ever warns: of a level that has nothing to warn of it makes the weakest warning. */
const warningOf = (level: Level): keyof typeof warningPaths =>
  level === 'listed' || level === 'missing' ? level : 'unclear'

/** What the banner shows of an assessment. Contains nothing that the page wrote. */
export function bannerView(assessment: Assessment, texts: Texts): BannerView {
  const { banner, locale, name } = texts.interface
  const warning = warningOf(assessment.level)
  return {
    language: locale,
    direction: RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr',
    style: `${css}.card{--state:var(--${warning})}`,
    icon: warningPaths[warning],
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
