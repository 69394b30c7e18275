import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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
    const officialDomains = [{ domain: 'www.example.org', basis: 'well-known', source: null, role: null }]
    expect(decodeParty({ ...record, verdict: 'x' }).ok).toBe(false)
    expect(decodeParty({ ...record, weakAliases: ['Autre'] }).ok).toBe(false)
    expect(decodeParty({ ...record, officialDomains }).ok).toBe(false)
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
