import type { PageFacts } from '../facts.ts'

/** Facts under the address that the browser vouches for; documents without one of their own keep what they said. */
export function addressed(facts: PageFacts, senderUrl: string | undefined): PageFacts {
  const url = senderUrl?.startsWith('http') ? senderUrl : facts.url
  return { ...facts, url: url.replace(/#.*$/, '') }
}
