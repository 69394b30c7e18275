/**
 * The rules whose unmet findings can be a ground, strongest first: nothing said, or a policy that tells nobody
 * anything; an incomplete one, consent that is none, a policy
 * too far away (a link one step off is layering to some), and last what needs the page's code to be seen. Rules about the list are no ground: a listing is context and left to the authority.
 */
export const GROUND_RULES = [
  'information-at-form',
  'reachable-policy',
  'written-policy',
  'controller-identity',
  'stated-purposes',
  'stated-rights',
  'own-policy',
  'complete-policy',
  'empty-consent-boxes',
  'opt-in-choice',
  'separate-consent',
  'own-act-of-consent',
  'free-consent',
  'policy-link-at-form',
  'recipient-named',
  'needed-data',
  'marked-fields',
  'encrypted-transport',
  'data-outside-address',
] as const

export type GroundRule = (typeof GROUND_RULES)[number]

export const isGroundRule = (id: string): id is GroundRule => GROUND_RULES.some((rule) => rule === id)

/** What is said once for the whole form is not pleaded again item by item: two solid grounds beat eight. */
export const COVERED_BY_INFORMATION: readonly GroundRule[] = [
  'controller-identity',
  'stated-purposes',
  'stated-rights',
  'policy-link-at-form',
]
