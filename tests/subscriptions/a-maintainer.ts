import { LIST_FORMAT, type List, type ListHead } from '../../src/list/list.ts'
import { publicKeyText } from '../../src/minisign/public-key.ts'
import { type Signature, signatureText } from '../../src/minisign/signature.ts'
import { globalBytes, signedBytes } from '../../src/minisign/signed-bytes.ts'
import { entryOf } from '../list/an-entry.ts'

export type Bytes = Uint8Array<ArrayBuffer>

/** Somebody who publishes lists. */
export interface Maintainer {
  /** "RW…". */
  key: string
  /** The text of a signature file for these bytes. */
  sign(bytes: Bytes): Promise<string>
}

/** Signs as minisign does. `id`: the first byte of the key's id. */
export async function aMaintainer(id: number): Promise<Maintainer> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('no pair of keys')
  const { privateKey, publicKey } = pair
  const keyId = new Uint8Array(8).fill(id)
  const key = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))
  const made = async (bytes: Bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes))
  return {
    key: publicKeyText({ keyId, key }),
    async sign(bytes) {
      const hashed = { hashed: true, keyId, trustedComment: 'a list for tests' }
      const first = { ...hashed, bytes: await made(signedBytes(bytes, hashed)) }
      const signature: Signature = { ...first, global: await made(globalBytes(first)) }
      return signatureText(signature, 'signature of a list')
    },
  }
}

const HEAD: ListHead = {
  format: LIST_FORMAT,
  name: { en: 'Rail watch', fr: 'Vigie du rail' },
  number: 1,
  issued: '2026-11-20',
  expires: '2027-05-20',
  maintainer: { name: 'Rail watch', url: 'https://rail-watch.example/' },
  criteria: 'https://rail-watch.example/criteria',
  suggestions: 'mailto:list@rail-watch.example',
  appeals: 'mailto:list@rail-watch.example',
  nextKey: null,
}

/** An edition with one entry for each of these domains. */
export const anEdition = (change: Partial<List> = {}, domains: string[] = ['petition-trains.fr']): List => ({
  ...HEAD,
  entries: domains.map((name) => entryOf(name)),
  ...change,
})

export const bytesOf = (list: unknown): Bytes => new TextEncoder().encode(JSON.stringify(list))
