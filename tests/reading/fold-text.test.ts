import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/reading/fold-text.ts'

describe('foldText', () => {
  it('makes accents, case, apostrophes, dashes and white space equal', () => {
    expect(foldText('  Politique\u00a0de\n CONFIDENTIALITÉ ')).toBe('politique de confidentialite')
    expect(foldText('l’accès – droit d´accès')).toBe("l'acces - droit d'acces")
    expect(foldText('Œuvre, Straße, łódź')).toBe('oeuvre, strasse, lodz')
  })

  it('drops characters nobody sees, which split words for a machine only', () => {
    expect(foldText('pri\u00advacy po\u200blicy \ufe0fno\u2060tice')).toBe('privacy policy notice')
    expect(foldText('do\u034fnnées\u{e0041}')).toBe('donnees')
  })

  it('does not end a sentence at the dot of an abbreviation', () => {
    expect(foldText('Art. 6 (1) lit. a GDPR. We keep it.')).toBe('art 6 (1) lit a gdpr. we keep it.')
    expect(foldText('É, art. 6 du RGPD. Nous')).toBe('e, art 6 du rgpd. nous')
  })
})
