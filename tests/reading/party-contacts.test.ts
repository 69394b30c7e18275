import { describe, expect, it } from 'vitest'
import { parties } from '../../src/parties/parties.ts'
import { partyContacts } from '../../src/reading/party-contacts.ts'
import { partyOfHost } from '../../src/reading/party-of-host.ts'

const contacts = (text: string) =>
  partyContacts([text], parties).map(({ party, kind, text: shown }) => `${party} ${kind} ${shown}`)

describe('the party of a host', () => {
  it.each([
    ['spd.de', 'de-spd'],
    ['www.spd.de', 'de-spd'],
    ['MITMACHEN.SPD.DE.', 'de-spd'],
    ['agir.parti.lafranceinsoumise.fr', 'fr-lfi'],
    ['action.nationa.ls', 'au-nationals'],
    ['join.labour.org.uk', 'uk-labour'],
  ])('%s is %s’s', (host, party) => {
    expect(partyOfHost(host, parties)).toBe(party)
  })

  it.each(['notspd.de', 'spd.de.example', 'spd-de.example', 'spd', 'de', '', 'xn--spd-.de', '...', 'org.uk'])(
    '%s is nobody’s',
    (host) => {
      expect(partyOfHost(host, parties)).toBeNull()
    },
  )
})

describe('ways to reach a party in a text', () => {
  it('are mail addresses on its domain, also written against robots', () => {
    expect(contacts('Kontakt: Presse@SPD.de, oder info (at) spd [punkt] de.')).toEqual([
      'de-spd email presse@spd.de',
      'de-spd email info@spd.de',
    ])
    expect(contacts('dpo@data.en-marche.fr.')).toEqual(['fr-renaissance email dpo@data.en-marche.fr'])
  })

  it('are parts of its postal address, with the words around them', () => {
    expect(contacts('Registered at 4 Matthew Parker Street, London')).toEqual([
      'uk-conservative place Registered at 4 Matthew Parker Street, London',
    ])
  })

  it.each([
    'www.spd.de',
    '@spd.de',
    'a@notspd.de',
    'a@spd.de.example',
    'a@spd',
    'spd.de@a.example',
    'a @spd.de',
  ])('are not %s', (text) => {
    expect(contacts(text)).toEqual([])
  })

  it.each([
    '@'.repeat(100_000),
    'a@spd.de '.repeat(11_000),
    'a'.repeat(100_000),
    '(at)'.repeat(25_000),
    '[ '.repeat(50_000),
  ])('are looked for in hostile texts in little time (%#)', (text) => {
    const start = performance.now()
    partyContacts([text], parties)
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})
