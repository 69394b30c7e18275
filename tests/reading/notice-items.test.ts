import { describe, expect, it } from 'vitest'
import { field, form, readForm, text } from './page-of.ts'

const email = field('email', 'E-mail', { type: 'email' })
const itemsOf = (words: string, lang = 'fr'): string[] =>
  Object.keys(readForm({ fields: [email], texts: [text(words)] }, { lang }).notice).sort()

/** Stand for more than themselves: what a short notice states, and what it does not. */
const EXAMPLES: { lang: string; text: string; found: string[]; missing: string[] }[] = [
  {
    lang: 'fr',
    text: 'Les informations recueillies sur ce formulaire sont enregistrées dans un fichier informatisé par l’association Vivre Ici pour la gestion des signatures. La base légale du traitement est le consentement. Les données sont communiquées aux seuls destinataires suivants : le ministère. Elles sont conservées pendant deux ans. Vous pouvez accéder aux données vous concernant, les rectifier, demander leur effacement ou exercer votre droit à la limitation du traitement de vos données, ou encore à leur portabilité. Vous pouvez retirer votre consentement à tout moment. Consultez le site cnil.fr pour plus d’informations sur vos droits. Si vous estimez que vos droits ne sont pas respectés, vous pouvez adresser une réclamation à la CNIL.',
    found: [
      'controller_identity',
      'purposes',
      'legal_basis',
      'recipients',
      'retention',
      'right_access',
      'right_rectification',
      'right_erasure',
      'right_restriction',
      'right_portability',
      'right_withdraw_consent',
      'complaint_authority',
    ],
    missing: ['third_country_transfers', 'automated_decision', 'dpo_contact'],
  },
  {
    lang: 'fr',
    text: 'Vos données sont traitées par l’association X aux fins d’organisation de cet événement et, si vous y consentez, pour vous envoyer ses communications politiques. Les champs marqués d’un astérisque sont obligatoires, l’absence de réponse ne permettra pas de traiter votre demande. Vos données seront conservées jusqu’au retrait de votre consentement. Vous disposez d’un droit d’opposition, d’accès, de rectification et d’effacement. Contact : dpo@exemple.fr',
    found: [
      'controller_identity',
      'dpo_contact',
      'purposes',
      'retention',
      'right_access',
      'right_erasure',
      'right_object',
      'mandatory_provision',
    ],
    missing: ['complaint_authority', 'right_portability', 'third_country_transfers'],
  },
  {
    lang: 'fr',
    text: 'Déclaration CNIL n° 1234567. Site réalisé par l’agence Z. Directeur de la publication : M. Untel.',
    found: [],
    missing: ['controller_identity', 'complaint_authority', 'right_access', 'purposes'],
  },
  {
    lang: 'en',
    text: 'Example Party is the data controller. We will use your details to process your signature and, if you tick the box, to send you campaign updates. The legal basis is your explicit consent (Art. 9(2)(a) GDPR). We do not share your data with third parties. We keep your data for 12 months. You have the right to access, rectify, erase, restrict and port your data, to object, and to withdraw your consent at any time. You may lodge a complaint with the supervisory authority.',
    found: [
      'controller_identity',
      'purposes',
      'legal_basis',
      'recipients',
      'retention',
      'right_access',
      'right_erasure',
      'right_object',
      'right_portability',
      'right_withdraw_consent',
      'complaint_authority',
    ],
    missing: ['dpo_contact', 'third_country_transfers', 'automated_decision', 'mandatory_provision'],
  },
  {
    lang: 'en',
    text: 'By signing this petition, you agree to receive emails from our campaign. You can unsubscribe at any time.',
    found: ['right_withdraw_consent', 'purposes'],
    missing: ['controller_identity', 'legal_basis', 'retention', 'right_access', 'complaint_authority'],
  },
  {
    lang: 'en',
    text: 'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply. Required fields *',
    found: [],
    missing: ['controller_identity', 'purposes', 'right_access', 'mandatory_provision'],
  },
]

describe('a short notice', () => {
  it.each(EXAMPLES)('$lang: "$text"', ({ lang, text: words, found, missing }) => {
    const items = itemsOf(words, lang)
    expect(items).toEqual(expect.arrayContaining(found))
    for (const item of missing) expect(items).not.toContain(item)
  })
})

describe('false friends', () => {
  it.each([
    [
      'fr',
      'L’opposition au projet grandit, les députés d’opposition se mobilisent sur le traitement des déchets.',
      'right_object',
    ],
    [
      'fr',
      'Nous allons porter plainte : rejoignez la plainte collective et laissez vos coordonnées.',
      'complaint_authority',
    ],
    ['fr', 'Ce traitement automatisé de données a été déclaré à la CNIL.', 'automated_decision'],
    ['fr', 'Ce traitement automatisé de données a été déclaré à la CNIL.', 'complaint_authority'],
    ['fr', 'Directrice de la publication : Marie Durand. Vie privée respectée.', 'controller_identity'],
    ['en', 'Which game controller do you use? Tell us about your data.', 'controller_identity'],
    ['en', 'We demand the right of access to healthcare. Privacy is a right.', 'right_access'],
    ['en', 'I object to this development.', 'right_object'],
    ['en', 'The recipient of the petition is the Minister.', 'recipients'],
    ['en', 'Not for profit. All purposes of data centres are under review.', 'purposes'],
  ])('%s: "%s" does not state %s', (lang, words, item) => {
    expect(itemsOf(words, lang)).not.toContain(item)
  })
})

describe('the controller', () => {
  it('is found where an organisation is named as the one who sends or uses', () => {
    expect(itemsOf('En signant, vous acceptez de recevoir des emails de la part de la Cimade.')).toContain(
      'controller_identity',
    )
    expect(itemsOf('Fight for the Future will email you about future campaigns.', 'en')).toContain(
      'controller_identity',
    )
  })

  it('is not found where only "we" speak', () => {
    expect(itemsOf('En signant, vous acceptez de recevoir nos informations.')).not.toContain(
      'controller_identity',
    )
    expect(itemsOf('We will email you about future campaigns.', 'en')).not.toContain('controller_identity')
  })

  it.each([
    ['es', 'Acepto la política de privacidad de Casa Editorial El Tiempo S.A.'],
    ['de', 'Ich habe die Datenschutzerklärung der Waldfreunde Eifel GmbH gelesen und akzeptiere sie.'],
    ['en', 'I accept the privacy policy of Friends of the Earth.'],
  ])('%s: is whose policy is accepted: "%s"', (lang, words) => {
    expect(itemsOf(words, lang)).toContain('controller_identity')
  })

  it('is not named by accepting a policy that is nobody’s', () => {
    expect(itemsOf('Ich habe die Datenschutzerklärung gelesen und akzeptiere sie.', 'de')).not.toContain(
      'controller_identity',
    )
    expect(itemsOf('I have read and accept the Privacy Policy and Terms of Use.', 'en')).not.toContain(
      'controller_identity',
    )
  })

  it('cannot be written to at a number of people', () => {
    const words = 'Verantwortlicher ist die Waldfreunde Eifel GmbH. Sie verarbeitet Ihre Daten. '
    expect(itemsOf(`${words}30000 Personen machen mit.`, 'de')).not.toContain('controller_contact')
    expect(itemsOf(`${words}Ringstraße 4, 50667 Köln`, 'de')).toContain('controller_contact')
  })

  it('may be called by the name of the site', () => {
    const { notice } = readForm(
      { texts: [text('Votre adresse servira à vous envoyer la lettre de Terre Vive.')] },
      { url: 'https://terre-vive.example/', title: 'Accueil | Terre Vive' },
    )
    expect(notice.controller_identity?.[0]?.text).toContain('Terre Vive')
  })
})

describe('where a text stands', () => {
  const notice = 'Vos données sont conservées pendant deux ans.'

  it('counts only what can be seen, and keeps the rest apart', () => {
    const reading = readForm({ texts: [text(notice, { hiddenBy: 'contrast' })] })
    expect(reading.notice).toEqual({})
    expect(reading.hiddenNotice.retention?.[0]?.text).toBe(notice)
  })

  it('says where something has to be unfolded', () => {
    expect(readForm({ texts: [text(notice, { folded: true })] }).notice.retention?.[0]?.folded).toBe(true)
  })

  it('quotes the sentence, not the block', () => {
    const quotes = readForm({ texts: [text(`Merci de votre soutien. ${notice} À bientôt.`)] }).notice
      .retention
    expect(quotes?.map(({ text: quote }) => quote)).toEqual([notice])
  })

  it('needs a word about data in the same block', () => {
    expect(itemsOf('Les archives seront conservées pendant deux ans.')).toEqual([])
  })

  it('reads nothing into a page of an unknown language', () => {
    const reading = readForm(
      {
        ...form({
          texts: [text('Upplýsingar þínar eru notaðar for the purpose of auglýsingar og við geymum þær.')],
        }),
      },
      { lang: 'is' },
    )
    expect(reading.notice).toEqual({})
  })
})

describe('purposes of answers', () => {
  it.each([
    ['fr', 'Vos réponses servent à préparer le conseil de quartier ; vos données restent chez nous.'],
    ['it', 'Le risposte sono trattate in forma anonima per valutare il servizio. I dati restano da noi.'],
    ['pl', 'Odpowiedzi przetwarzamy w celu oceny usług. Dane usuwamy po roku.'],
  ])('are stated (%s)', (lang, words) => {
    expect(readForm({ texts: [text(words)] }, { lang }).notice.purposes).toHaveLength(1)
  })
})
