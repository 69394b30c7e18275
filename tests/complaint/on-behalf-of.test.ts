import { describe, expect, test } from 'vitest'
import { findAuthority } from '../../src/authorities/authorities.ts'
import { addresseeOf } from '../../src/complaint/addressee.ts'
import type { Answers } from '../../src/complaint/answers.ts'
import { letter } from '../../src/complaint/letter.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { allConfirmed, letterInput } from './letter-of.ts'

async function written(id: string, own: Partial<Answers>): Promise<string> {
  const authority = findAuthority(id)
  if (authority === null) throw new Error(`no record ${id}`)
  const answers = allConfirmed(sponsorships, { gaveData: 'yes', dateGiven: '2026-11-20', ...own })
  const input = await letterInput(sponsorships, answers, addresseeOf(authority))
  const made = letter(input)
  if (typeof made === 'string') throw new Error(made)
  return letterAsText(made)
}

describe('a letter on behalf of somebody else', () => {
  test('says so, and speaks of that person’s data', async () => {
    const child = await written('ie-dpc', { onBehalfOf: 'child', requests: ['erase'] })
    expect(child).toContain('parent or legal guardian of a child under 18')
    expect(child).toContain('On 20 November 2026 the data of the child were submitted through this form.')
    expect(child).toContain('erasure of the data of the person whom I represent')
    expect(child).not.toMatch(/\bmy data\b|acting for myself/)
    const other = await written('fr-cnil', { onBehalfOf: 'other', requests: ['erase'] })
    expect(other).toContain('dont le mandat signé est joint')
    expect(other).toContain('Le 20 novembre 2026, les données de la personne que je représente')
    expect(other).not.toMatch(/mes données|en mon nom/)
  })

  test.each([
    ['de-be', 'wurden über dieses Formular Daten des Kindes übermittelt.', /meine Daten/],
    ['es-aepd', 'se enviaron los datos de la persona menor mediante este formulario', /mis datos/],
    ['it-garante', 'sono stati trasmessi i dati della persona minore tramite questo modulo', /i miei dati/],
    ['nl-ap', 'kind', /mijn gegevens/],
    ['pt-cnpd', 'menor|criança', /os meus dados/],
    ['pl-uodo', 'dziecka', /moich danych/],
  ])('does so in the language of %s', async (id, sentence, own) => {
    const text = await written(id, { onBehalfOf: 'child', requests: ['erase'], messages: 'yes' })
    expect(text).toMatch(new RegExp(sentence))
    expect(text).not.toMatch(own)
  })
})

describe('a letter for oneself', () => {
  test('says so only where the person did', async () => {
    expect(await written('ie-dpc', { onBehalfOf: 'self' })).toContain('I am acting for myself.')
    expect(await written('ie-dpc', {})).not.toContain('I am acting for myself.')
  })

  test('tells of messages that came since, and only of those', async () => {
    expect(await written('ie-dpc', { messages: 'yes' })).toContain('Since then, messages have arrived')
    expect(await written('ie-dpc', { messages: 'no' })).not.toContain('messages have arrived')
    const report = await written('ie-dpc', { gaveData: 'no', messages: 'yes', onBehalfOf: 'child' })
    expect(report).not.toMatch(/messages have arrived|guardian/)
  })
})
