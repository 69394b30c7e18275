import { describe, expect, it } from 'vitest'
import { box, field, readForm, text } from './page-of.ts'

const consentOf = (label: string, more = {}) => readForm({ fields: [box('c', label, more)] }).consents[0]

describe('a consent box', () => {
  it.each([
    ['Je souhaite recevoir la newsletter', ['newsletter'], 'optin'],
    ['Je souhaite recevoir des emails des partenaires de WELFARM', ['marketing_partners'], 'optin'],
    ['J’accepte les conditions générales d’utilisation', ['terms'], 'optin'],
    ['J’ai lu et j’accepte la politique de confidentialité', ['privacy_ack'], 'optin'],
    [
      'J’accepte la politique de confidentialité et je souhaite recevoir la newsletter',
      ['newsletter', 'privacy_ack'],
      'optin',
    ],
    ['Je m’oppose à recevoir de la prospection par téléphone', ['marketing'], 'optout'],
    ['Cochez cette case si vous ne souhaitez pas recevoir nos offres', ['marketing'], 'optout'],
    ['Je souhaite que ma signature apparaisse sur la liste des signataires', ['publication'], 'optin'],
    ['I agree to the Terms of Service and acknowledge the Privacy Policy', ['terms', 'privacy_ack'], 'optin'],
    ['I don’t want to receive marketing messages', ['marketing'], 'optout'],
    ['Keep me updated on this campaign', ['newsletter'], 'optin'],
  ])('"%s"', (label, purposes, mode) => {
    const consent = consentOf(label)
    expect(consent?.purposes.toSorted()).toEqual(purposes.toSorted())
    expect(consent?.mode).toBe(mode)
  })

  it('keeps what the author ticked and demands', () => {
    expect(consentOf('Je souhaite recevoir la newsletter', { ticked: true, required: true })).toMatchObject({
      ticked: true,
      required: true,
      visible: true,
    })
  })

  it('is no consent where it remembers a login', () => {
    expect(consentOf('Remember me')).toBeUndefined()
  })

  it('may be a yes/no question', () => {
    const question = field('nl', '', {
      type: 'radio',
      ticked: false,
      labels: [{ source: 'legend', text: 'Souhaitez-vous recevoir notre newsletter ?' }],
      options: ['Oui', 'Non'],
    })
    expect(readForm({ fields: [question] }).consents[0]?.purposes).toEqual(['newsletter'])
  })
})

describe('implied consent', () => {
  const quotesOf = (words: string, lang = 'fr'): string[] =>
    readForm({ texts: [text(words)] }, { lang }).impliedConsent.map(({ text: quote }) => quote)

  it('is a sentence by which sending counts as agreeing to messages', () => {
    expect(
      quotesOf(
        'En signant cette pétition, vous acceptez de recevoir des informations de notre mouvement. Merci.',
      ),
    ).toEqual(['En signant cette pétition, vous acceptez de recevoir des informations de notre mouvement.'])
    expect(quotesOf('By submitting your details, you agree to receive campaign updates.', 'en')).toHaveLength(
      1,
    )
  })

  it('is not agreeing to a policy or to terms', () => {
    expect(quotesOf('En validant, vous acceptez nos conditions générales.')).toEqual([])
    expect(quotesOf('By signing up, you agree to our Privacy Policy.', 'en')).toEqual([])
  })
})
