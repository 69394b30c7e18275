import { describe, expect, it } from 'vitest'
import { imprintLines } from '../../src/clues/imprint-lines.ts'
import { parties } from '../../src/parties/parties.ts'

const URL_HERE = 'https://stop-bruit.example/'
const lines = (text: string, beside: string[] = []) => imprintLines(text, URL_HERE, parties, beside)
const ids = (text: string, beside: string[] = []) => lines(text, beside).map(({ party }) => party)

describe('an imprint line', () => {
  it.each([
    [
      'uk-conservative',
      'Promoted by A. Example on behalf of the Conservative and Unionist Party, Westminster',
    ],
    ['us-republican', 'PAID FOR BY THE NATIONAL REPUBLICAN CONGRESSIONAL COMMITTEE'],
    ['au-labor', 'Authorised by P. Example, Australian Labor Party, alp.org.au'],
    ['fr-lfi', 'Directeur de la publication : M. Exemple, La France insoumise'],
    ['fr-rn', 'Éditeur : Rassemblement National'],
    ['de-afd', 'V.i.S.d.P.: Alternative für Deutschland, Musterstraße 1'],
    ['de-cdu', 'Verantwortlich i.S.d. § 18 MStV: Christlich Demokratische Union Deutschlands'],
    ['at-fpoe', 'Medieninhaber und Herausgeber: Freiheitliche Partei Österreichs'],
    ['it-pd', 'Committente responsabile: M. Esempio – Partito Democratico'],
    ['it-lega', 'Titolare del trattamento è la Lega per Salvini Premier'],
    ['es-psoe', 'Responsable: Partido Socialista Obrero Español'],
    ['be-vlaams-belang', 'V.U.: J. Voorbeeld, Vlaams Belang, Brussel'],
    ['pl-pis', 'Sfinansowano przez Komitet Wyborczy Prawo i Sprawiedliwość'],
    ['cz-ods', 'Zadavatel a zpracovatel: Občanská demokratická strana'],
  ])('names %s: %s', (party, text) => {
    expect(ids(text)).toEqual([party])
  })

  it('is quoted from the words of the role on, and no further than its sentence', () => {
    expect(lines('© 2026 Stop. Promoted by A. Example for Reform UK in Kent. All rights reserved.')).toEqual([
      {
        party: 'uk-reform',
        name: 'Reform UK',
        line: 'Promoted by A. Example for Reform UK in Kent.',
      },
    ])
  })

  it.each([
    ['a name without a role', 'Rassemblement National – Parti communiste français'],
    ['a role without a name', 'Directeur de la publication : M. Exemple, association Stop au bruit'],
    ['a name before the role', 'Le Rassemblement National. Directeur de la publication : M. Exemple'],
    [
      'a name behind the end of the sentence',
      'Paid for by our readers. Reform UK has been asked for comment',
    ],
    ['a name in the next part of a footer', 'Promoted by the residents | News: Reform UK'],
    ['a menu', 'Impressum Datenschutz Themen Alternative für Deutschland'],
    ['what is denied', 'Not authorised by the Australian Labor Party of alp.org.au'],
    ['what is denied behind the role', 'Paid for by donors, not by the Liberal Democrats'],
    ['who is against it', 'Édité par le collectif contre le Rassemblement National'],
    ['a name with other meanings alone', 'Éditeur : Renaissance, magazine'],
    ['a person', 'Directrice de la publication : Marine Le Pen'],
    ['a common word', 'Édité par une union des droites pour la république'],
  ])('is not %s', (_what, text) => {
    expect(ids(text)).toEqual([])
  })

  it('takes a name with other meanings where a mail address of the party stands beside it', () => {
    expect(ids('Committente responsabile: Fratelli d’Italia')).toEqual([])
    expect(ids('Committente responsabile: Fratelli d’Italia', ['info@fratelli-italia.it'])).toEqual([
      'it-fdi',
    ])
  })

  it.each([
    ['one long word', 'a'.repeat(100_000)],
    ['roles alone', 'promoted by '.repeat(8_000)],
    ['a role that never gets its colon', 'editeur '.repeat(12_000)],
    ['names alone', 'Rassemblement National '.repeat(4_000)],
    ['roles and names', 'paid for by Reform UK '.repeat(4_000)],
    ['colons', ':'.repeat(100_000)],
  ])('is looked for in a hostile text in little time: %s', (_what, text) => {
    const start = performance.now()
    lines(text)
    expect(performance.now() - start).toBeLessThan(1_500)
  })
})
