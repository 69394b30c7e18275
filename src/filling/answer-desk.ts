import type { Browser } from 'webextension-polyfill'
import { decodeOffer, type Offer } from './offer.ts'

/** Where the extension's own pages talk of answers: no content script and no page of the web can join. */
const CHANNEL = 'answers-for-a-form'

/** Milliseconds in which a dossier that is open has answered. */
const PATIENCE = 1_500

/** `storage.session`, which the extension's pages alone can read: which dossier waits for a host. Nothing of what it holds. */
type SessionStore = Pick<Browser['storage']['session'], 'get' | 'set' | 'remove'>

const PREFIX = 'fill:'

type Asked = { ask: string; call: string }

/** Tells which of its authority's hosts a dossier waits for, and hands out what it has once one of our pages asks. */
export type AnswerDesk = (offer: Offer | null) => void

/** Of the dossier of one draft, for as long as its page lives. The offer never leaves its memory unasked. */
export function answerDesk(draft: string, store: SessionStore): AnswerDesk {
  const channel = new BroadcastChannel(CHANNEL)
  let offer: Offer | null = null
  let told: string[] = []
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isAsked(data) && data.ask === draft && offer !== null)
      channel.postMessage({ answer: data.call, offer })
  }
  return (next) => {
    offer = next
    const keys = (next?.hosts ?? []).map((host) => PREFIX + host)
    if (keys.join() === told.join()) return
    const gone = told.filter((key) => !keys.includes(key))
    told = keys
    void store.remove(gone).catch(() => undefined)
    void store.set(Object.fromEntries(keys.map((key) => [key, draft]))).catch(() => undefined)
  }
}

/** The draft whose dossier waits for a form on this host, or on a domain above it; null where none does. */
export async function draftWaitingFor(host: string, store: SessionStore): Promise<string | null> {
  const keys = host.split('.').map((_, at, labels) => PREFIX + labels.slice(at).join('.'))
  const found: unknown[] = Object.values(await store.get(keys).catch(() => ({})))
  return found.find((draft) => typeof draft === 'string') ?? null
}

/** What the dossier of a draft has now; null where it is not open, or has no letter. */
export function askDossier(draft: string): Promise<Offer | null> {
  const channel = new BroadcastChannel(CHANNEL)
  const call = crypto.randomUUID()
  return new Promise<Offer | null>((resolve) => {
    const late = setTimeout(resolve, PATIENCE, null)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'object' || data === null || Reflect.get(data, 'answer') !== call) return
      clearTimeout(late)
      resolve(decodeOffer(Reflect.get(data, 'offer')))
    }
    channel.postMessage({ ask: draft, call } satisfies Asked)
  }).finally(() => channel.close())
}

const isAsked = (data: unknown): data is Asked =>
  typeof data === 'object' &&
  data !== null &&
  typeof Reflect.get(data, 'ask') === 'string' &&
  typeof Reflect.get(data, 'call') === 'string'
