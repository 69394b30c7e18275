import type { Authority } from '../authorities/authority.ts'
import { formHosts } from '../authorities/form-hosts.ts'
import type { Answers } from '../complaint/answers.ts'
import type { Draft } from '../complaint/draft.ts'
import type { Identity } from '../complaint/identity.ts'
import { letterParts } from '../complaint/letter-parts.ts'
import { portalAnswers } from '../complaint/portal-answers.ts'
import { shortUnits } from '../complaint/short-units.ts'
import type { LetterTexts } from '../languages/shape/letter.ts'
import type { Offer } from './offer.ts'

interface ToOffer {
  draft: Draft
  answers: Answers
  authority: Pick<Authority, 'short' | 'limits'> & Parameters<typeof formHosts>[0]
  texts: LetterTexts
  identity: Identity
  /** The letter as it leaves. */
  text: string
  /** IANA name. */
  timeZone: string
}

/** All that a dossier has for its authority's form. */
export function offerOf(input: ToOffer): Offer {
  const { authority, texts, identity, text } = input
  return {
    hosts: formHosts(authority),
    authority: authority.short,
    language: texts.language,
    answers: portalAnswers(input),
    country: /^[A-Z]{2}$/.test(identity.country) ? identity.country : '',
    units: shortUnits(letterParts(text, texts), texts),
    wholeLetter: authority.limits?.attachments === false ? '' : texts.wholeLetter,
    limit: authority.limits?.characters ?? null,
  }
}
