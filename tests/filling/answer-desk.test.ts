import { describe, expect, it } from 'vitest'
import { answerDesk, askDossier, draftWaitingFor } from '../../src/filling/answer-desk.ts'
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

describe('the desk of a dossier', () => {
  it('tells which hosts it waits for, and nothing else', async () => {
    const { store, written } = sessionStore()
    answerDesk('draft-1', store)(french)
    expect(await draftWaitingFor('cnil.fr', store)).toBe('draft-1')
    expect(await draftWaitingFor('services.cnil.fr', store)).toBe('draft-1')
    for (const host of ['fr', 'notcnil.fr', 'cnil.fr.evil.example', 'evil.example', ''])
      expect(await draftWaitingFor(host, store), host).toBeNull()
    for (const detail of [somebody.surname, somebody.street, somebody.email, somebody.phone])
      expect(written.join()).not.toContain(detail)
    expect(written.join().length).toBeLessThan(100)
  })

  it('waits for another authority’s hosts once another is chosen, and for none without a letter', async () => {
    const { store } = sessionStore()
    const tell = answerDesk('draft-2', store)
    tell(french)
    tell(offerIn('nl'))
    expect(await draftWaitingFor('cnil.fr', store)).toBeNull()
    expect(await draftWaitingFor('autoriteitpersoonsgegevens.nl', store)).toBe('draft-2')
    tell(null)
    expect(await draftWaitingFor('autoriteitpersoonsgegevens.nl', store)).toBeNull()
  })

  it('answers who asks for its draft with what it has now', async () => {
    const tell = answerDesk('draft-3', sessionStore().store)
    tell(french)
    tell({ ...french, authority: 'Later' })
    expect(await askDossier('draft-3')).toEqual({ ...french, authority: 'Later' })
  })

  it('does not answer for another draft, nor without a letter', async () => {
    const tell = answerDesk('draft-4', sessionStore().store)
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
