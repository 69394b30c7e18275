import { describe, expect, it } from 'vitest'
import { NOTICE_CONCEPTS } from '../../src/languages/shape/lexicon.ts'
import { readText } from './document-of.ts'

const FRENCH = `
# Politique de confidentialité
L’association Vivre Ici veille à la protection de vos données personnelles.
# Qui est responsable ?
Le responsable du traitement est l’association Vivre Ici, 12 rue des Lilas, 35000 Rennes.
# Pourquoi ces données ?
Nous utilisons votre adresse électronique pour :
vous tenir au courant de la pétition ;
vous inviter à nos réunions publiques.
# Durée de conservation
Vos données sont supprimées six mois après la remise de la pétition.
# Vos droits
Vous disposez des droits suivants :
Droit d’accès
Droit de rectification
Droit à l’effacement
Pour les exercer, écrivez à contact@vivre-ici.example.
En cas de difficulté, vous pouvez saisir la CNIL.
`

const ENGLISH = `
# Privacy notice
Live Here ("we", "us") is a company limited by guarantee and is the data controller.
We collect your name and email address so that we can send you news about the campaign.
We rely on your consent, which you can withdraw at any time.
We never share your details with anyone, apart from the company that sends our emails.
# How long do we keep it?
We keep your details for two years after you last opened a message.
# Your rights
You have the right to:
ask for a copy of the information we hold about you;
have mistakes put right, that is, the right to rectification;
object to the processing of your data;
Write to hello@live-here.example. You may also complain to the Information Commissioner.
`

const COMPLETE = `
# Protection des données personnelles
Le parti En Commun, dont le siège est situé 4 rue de la Paix, 75002 Paris, est responsable du traitement des données à caractère personnel collectées sur ce site.
# Finalités et bases légales
La gestion des adhésions est fondée sur l’exécution du contrat d’adhésion.
La prospection politique est fondée sur notre intérêt légitime à faire connaître nos idées.
# Destinataires
Vos données sont destinées aux seuls salariés et responsables locaux habilités.
Elles ne font l’objet d’aucun transfert hors de l’Union européenne.
# Durées
Adhérents : durée de l’adhésion puis 36 mois. Contacts : 3 ans à compter du dernier contact.
# Vos droits
Vous pouvez accéder à vos données, les rectifier, en demander l’effacement, vous opposer à leur traitement, demander la limitation de celui-ci et exercer votre droit à la portabilité. Vous pouvez retirer à tout moment votre consentement.
Vous pouvez contacter notre délégué à la protection des données à dpo@encommun.example.
Vous pouvez introduire une réclamation auprès de la Commission nationale de l’informatique et des libertés.
Les champs signalés par un astérisque sont obligatoires ; à défaut, votre demande ne pourra être traitée.
Aucune décision automatisée n’est prise.
`

describe('readDocument', () => {
  it('finds every item in a policy that states them all', () => {
    const { notice, controller } = readText(COMPLETE)
    expect(controller?.name).toBe('En Commun')
    expect(Object.keys(notice).sort()).toEqual(
      NOTICE_CONCEPTS.filter((item) => item !== 'rights_generic').toSorted(),
    )
  })

  it('names no controller where a sentence merely begins with a capital', () => {
    const { controller } = readText(`
      # Politique de confidentialité
      # Qui sommes-nous ?
      Quand vous nous écrivez, vos données sont utilisées pour vous répondre.
    `)
    expect(controller).toBeNull()
  })

  it('finds what a French policy states, and nothing else', () => {
    const { type, notice, language } = readText(FRENCH)
    expect(type).toBe('privacy-policy')
    expect(language).toEqual({ code: 'fr', level: 'full' })
    expect(Object.keys(notice).sort()).toEqual([
      'complaint_authority',
      'controller_contact',
      'controller_identity',
      'purposes',
      'retention',
      'right_access',
      'right_erasure',
      'right_rectification',
    ])
  })

  it('finds what an English policy states, and nothing else', () => {
    const { type, notice } = readText(ENGLISH, { lang: 'en' })
    expect(type).toBe('privacy-policy')
    expect(Object.keys(notice).sort()).toEqual([
      'complaint_authority',
      'controller_contact',
      'controller_identity',
      'legal_basis',
      'purposes',
      'recipients',
      'retention',
      'right_access',
      'right_object',
      'right_rectification',
      'right_withdraw_consent',
    ])
  })

  it('quotes the sentence and the heading it stands under', () => {
    const { notice, controller } = readText(FRENCH)
    expect(notice.retention?.[0]).toEqual({
      heading: 'Durée de conservation',
      text: 'Vos données sont supprimées six mois après la remise de la pétition.',
    })
    expect(controller?.name).toContain('Vivre Ici')
    expect(controller?.quote.text).toMatch(/^Le responsable du traitement est/)
  })

  it('cuts a long sentence so that what counts stays in the quote', () => {
    const filler =
      'dans le respect des principes rappelés plus haut et de tous ceux qui en découlent, '.repeat(12)
    const { notice } = readText(
      `# Politique de confidentialité\nVos données, ${filler}sont conservées pendant trois ans.`,
    )
    const quote = notice.retention?.[0]?.text ?? ''
    expect(quote).toContain('conservées pendant trois ans')
    expect(quote.length).toBeLessThanOrEqual(300)
  })

  it('takes no heading and no promise for a statement', () => {
    const { notice } = readText(`
      # Politique de confidentialité
      Nous prenons la protection de vos données personnelles très au sérieux et les gardons en sécurité.
      # Durée de conservation
      # Destinataires
      # Vos droits
      Voir ci-dessous.
    `)
    expect(notice.retention).toBeUndefined()
    expect(notice.recipients).toBeUndefined()
    expect(notice.right_access).toBeUndefined()
  })

  it('counts what a heading names where text stands under it', () => {
    const { notice } = readText(`
      # Politique de confidentialité
      Nous traitons vos données personnelles pour répondre à vos messages.
      # Droit à la portabilité
      Nous vous remettons sur demande ce que vous nous avez confié, dans un fichier courant.
    `)
    expect(notice.right_portability?.[0]).toEqual({
      heading: 'Droit à la portabilité',
      text: 'Nous vous remettons sur demande ce que vous nous avez confié, dans un fichier courant.',
    })
  })

  it('counts that data go nowhere as an answer', () => {
    const { notice } = readText(`
      # Politique de confidentialité
      Vos données ne sont jamais transmises à des tiers et ne quittent pas la France.
    `)
    expect(notice.recipients).toBeDefined()
    expect(notice.third_country_transfers).toBeUndefined()
  })

  it('does not take an authority that is merely named for the right to complain', () => {
    const { notice } = readText(`
      # Protection des données
      Ce fichier a été déclaré à la CNIL sous le numéro 1234567. Vos données servent à répondre à vos questions.
    `)
    expect(notice.complaint_authority).toBeUndefined()
  })

  it('does not take the address of the authority or of the host for that of the controller', () => {
    const { notice } = readText(`
      # Politique de confidentialité
      Nous traitons vos données personnelles pour répondre à vos messages.
      # Réclamation
      Vous pouvez adresser une réclamation à la CNIL, 3 place de Fontenoy, 75334 Paris, tél. 01 53 73 22 22.
      # Hébergeur
      Le site est hébergé par Serveurs Réunis, 1 quai du Port, 13002 Marseille.
    `)
    expect(notice.controller_contact).toBeUndefined()
  })

  it('names rights in general only where none is named', () => {
    const text =
      '# Politique de confidentialité\nPour exercer vos droits sur vos données personnelles, écrivez-nous.'
    expect(readText(text).notice.rights_generic).toBeDefined()
    expect(readText(`${text}\nVous avez un droit d’accès.`).notice.rights_generic).toBeUndefined()
  })

  it('shows gaps that nobody filled in', () => {
    const { gaps, type } = readText(`${FRENCH}\n# Contact\nCourriel : [à compléter]`)
    expect(type).toBe('privacy-policy')
    expect(gaps).toEqual([{ heading: 'Contact', text: 'Courriel : [à compléter]' }])
    expect(readText(`${FRENCH}\nVoir la note [1] et l’article [sic].`).gaps).toEqual([])
  })

  it('says that it did not read the whole text where something was cut', () => {
    expect(readText(FRENCH).complete).toBe(true)
    expect(readText(FRENCH, { cut: true }).complete).toBe(false)
  })

  it('reads a language without a lexicon as unknown and finds nothing in it', () => {
    const { language, notice } = readText(
      '# Persónuverndarstefna\nVið vinnum persónuupplýsingar þínar til að senda þér fréttabréf.',
      { lang: 'is' },
    )
    expect(language).toEqual({ code: 'is', level: 'none' })
    expect(notice).toEqual({})
  })
})

describe('hostile documents', () => {
  it.each([
    ['one word', 'données '.repeat(12_500)],
    ['no space', 'a'.repeat(100_000)],
    ['brackets', '['.repeat(100_000)],
    ['addresses', 'a@'.repeat(50_000)],
    ['dots', 'a.'.repeat(50_000)],
    ['digits', '1 '.repeat(50_000)],
    ['capitals', 'A B '.repeat(25_000)],
    ['beginnings of phrases', 'données conservées pendant droit de retirer '.repeat(2_300)],
    ['short lines', 'Vos droits :\n'.repeat(8_000)],
  ])('of 100,000 characters are read in bounded time: %s', (_, text) => {
    const started = performance.now()
    readText(text)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('a colon in the sentence that names the controller', () => {
  it.each([
    ['Responsable del tratamiento Asociación Vecinal Ribera - CIF: G12345678.', 'Asociación Vecinal Ribera'],
    ['Responsable del tratamiento: Asociación Vecinal Ribera - CIF: G12345678.', 'Asociación Vecinal Ribera'],
  ])('"%s"', (sentence, name) => {
    const { controller } = readText(
      `# Protección de datos\n${sentence}\nTratamos sus datos personales para responder.`,
      { lang: 'es' },
    )
    expect(controller?.name).toContain(name)
  })
})
