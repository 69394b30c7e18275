import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { list } from '../../src/list/entries.ts'
import { decodeParty } from '../../src/parties/decode-party.ts'
import { parties } from '../../src/parties/parties.ts'
import { foldText } from '../../src/reading/fold-text.ts'

const FOLDER = new URL('../../src/parties/', import.meta.url)
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'))
const recordOf = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))

describe('the register of parties', () => {
  it.each(files)('%s is a sound record under its own name', (file) => {
    const decoded = decodeParty(recordOf(file))
    expect(decoded).toMatchObject({ ok: true, party: { id: file.replace('.json', '') } })
  })

  it('holds every file of its folder, in the order of ids', () => {
    expect(parties.map(({ id }) => id)).toEqual(files.map((file) => file.replace('.json', '')).sort())
  })

  it('gives no official domain to two parties', () => {
    const domains = parties.flatMap(({ officialDomains }) => officialDomains.map(({ domain }) => domain))
    expect(domains).toEqual([...new Set(domains)])
  })

  const domains = parties.flatMap(({ officialDomains }) => officialDomains)
  const current = domains.filter(({ use }) => use === 'current')

  it('calls no domain current that it describes as of a campaign, a candidate, a former name or merely registered', () => {
    const past = /\b(?:19|20)\d\d\b|campaign|candidate|former|registered|merged/i
    expect(current.filter(({ role }) => past.test(role ?? ''))).toEqual([])
    expect(domains.filter(({ role, use }) => use === 'uncertain' && role === null)).toEqual([])
  })

  it('calls no domain current on which the bundled list holds an entry that is not listed', () => {
    const old = list.entries.filter(({ status }) => status !== 'listed').flatMap((entry) => entry.domains)
    expect(
      current.filter(({ domain }) => old.some(({ name }) => name === domain || name.endsWith(`.${domain}`))),
    ).toEqual([])
  })

  it.each([
    'zemmour2022.fr',
    'ez2022.fr',
    'noussommespour.fr',
    'eu-renaissance.org',
    'susan.london',
    'nationa.ls',
  ])('does not call %s current', (name) => {
    expect(domains.find(({ domain }) => domain === name)?.use).toBe('uncertain')
  })

  it('knows a current domain of every party but those of which none is verified', () => {
    const without = parties.filter(({ officialDomains }) =>
      officialDomains.every(({ use }) => use !== 'current'),
    )
    expect(without.map(({ id }) => id)).toEqual(['fr-idl', 'fr-udr', 'ro-plus'])
  })

  it('calls no name strong that another party bears too', () => {
    const names = parties.flatMap(({ aliases }) => [...new Set(aliases.map(foldText))])
    const shared = new Set(names.filter((name, at) => names.indexOf(name) !== at))
    const strong = parties.flatMap(({ aliases, weakAliases }) =>
      aliases.filter((alias) => !weakAliases.includes(alias)),
    )
    expect(strong.filter((name) => shared.has(foldText(name)))).toEqual([])
  })

  it('calls no abbreviation of less than five letters strong', () => {
    const strong = parties.flatMap(({ aliases, weakAliases }) =>
      aliases.filter((alias) => !weakAliases.includes(alias)),
    )
    expect(strong.filter((name) => name.length < 5)).toEqual([])
  })

  it('refuses a record of another shape, a weak alias that is none, a host that is no registrable domain', () => {
    const record = recordOf('fr-lo.json') as object
    const domain = { domain: 'example.org', basis: 'well-known', source: null, role: null, use: 'current' }
    const holds = (more: object) => decodeParty({ ...record, officialDomains: [{ ...domain, ...more }] }).ok
    expect(decodeParty({ ...record, verdict: 'x' }).ok).toBe(false)
    expect(decodeParty({ ...record, weakAliases: ['Autre'] }).ok).toBe(false)
    expect(holds({})).toBe(true)
    expect(holds({ domain: 'www.example.org' })).toBe(false)
    expect(holds({ use: 'expired' })).toBe(false)
    expect(holds({ use: undefined })).toBe(false)
    expect(holds({ use: 'uncertain' })).toBe(false)
    expect(holds({ use: 'uncertain', role: '2022 campaign' })).toBe(true)
    expect(decodeParty(record).ok).toBe(true)
  })

  it('takes account numbers of known kinds, bare', () => {
    const record = recordOf('fr-lo.json') as object
    const holding = (kind: string, value: string) =>
      decodeParty({ ...record, identifiers: [{ kind, value }] }).ok
    expect(holding('nationbuilder-site', 'chenes')).toBe(true)
    expect(holding('whois', 'chenes')).toBe(false)
    expect(holding('analytics', 'see the source')).toBe(false)
  })
})
