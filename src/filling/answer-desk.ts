import type { Browser } from 'webextension-polyfill'
import { isOnHosts } from './authority-host.ts'
import { keysAt, PREFIX } from './keys-at.ts'
import { decodeOffer, type Offer } from './offer.ts'

/** Where the extension's own pages talk of answers: no content script and no page of the web can join. */
const CHANNEL = 'answers-for-a-form'

/** Milliseconds in which a dossier that is open has answered. */
const PATIENCE = 1_500
/** Milliseconds for the others, once the dossier that the person was at last has answered. */
const OTHERS = 300

/** `storage.session`, which the extension's pages alone can read: which dossier waits for a host. Nothing of what it holds. */
type SessionStore = Pick<Browser['storage']['session'], 'get' | 'set' | 'remove'>

/** A dossier as the person knows it. */
export interface WaitingDossier {
  draft: string
  /** Host of the page that it is about. */
  site: string
  /** As printed on its letters. */
  reference: string
}

type Asked = { ask: string; call: string } | { waiting: string; call: string }

/** Takes what a dossier has now, null: nothing. Said again, its hosts are claimed again: the person is at this dossier. */
export type AnswerDesk = (offer: Offer | null) => void

export interface OpenDesk {
  tell: AnswerDesk
  /** The person is at this dossier: of several for one authority, it is this one that they mean. */
  claim(): void
}

/**
 * Tells which of its authority's hosts a dossier waits for, and hands out what it has once one of our pages asks: for as
 * long as its page lives. The offer never leaves its memory unasked.
 */
export function answerDesk(own: WaitingDossier, store: SessionStore): OpenDesk {
  const channel = new BroadcastChannel(CHANNEL)
  let offer: Offer | null = null
  let claimed: string[] = []
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isAsked(data) || offer === null) return
    if ('ask' in data) {
      if (data.ask === own.draft) channel.postMessage({ answer: data.call, offer })
    } else if (isOnHosts(data.waiting, offer.hosts)) channel.postMessage({ answer: data.call, dossier: own })
  }
  // One after the other: a slow removal must not undo a later claim.
  let before = Promise.resolve()
  const claim = () => {
    const keys = (offer?.hosts ?? []).flatMap(keysOf)
    const gone = claimed.filter((key) => !keys.includes(key))
    claimed = keys
    before = before.then(() => write(gone, keys)).catch(() => undefined)
  }
  /** Another dossier's claim is not ours to take away. */
  const write = async (gone: string[], keys: string[]) => {
    const found = gone.length === 0 ? {} : await store.get(gone)
    const ours = gone.filter((key) => Reflect.get(found, key) === own.draft)
    if (ours.length > 0) await store.remove(ours)
    if (keys.length > 0) await store.set(Object.fromEntries(keys.map((key) => [key, own.draft])))
  }
  return {
    tell(next) {
      offer = next
      claim()
    },
    claim,
  }
}

/** A host by its name, and with all below it also by the pattern: the popup looks both up. */
const keysOf = (host: string): string[] =>
  host.startsWith('*.') ? [PREFIX + host.slice(2), PREFIX + host] : [PREFIX + host]

/** The draft whose dossier was the last to wait for a form on this host, with or without a path; null where none did. */
export async function draftWaitingFor(place: string, store: SessionStore): Promise<string | null> {
  const found: unknown[] = Object.values(await store.get(keysAt(place)).catch(() => ({})))
  return found.find((draft) => typeof draft === 'string') ?? null
}

/**
 * The open dossiers that wait for a form at an address, the one that the person was at last (`last`, a draft) before the
 * others.
 */
export async function dossiersWaiting(address: string, last: string | null): Promise<WaitingDossier[]> {
  const found = new Map<string, WaitingDossier>()
  await call({ waiting: address }, (data, end) => {
    const dossier: unknown = Reflect.get(data, 'dossier')
    if (!isDossier(dossier)) return
    const { draft, site, reference } = dossier
    found.set(draft, { draft, site, reference })
    if (draft === last) setTimeout(end, OTHERS, null)
  })
  const first = found.get(last ?? '')
  return first === undefined
    ? [...found.values()]
    : [first, ...[...found.values()].filter((one) => one !== first)]
}

/** What the dossier of a draft has now; null where it is not open, or has no letter. */
export const askDossier = (draft: string): Promise<Offer | null> =>
  call<Offer>({ ask: draft }, (data, end) => end(decodeOffer(Reflect.get(data, 'offer'))))

/** Asks the open dossiers; null where none has ended it in time. */
async function call<Answer>(
  asked: { ask: string } | { waiting: string },
  answered: (data: object, end: (answer: Answer | null) => void) => void,
): Promise<Answer | null> {
  const channel = new BroadcastChannel(CHANNEL)
  const id = crypto.randomUUID()
  return new Promise<Answer | null>((resolve) => {
    const late = setTimeout(resolve, PATIENCE, null)
    const end = (answer: Answer | null) => {
      clearTimeout(late)
      resolve(answer)
    }
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object' && data !== null && Reflect.get(data, 'answer') === id) answered(data, end)
    }
    channel.postMessage({ ...asked, call: id } satisfies Asked)
  }).finally(() => channel.close())
}

const isAsked = (data: unknown): data is Asked =>
  typeof data === 'object' &&
  data !== null &&
  typeof (Reflect.get(data, 'ask') ?? Reflect.get(data, 'waiting')) === 'string' &&
  typeof Reflect.get(data, 'call') === 'string'

const isDossier = (data: unknown): data is WaitingDossier =>
  typeof data === 'object' &&
  data !== null &&
  ['draft', 'site', 'reference'].every((name) => typeof Reflect.get(data, name) === 'string')
