import { describe, expect, it } from 'vitest'
import { readText } from './document-of.ts'

const LEGAL_NOTICE = `
# Mentions légales
# Éditeur du site
Association Vivre Ici, 12 rue des Lilas, 35000 Rennes. Directrice de la publication : Anne Martin.
# Hébergeur
Serveurs Réunis SAS au capital de 10 000 euros, RCS Marseille, 1 quai du Port, 13002 Marseille.
# Propriété intellectuelle
Toute reproduction est soumise à autorisation.
`

const DATA_SECTION = `
# Données personnelles
Les données que vous nous confiez servent à répondre à vos messages. Elles sont conservées pendant un an.
Vous disposez d’un droit d’accès, de rectification et d’opposition.
`

describe('documentType', () => {
  it('does not take a legal notice for a privacy policy', () => {
    const { type, notice, dataSection, publisher } = readText(LEGAL_NOTICE)
    expect(type).toBe('legal-notice')
    expect(notice).toEqual({})
    expect(dataSection).toBeNull()
    expect(publisher?.name).toContain('Vivre Ici')
  })

  it.each([
    ['Ce site est édité par l’association Vivre Ici, 12 rue des Lilas, 35000 Rennes.', 'Vivre Ici'],
    ['Directrice de la publication : Anne Martin.', 'Anne Martin'],
    ['Éditeur : Vivre Ici SAS, 12 rue des Lilas, 35000 Rennes.', 'Vivre Ici'],
  ])('names who publishes: %s', (sentence, name) => {
    const { publisher } = readText(`# Mentions légales\n${sentence}`)
    expect(publisher?.name).toContain(name)
    expect(publisher?.quote.text).toBe(sentence)
  })

  it('reads the section on data inside a legal notice, which stays a legal notice', () => {
    const { type, notice, dataSection } = readText(LEGAL_NOTICE + DATA_SECTION)
    expect(type).toBe('legal-notice')
    expect(dataSection?.heading).toBe('Données personnelles')
    expect(Object.keys(notice)).toEqual(
      expect.arrayContaining([
        'purposes',
        'retention',
        'right_access',
        'right_rectification',
        'right_object',
      ]),
    )
  })

  it('does not take a page on cookies for a privacy policy', () => {
    const { type } = readText(`
      # Politique de cookies
      Un cookie est un petit fichier déposé sur votre ordinateur. Nos cookies sont conservés treize mois.
      # Gérer les cookies
      Vous pouvez à tout moment retirer votre consentement aux cookies dans les réglages.
    `)
    expect(type).toBe('cookie-policy')
  })

  it('tells terms from a policy', () => {
    const { type } = readText(`
      # Conditions générales d’utilisation
      L’accès au site est gratuit. L’utilisateur s’engage à ne pas troubler son fonctionnement.
    `)
    expect(type).toBe('terms')
  })

  it('knows a policy without a title by what it states', () => {
    const { type } = readText(DATA_SECTION.replace('# Données personnelles', ''))
    expect(type).toBe('privacy-policy')
  })

  it.each([
    ['fr', 'Page introuvable', 'Désolé, la page que vous cherchez n’existe plus. Retour à l’accueil.'],
    ['en', 'Page not found', 'Sorry, the page you were looking for could not be found.'],
    ['fr', 'Vivre Ici', 'Erreur 404 : contenu introuvable.'],
  ])('knows an error page that the server sent as a page (%s, %s)', (lang, title, text) => {
    expect(readText(text, { lang, title }).type).toBe('not-found-page')
  })

  it('does not take a policy that speaks of pages that are gone for an error page', () => {
    const { type } = readText(`
      # Politique de confidentialité
      ${DATA_SECTION.replace('# Données personnelles', '')}
      Le formulaire de la page supprimée en 2024 n’est plus utilisé : page introuvable.
    `)
    expect(type).toBe('privacy-policy')
  })

  it.each([
    ['nothing', ''],
    [
      'filler text',
      `# Politique de confidentialité\n${'Lorem ipsum dolor sit amet, consectetur. '.repeat(40)}`,
    ],
    ['an announcement', '# Politique de confidentialité\nCette page est en cours de rédaction.'],
    [
      'a template',
      '# Politique de confidentialité\nLe responsable du traitement est [nom de l’entreprise], [adresse].\nContact : [à compléter]\nDPO : {{dpo}}',
    ],
    [
      'one sentence of praise',
      '# Politique de confidentialité\nVotre confiance nous tient à cœur, depuis toujours.',
    ],
  ])('calls %s a placeholder', (_, text) => {
    expect(readText(text).type).toBe('placeholder')
  })

  it('lets one sentence that nothing is collected stand as a policy', () => {
    const { type } = readText('# Politique de confidentialité\nNous ne collectons aucune donnée personnelle.')
    expect(type).toBe('privacy-policy')
  })

  it('calls a page on something else by no name', () => {
    const { type } = readText('# Notre équipe\nAnne et Paul animent le collectif depuis dix ans.')
    expect(type).toBe('other')
  })

  it('says why', () => {
    const { typeSignals } = readText(LEGAL_NOTICE)
    expect(typeSignals).toContainEqual({
      clue: 'title',
      words: 'Mentions légales',
      speaksFor: 'legal-notice',
      weight: 4,
    })
  })

  it('quotes the words of an address without the strokes around them', () => {
    const { typeSignals } = readText(LEGAL_NOTICE, { url: 'https://vivre-ici.example/mentions-legales/' })
    expect(typeSignals.find(({ clue }) => clue === 'address')?.words).toBe('mentions legales')
  })
})
