import { findAuthority } from '../../src/authorities/authorities.ts'
import { addresseeOf } from '../../src/complaint/addressee.ts'
import { type Answers, unanswered } from '../../src/complaint/answers.ts'
import { findingKey } from '../../src/complaint/finding-key.ts'
import type { Identity } from '../../src/complaint/identity.ts'
import { letter } from '../../src/complaint/letter.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { offered } from '../../src/complaint/pleaded.ts'
import type { Offer } from '../../src/filling/offer.ts'
import { offerOf } from '../../src/filling/offer-of.ts'
import { letterTexts as german } from '../../src/languages/de.letter.ts'
import { letterTexts as english } from '../../src/languages/en.letter.ts'
import { letterTexts as spanish } from '../../src/languages/es.letter.ts'
import { letterTexts as french } from '../../src/languages/fr.letter.ts'
import { letterTexts as italian } from '../../src/languages/it.letter.ts'
import { letterTexts as dutch } from '../../src/languages/nl.letter.ts'
import { letterTexts as polish } from '../../src/languages/pl.letter.ts'
import { letterTexts as portuguese } from '../../src/languages/pt.letter.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'

const written = [
  { texts: french, authority: 'fr-cnil' },
  { texts: english, authority: 'ie-dpc' },
  { texts: german, authority: 'de-be' },
  { texts: spanish, authority: 'es-aepd' },
  { texts: italian, authority: 'it-garante' },
  { texts: dutch, authority: 'nl-ap' },
  { texts: portuguese, authority: 'pt-cnpd' },
  { texts: polish, authority: 'pl-uodo' },
]

export const somebody: Identity = {
  firstName: 'Maïa',
  surname: 'Łuczak-Ferreira',
  street: '12, rue de l’Église',
  postcode: '35000',
  city: 'Rennes',
  country: 'FR',
  email: 'maia@example.org',
  phone: '+33 6 00 00 00 00',
}

const said: Answers = {
  ...unanswered,
  looked: offered(sponsorships.assessment).map(findingKey),
  gaveData: 'yes',
  onBehalfOf: 'self',
  dateGiven: '2026-11-20',
  competence: 'residence',
  priorContact: 'none',
}

/** What a dossier has for the form of an authority that works in a language. */
export function offerIn(language: string, identity: Identity = somebody): Offer {
  const found = written.find(({ texts }) => texts.language === language)
  const authority = found && findAuthority(found.authority)
  if (!found || !authority) throw new Error(`no letter in ${language}`)
  const made = letter({
    draft: sponsorships,
    answers: said,
    kind: 'complaint',
    addressee: addresseeOf(authority),
    attachments: [],
    reference: '2026-11-21-z2t8pt',
    timeZone: 'Europe/Paris',
    today: '2026-11-22',
    texts: found.texts,
  })
  if (typeof made === 'string') throw new Error(made)
  return offerOf({
    draft: sponsorships,
    answers: said,
    authority,
    texts: found.texts,
    identity,
    text: letterAsText(made),
    timeZone: 'Europe/Paris',
  })
}
