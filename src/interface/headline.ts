import type { Assessment, NotChecked } from '../assessment.ts'
import type { Finding } from '../finding.ts'
import type { Listing } from '../list/listing.ts'
import { listedSentence } from './listed-sentence.ts'
import { openFindings } from './open-findings.ts'
import { sentence } from './sentence.ts'
import type { Texts } from './texts.ts'

/** What matched weighs more when it is nearer to the person's data. */
const NEARNESS: readonly Listing['matched'][] = ['page', 'target', 'frame']

/** The matter in one sentence. Says what the findings say and never more. */
export function headline(assessment: Assessment, texts: Texts): string {
  const words = texts.interface.headline
  switch (assessment.level) {
    case 'listed': {
      const listing = currentListing(assessment.listings)
      return listing === null ? missing(assessment, texts) : listedSentence(listing, texts.interface)
    }
    case 'missing':
      return missing(assessment, texts)
    case 'unclear':
      return unclear(assessment, texts)
    case 'informed':
      return informed(assessment, texts)
    case 'quiet':
      return assessment.notChecked.length > 0 ? words.quietAsFarAsRead : words.quiet
    case 'blind':
      return words.blind[blindReason(assessment)].headline
  }
}

/** Why a page could not be looked at; without a reason, no content script was there. */
export function blindReason({ notChecked }: Pick<Assessment, 'notChecked'>): NotChecked {
  return notChecked[0] ?? 'not-loaded'
}

/** The listing that makes a page *listed*, null if only old, undecided or linked ones match. */
export function currentListing(listings: readonly Listing[]): Listing | null {
  const current = listings.filter(({ standing }) => standing === 'listed')
  const nearest = NEARNESS.flatMap((near) => current.filter(({ matched }) => matched === near))
  return nearest[0] ?? null
}

/** Rules about who and why. */
const WHO_AND_WHY: readonly string[] = ['controller-identity', 'stated-purposes']

/** Says whether the form informs, or the policy that it links to. */
function informed({ findings, forms }: Assessment, texts: Texts): string {
  const words = texts.interface.headline
  const several = forms.length > 1
  const asked = findings.filter(({ rule, outcome }) => outcome === 'met' && WHO_AND_WHY.includes(rule))
  const inPolicy = asked.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'document-quote'))
  if (inPolicy.length === 0) return words.informed(several)
  return inPolicy.length === asked.length ? words.informedInPolicy : words.informedByPolicy(several)
}

function missing(assessment: Assessment, texts: Texts): string {
  const words = texts.interface.headline
  const several = assessment.forms.length > 1
  const first = openFindings(assessment)[0]
  if (first === undefined) return words.unclear(several)
  const own = words.unmet[sentenceOf(first)]
  return own?.(several) ?? sentence(texts.rules[first.rule]?.unmet ?? words.unclear(several))
}

/** What a newsletter box is for can be seen: without the article on purposes, "nor why" would say too much. */
function sentenceOf({ rule, articles }: Finding): string {
  const whoOnly = rule === 'information-at-form' && !articles.includes('GDPR 13(1)(c)')
  return whoOnly ? 'controller-identity' : rule
}

function unclear({ findings, forms }: Assessment, texts: Texts): string {
  const words = texts.interface.headline
  const reasons = findings.flatMap(({ outcome, because }) => (outcome === 'unclear' ? [because] : []))
  if (reasons.includes('language-unknown')) return words.unclearLanguage
  const onlyPolicy = reasons.length > 0 && reasons.every((reason) => reason === 'policy-not-read')
  return onlyPolicy ? words.unclearPolicy(forms.length > 1) : words.unclear(forms.length > 1)
}
