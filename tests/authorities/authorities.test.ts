import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'tldts'
import { describe, expect, test } from 'vitest'
import { authorities, findAuthority } from '../../src/authorities/authorities.ts'
import type { Authority } from '../../src/authorities/authority.ts'
import { complaintEmail } from '../../src/authorities/complaint-email.ts'
import { decodeAuthority } from '../../src/authorities/decode-authority.ts'

const FOLDER = 'src/authorities'
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'))
const read = (file: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))

const texts = (said: Partial<Authority>) =>
  [
    said.emailUse,
    said.priorContact,
    said.whoMayComplain,
    said.anonymous,
    said.notes,
    said.lastVerifiedScope,
  ].filter((text) => text !== null && text !== undefined)

/** The French record with one thing changed. */
function problems(change: Partial<Record<keyof Authority | 'extra', unknown>>): string {
  const decoded = decodeAuthority({ ...findAuthority('fr-cnil'), ...change })
  return decoded.ok ? '' : decoded.problems.join('\n')
}

describe.each(files)('%s', (file) => {
  const decoded = decodeAuthority(read(file))

  test('is a record that a contributor got right', () => {
    expect(decoded).toMatchObject({ ok: true, authority: { id: file.replace('.json', '') } })
  })

  test('names domains that an authority or a state registered', () => {
    const hosts = decoded.ok ? decoded.authority.hosts : []
    expect(hosts.filter((host) => parse(host).domain !== host)).toEqual([])
  })

  const authority = (): Authority => (decoded.ok ? decoded.authority : expect.fail('not decoded'))

  test('sets its French with no-break spaces and typographic apostrophes', () => {
    for (const { en, fr } of texts(authority())) {
      expect(`${en} ${fr}`).not.toMatch(/['"]/)
      expect(fr).not.toMatch(/ [:;!?»]|« |[^\s\d][:;!?»](?!\/\/)/u)
      expect(fr).not.toBe(en)
    }
  })

  test('speaks in whole, short sentences to a person, without the words of whoever compiled it', () => {
    const { emailUse: _, ...said } = authority()
    for (const text of texts(said).flatMap(({ en, fr }) => [en, fr])) {
      expect(text).toMatch(/^\p{Lu}.*\.$/su)
      expect(text.length).toBeLessThanOrEqual(560)
      expect(text).not.toMatch(/datenanfragen|own knowledge|mailto|TODO|\?\?/i)
    }
  })

  test('names languages and a country that exist, each once', () => {
    const { languages, country } = authority()
    const known = (type: 'language' | 'region', code: string) =>
      new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code)
    expect(languages.filter((code) => known('language', code) === undefined)).toEqual([])
    expect(known('region', country)).toBeDefined()
    expect(new Set(languages).size).toBe(languages.length)
  })

  test('addresses an envelope: whom first, the country last', () => {
    const { postalAddress, languages, country, name, short } = authority()
    const [whom, ...lines] = postalAddress
    if (whom === undefined) return
    const countries = [...languages, 'en'].map((language) =>
      new Intl.DisplayNames(language, { type: 'region' }).of(country),
    )
    expect(`${name.own} ${short}`).toContain(whom)
    expect(lines.length).toBeGreaterThanOrEqual(2)
    expect(countries).toContain(lines.at(-1))
  })

  test('tells each doubt once', () => {
    const { unverified } = authority()
    expect(new Set(unverified).size).toBe(unverified.length)
  })
})

test('every file is found by its id, and nothing else is', () => {
  expect(authorities.map(({ id }) => `${id}.json`)).toEqual(files.sort())
  expect(findAuthority('ie-dpc')?.short).toBe('DPC')
  expect(findAuthority('fr')).toBeNull()
})

describe('e-mail is a way to complain only where the authority takes it', () => {
  const withMail = { ...authorities[0], email: 'info@authority.example' } as Authority

  test.each([
    [true, 'info@authority.example'],
    [false, null],
    ['unknown', null],
  ] as const)('acceptsEmail %s', (acceptsEmail, expected) => {
    expect(complaintEmail({ ...withMail, acceptsEmail })).toBe(expected)
  })

  test('the CNIL gets none', () => {
    expect(authorities.map((one) => [one.id, complaintEmail(one)])).toContainEqual(['fr-cnil', null])
  })
})

describe('a contributor is told', () => {
  test('nothing about a record that is right', () => expect(problems({})).toBe(''))

  test.each([
    ['https://cnil.example/plaintes', 'not on one of hosts'],
    ['https://cnil.fr.example/plaintes', 'not on one of hosts'],
    ['https://mycnil.fr/plaintes', 'not on one of hosts'],
    ['http://www.cnil.fr/fr/plaintes', 'must be an https address'],
    ['https://cnil.fr@example.org/', 'must be an https address'],
    ['javascript:alert(1)', 'must be an https address'],
  ])('that %s is no address to complain at', (complaintUrl, message) =>
    expect(problems({ complaintUrl })).toContain(message),
  )

  test('that accepting e-mail needs an address, and an address its use', () => {
    expect(problems({ acceptsEmail: true })).toContain('acceptsEmail needs the e-mail address')
    expect(problems({ email: 'info@cnil.fr' })).toContain('email needs emailUse')
  })

  test('that tips go to the authority as well', () => {
    expect(problems({ tipUrl: 'https://cnil.example/tip' })).toContain('not on one of hosts')
    expect(problems({ tipUrl: 'https://www.cnil.fr/tip' })).toBe('')
    expect(problems({ tipEmail: 'cnil.fr' })).toContain('tipEmail')
  })

  test('that a form stands somewhere', () => {
    expect(problems({ complaintUrl: null, onlineForm: 'unknown' })).toContain('onlineForm needs complaintUrl')
    expect(problems({ complaintUrl: null, onlineForm: false })).toBe('')
  })

  test('that a limit is a number of something', () => {
    const limits = { characters: 4_000, attachments: 'unknown', attachmentBytes: null, refuses: ['archive'] }
    expect(problems({ limits })).toBe('')
    expect(problems({ limits: { ...limits, characters: 0 } })).toContain('limits.characters')
    expect(problems({ limits: { ...limits, refuses: ['zip'] } })).toContain('limits.refuses.0')
  })

  test.each([
    { unverified: ['tipUrl'] },
    { unverified: ['accountNeeded'] },
    { unverified: ['postalAddress'], postalAddress: [] },
  ])('that there is nothing to doubt in what is not stated, %o', (change) =>
    expect(problems(change)).toContain('unverified names a member that states nothing'),
  )

  test('that a letter has to know the law', () => expect(problems({ law: 'lgpd' })).toContain('law'))

  test('that the complaint is written in a language of the authority', () =>
    expect(problems({ complaintLanguage: 'de' })).toContain('complaintLanguage'))

  test('that the id begins with the country', () => expect(problems({ country: 'BE' })).toContain('id must'))

  test('that a record needs sources and a date', () => {
    expect(problems({ sources: [] })).toContain('needs a source')
    expect(problems({ lastVerified: '2026' })).toContain('must be a full date')
  })

  test('of a key that is not known', () => expect(problems({ extra: 1 })).toContain('extra'))
})

test('whoever says that the organisation comes first in every matter expects it in words as well', () => {
  const first = authorities.filter(({ contactFirst }) => contactFirst === true)
  expect(first.map(({ id }) => id)).toContain('nl-ap')
  for (const { id, priorContact, unverified } of first) {
    expect(priorContact.en, id).toMatch(/expect|required|turn to it first/i)
    expect(unverified, id).not.toContain('priorContact')
  }
})
