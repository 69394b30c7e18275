import { afterEach, describe, expect, it } from 'vitest'
import {
  answerDesk,
  askDossier,
  dossiersWaiting,
  draftWaitingFor,
  type OpenDesk,
} from '../../src/filling/answer-desk.ts'
import { offerIn, somebody } from './offer-in.ts'

/** `storage.session` as far as it is used, and all that was ever written to it. */
function sessionStore() {
  const rows = new Map<string, unknown>()
  const written: string[] = []
  const store = {
    async get(keys?: null | string | string[] | Record<string, unknown>) {
      const wanted = Array.isArray(keys) ? keys : [...rows.keys()]
      return Object.fromEntries(wanted.flatMap((key) => (rows.has(key) ? [[key, rows.get(key)]] : [])))
    },
    async set(items: Record<string, unknown>) {
      written.push(JSON.stringify(items))
      for (const [key, value] of Object.entries(items)) rows.set(key, value)
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) rows.delete(key)
    },
  }
  return { store, written }
}

const french = offerIn('fr')
const PORTAL = 'https://services.cnil.fr/plainte'

const desks: OpenDesk[] = []
/** As the dossier's page opens it. */
function opened(draft: string, store = sessionStore().store): OpenDesk {
  const desk = answerDesk({ draft, site: `${draft}.example`, reference: `ref-${draft}` }, store)
  desks.push(desk)
  return desk
}
afterEach(() => {
  for (const desk of desks.splice(0)) desk.tell(null)
})

/** Once what was told is written. */
async function waitingFor(host: string, store: ReturnType<typeof sessionStore>['store']) {
  await new Promise((resolve) => setTimeout(resolve))
  return draftWaitingFor(host, store)
}

describe('the desk of a dossier', () => {
  it('tells which hosts it waits for, and nothing else', async () => {
    const { store, written } = sessionStore()
    opened('draft-1', store).tell(french)
    expect(await waitingFor('cnil.fr', store)).toBe('draft-1')
    expect(await waitingFor('services.cnil.fr', store)).toBe('draft-1')
    for (const host of ['fr', 'notcnil.fr', 'cnil.fr.evil.example', 'evil.example', ''])
      expect(await waitingFor(host, store), host).toBeNull()
    for (const detail of [somebody.surname, somebody.street, somebody.email, somebody.phone])
      expect(written.join()).not.toContain(detail)
    expect(written.join().length).toBeLessThan(100)
  })

  it('waits for another authority’s hosts once another is chosen, and for none without a letter', async () => {
    const { store } = sessionStore()
    const { tell } = opened('draft-2', store)
    tell(french)
    tell(offerIn('nl'))
    expect(await waitingFor('cnil.fr', store)).toBeNull()
    expect(await waitingFor('autoriteitpersoonsgegevens.nl', store)).toBe('draft-2')
    tell(null)
    expect(await waitingFor('autoriteitpersoonsgegevens.nl', store)).toBeNull()
  })

  it('answers who asks for its draft with what it has now', async () => {
    const { tell } = opened('draft-3')
    tell(french)
    tell({ ...french, authority: 'Later' })
    expect(await askDossier('draft-3')).toEqual({ ...french, authority: 'Later' })
  })

  it('does not answer for another draft, nor without a letter', async () => {
    const { tell } = opened('draft-4')
    tell(french)
    expect(await askDossier('draft-5')).toBeNull()
    tell(null)
    expect(await askDossier('draft-4')).toBeNull()
  })

  it('takes no answer of another shape', async () => {
    const channel = new BroadcastChannel('answers-for-a-form')
    channel.onmessage = ({ data }) =>
      channel.postMessage({ answer: data.call, offer: { hosts: ['evil.example'] } })
    expect(await askDossier('draft-6')).toBeNull()
    channel.close()
  })
})

describe('two dossiers for one authority', () => {
  it('leave the form to the one that the person was at last', async () => {
    const { store } = sessionStore()
    const one = opened('one', store)
    const other = opened('other', store)
    one.tell(french)
    other.tell(french)
    expect(await waitingFor('services.cnil.fr', store)).toBe('other')
    one.claim()
    expect(await waitingFor('services.cnil.fr', store)).toBe('one')
    // Going through the link to the form says the same offer again.
    other.tell(french)
    expect(await waitingFor('services.cnil.fr', store)).toBe('other')
    one.tell(null)
    expect(await waitingFor('services.cnil.fr', store)).toBe('other')
    other.tell(null)
    expect(await waitingFor('services.cnil.fr', store)).toBeNull()
  })

  it('both say that they wait, the last one first, and what each is about', async () => {
    const one = opened('first')
    const other = opened('second')
    one.tell(french)
    other.tell(french)
    const second = { draft: 'second', site: 'second.example', reference: 'ref-second' }
    const found = await dossiersWaiting(PORTAL, 'second')
    expect(found.map(({ draft }) => draft)).toEqual(['second', 'first'])
    expect(found[0]).toEqual(second)
    expect(await askDossier('second')).toEqual(french)
    one.tell(null)
    expect(await dossiersWaiting(PORTAL, 'first')).toEqual([second])
    for (const address of ['https://autoriteitpersoonsgegevens.nl/', 'http://cnil.fr/', ''])
      expect(await dossiersWaiting(address, 'second'), address).toEqual([])
    other.tell(null)
    expect(await dossiersWaiting(PORTAL, 'second')).toEqual([])
  }, 20_000)
})

describe('a dossier for an authority on a state’s domain', () => {
  it('waits on the hosts of the authority’s pages alone', async () => {
    const { store } = sessionStore()
    opened('hesse', store).tell({ ...french, hosts: ['datenschutz.hessen.de'] })
    expect(await waitingFor('datenschutz.hessen.de', store)).toBe('hesse')
    for (const host of ['hessen.de', 'wahl.hessen.de', 'x.datenschutz.hessen.de'])
      expect(await waitingFor(host, store), host).toBeNull()
  })
})
