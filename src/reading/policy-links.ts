import type { LinkFacts } from '../facts.ts'
import { isOthersPolicy } from './is-others-policy.ts'
import type { LinkReading } from './reading.ts'
import { hasAny, hitsOf, type Scan, type Wording, wordCount } from './wording.ts'

/** A link's name is a phrase; longer texts are headlines or whole sentences. */
const NAME_WORDS = 14
const SENTENCE_WORDS = 30
/** The name of an owner and of its policy. */
const OWNED_NAME_WORDS = 6
/** A link whose text is mostly words of policies, terms and articles is one of them. */
const COVERED_SHARE = 0.65
const HALF_COVERED_SHARE = 0.5

export type LinkKind = 'policy' | 'legal-notice' | 'other-policy'

/**
 * Whether a link leads to the site's own information on personal data, or to its legal notice. Not: another
 * company's policy, cookies or terms alone, a topic page or an article about data protection.
 */
export function linkKind(link: LinkFacts, pageUrl: string, wording: Wording): LinkKind | null {
  if (/^(?:mailto|tel|sms|data):/i.test(link.href)) return null
  const scan = wording.scan(link.text)
  const words = wordCount(scan)
  if (words === 0 || words > SENTENCE_WORDS) return null
  const beside = link.place === 'inside' || link.place === 'near'
  const names = ownNames(scan)
  if (isOthersPolicy(link.href, pageUrl) || hasAny(scan, 'words.otherService'))
    return names && words <= NAME_WORDS ? 'other-policy' : null
  // A link whose text is an address says what that address says.
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(link.text.trim()))
    return addressSays(link.href, wording) || addressSays(link.text, wording) ? 'policy' : null
  if (
    names &&
    beside &&
    (covered(scan) > HALF_COVERED_SHARE || hasAny(scan, 'words.policyNamed')) &&
    !isTopic(link, words, wording)
  )
    return 'policy'
  if (
    names &&
    words <= NAME_WORDS &&
    (covered(scan) >= COVERED_SHARE || endsInPolicy(scan)) &&
    !isTopic(link, words, wording)
  )
    return 'policy'
  if (!names && beside && isGeneric(scan) && sentenceInforms(link, wording)) return 'policy'
  if (
    !names &&
    hasAny(scan, 'words.legalNoticeLink') &&
    words <= NAME_WORDS &&
    covered(scan) >= COVERED_SHARE
  )
    return 'legal-notice'
  if (hasAny(scan, 'words.cookieLink', 'words.termsLink', 'words.privacyLinkNot')) return null
  const address = addressSays(link.href, wording)
  if (
    address &&
    !isTopic(link, words, wording) &&
    (words <= 2 || covered(scan) >= HALF_COVERED_SHARE || isGeneric(scan))
  )
    return 'policy'
  return null
}

/** A privacy word that is not part of a look-alike. */
function ownNames(scan: Scan): boolean {
  const not = hitsOf(scan, 'words.privacyLinkNot')
  return hitsOf(scan, 'words.privacyLink').some(
    (hit) => !not.some((other) => hit.from >= other.from && hit.to <= other.to),
  )
}

/** "Labour Party Privacy Policy", and not the headline "… changes its privacy policy". */
function endsInPolicy(scan: Scan): boolean {
  const end = scan.split.words.length - 1
  if (end > OWNED_NAME_WORDS) return false
  const owners = hitsOf(scan, 'words.possessiveOfOthers')
  return hitsOf(scan, 'words.policyNamed').some(
    (hit) => hit.to === end && !owners.some((owner) => owner.to === hit.from),
  )
}

/** Share of the words that belong to names of policies and the little words around them. */
function covered(scan: Scan): number {
  const known = new Set<number>()
  for (const hit of hitsOf(
    scan,
    'words.privacyLink',
    'words.linkFiller',
    'words.termsLink',
    'words.cookieLink',
    'words.legalNoticeLink',
    'words.genericLink',
  ))
    for (let at = hit.from; at < hit.to; at += 1) known.add(at)
  return known.size / Math.max(1, wordCount(scan))
}

function isGeneric(scan: Scan): boolean {
  const known = new Set<number>()
  for (const hit of hitsOf(scan, 'words.genericLink', 'words.linkFiller'))
    for (let at = hit.from; at < hit.to; at += 1) known.add(at)
  return hasAny(scan, 'words.genericLink') && known.size >= HALF_COVERED_SHARE * wordCount(scan)
}

/** "To know more, click here" after a sentence on the use of data. */
function sentenceInforms(link: LinkFacts, wording: Wording): boolean {
  const scan = wording.scan(link.sentence)
  if (hasAny(scan, 'words.otherService')) return false
  if (ownNames(scan)) return true
  return (
    hasAny(
      scan,
      'plainNotice.purposes',
      'notice.rights_generic',
      'notice.right_access',
      'plainNotice.right_withdraw_consent',
    ) && hasAny(scan, 'words.data')
  )
}

/** A bare topic ("Data protection") that leads to articles, or an article itself. */
function isTopic(link: LinkFacts, words: number, wording: Wording): boolean {
  if (!/^https?:/.test(link.href)) return false
  const path = pathWords(link.href)
  if (hasAny(wording.scan(path), 'words.privacyAddress') && link.place === 'footer') return false
  if (/\/(?:19|20)\d\d\/\d{1,2}\//.test(link.href)) return true
  if (hasAny(wording.scan(link.text), 'words.policyNamed')) return false
  const segments = new URL(link.href).pathname.split('/').slice(1, -1).join(' . ')
  return words <= NAME_WORDS && hasAny(wording.scan(segments.replace(/[-_]/g, ' ')), 'words.topicAddress')
}

const addressSays = (href: string, wording: Wording): boolean =>
  hasAny(wording.scan(pathWords(href)), 'words.privacyAddress')

function pathWords(href: string): string {
  const path = URL.canParse(href) ? new URL(href).pathname + new URL(href).hash : href
  try {
    return decodeURIComponent(path).replace(/[^\p{L}\p{N}]+/gu, ' ')
  } catch {
    return path.replace(/[^\p{L}\p{N}]+/gu, ' ')
  }
}

/** As a rule or a person sees it. */
export function linkReading(link: LinkFacts): LinkReading {
  const reading: LinkReading = { ref: link.ref, place: link.place, text: link.text, href: link.href }
  if (link.hiddenBy !== null) reading.hiddenBy = link.hiddenBy
  return reading
}
