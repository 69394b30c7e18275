import { describe, expect, it } from 'vitest'
import type { PartyClue } from '../../src/clues/party-clue.ts'
import type { Subject } from '../../src/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { judge, rules } from '../../src/rules.ts'
import { aForm, aPage } from './readings.ts'

const clue = (
  kind: PartyClue['kind'],
  strength: PartyClue['strength'],
  more: Partial<PartyClue> = {},
): PartyClue => ({
  kind,
  strength,
  party: 'fr-oak',
  name: 'Parti du Chêne',
  seen: `${kind} seen`,
  at: { place: 'footer', ref: null, href: null },
  ...more,
})
const inDocument = (href: string): Partial<PartyClue> => ({ at: { place: 'document', ref: '0/l', href } })
const POLICY = inDocument('https://stop-bruit.example/rgpd')
const NOTICE = inDocument('https://stop-bruit.example/mentions')

const target = clue('target-on-party-domain', 'strong')
const frame = clue('frame-on-party-domain', 'strong')
const host = clue('document-on-party-domain', 'strong', POLICY)
const controller = clue('policy-names-controller', 'strong', POLICY)
const publisher = clue('notice-names-publisher', 'strong', NOTICE)
const imprint = clue('imprint-line', 'medium')
const email = clue('party-email', 'medium')
const address = clue('party-address', 'medium')
const number = clue('shared-identifier', 'medium')
const nation = clue('shared-identifier', 'strong', { seen: 'chenes' })

function verdict(
  clues: PartyClue[],
  more: Partial<Omit<Subject, 'page'>> & { page?: Partial<Reading> } = {},
) {
  const { page = {}, ...rest } = more
  const rule = rules.find(({ id }) => id === 'party-named')
  if (rule === undefined) throw new Error('There is no rule.')
  const subject = { page: aPage({ forms: [aForm()], ...page }), form: null, listings: [], clues, ...rest }
  return judge(rule, subject)
}
const weight = (...clues: PartyClue[]) => {
  const { outcome, severity } = verdict(clues)
  return outcome === 'unmet' ? severity : outcome
}

describe('a party that clues point to and that the form does not name', () => {
  it.each<[string, PartyClue[]]>([
    ['high', [target, publisher]],
    ['high', [controller, publisher]],
    ['high', [target, email]],
    ['high', [host, number]],
    ['high', [nation, imprint]],
    ['medium', [target]],
    ['medium', [controller]],
    ['medium', [nation]],
    ['low', [imprint, email]],
    ['low', [email, number]],
    ['low', [email, address]],
  ])('weighs %s by its clues (%#)', (severity, clues) => {
    expect(weight(...clues)).toBe(severity)
    expect(weight(...clues.toReversed())).toBe(severity)
  })

  it.each<[string, PartyClue[], string]>([
    ['a form and the frame it stands in', [target, frame], 'medium'],
    ['where a policy stands and what it says', [host, controller], 'medium'],
    ['a policy and an address in it', [controller, clue('party-email', 'medium', POLICY)], 'medium'],
    ['two numbers', [nation, number], 'medium'],
    ['two measuring numbers', [number, { ...number, seen: 'GTM-K7Q2ZX' }], 'inapplicable'],
    ['two mail addresses', [email, { ...email, seen: 'b@x.example' }], 'inapplicable'],
    [
      'a line and the address in it',
      [
        { ...imprint, seen: 'By P, 1 A St' },
        { ...address, seen: '1 A St' },
      ],
      'inapplicable',
    ],
    [
      'two policies that name it',
      [controller, { ...controller, ...inDocument('https://b.example/') }],
      'medium',
    ],
  ])('counts once: %s', (_what, clues, expected) => {
    expect(weight(...clues)).toBe(expected)
  })

  it('is low at most where the footer names it, or perhaps a logo', () => {
    const { outcome, severity } = verdict([target, publisher], { partiesPerhapsSeen: ['fr-oak'] })
    expect([outcome, severity]).toEqual(['unmet', 'low'])
  })

  it('is shown with every clue', () => {
    expect(verdict([target, email]).evidence).toEqual([
      { kind: 'clue', clue: target },
      { kind: 'clue', clue: email },
    ])
  })

  it('is judged apart from another: clues about two parties do not add up', () => {
    const other = { party: 'fr-ash', name: 'Front du Frêne' }
    expect(weight(imprint, { ...email, ...other })).toBe('inapplicable')
    expect(weight(target, { ...email, ...other })).toBe('medium')
    const { severity, evidence } = verdict([target, { ...publisher, ...other }, { ...target, ...other }], {
      partiesNamedOpenly: ['fr-ash'],
    })
    expect(severity).toBe('medium')
    expect(evidence).toEqual([{ kind: 'clue', clue: target }])
  })
})

describe('a party that is named', () => {
  it('is in order, with what speaks for it', () => {
    const { outcome, severity, evidence } = verdict([target, email], { partiesNamedOpenly: ['fr-oak'] })
    expect([outcome, severity, evidence.length]).toEqual(['met', 'context', 2])
  })

  it('is nobody’s business where too little points to it', () => {
    expect(verdict([email], { partiesNamedOpenly: ['fr-oak'] }).outcome).toBe('inapplicable')
  })
})

describe('nothing is said', () => {
  it('without clues, or with one that is not strong', () => {
    expect(weight()).toBe('inapplicable')
    for (const one of [imprint, email, number]) expect(weight(one)).toBe('inapplicable')
    expect(verdict([target], { page: { forms: [] } }).outcome).toBe('inapplicable')
  })

  it('where no form takes data', () => {
    for (const form of [
      aForm({ visible: false }),
      aForm({ purpose: 'login' }),
      aForm({ collectsPersonalData: false }),
    ])
      expect(verdict([target, publisher], { page: { forms: [form] } }).outcome).toBe('inapplicable')
  })
})

describe('it is unclear whether the party is named', () => {
  it('where text was cut off', () => {
    for (const cap of ['nodes', 'text', 'time'] as const)
      expect(verdict([target], { page: { capsHit: [cap] } })).toMatchObject({
        outcome: 'unclear',
        because: 'cap-hit',
      })
    expect(verdict([target], { page: { capsHit: ['fields'] } }).outcome).toBe('unmet')
  })

  it('where the page around the form could not be read', () => {
    const page = { forms: [aForm({ surroundingsUnknown: true })] }
    expect(verdict([target], { page })).toMatchObject({ outcome: 'unclear', because: 'embedded-frame' })
  })

  it('in no case for the language: a name is a name in all of them', () => {
    expect(verdict([target], { page: { language: { code: 'xx', level: 'none' } } }).outcome).toBe('unmet')
  })
})
