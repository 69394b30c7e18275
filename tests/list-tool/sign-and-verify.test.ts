import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { build } from '../../src/list-tool/build.ts'
import { newSecretKey, sealSecretKey } from '../../src/list-tool/secret-key.ts'
import { secretKeyFileText } from '../../src/list-tool/secret-key-file.ts'
import { sign } from '../../src/list-tool/sign.ts'
import { verify } from '../../src/list-tool/verify.ts'
import { publicKeyText } from '../../src/minisign/public-key.ts'
import { anEntry } from '../list/an-entry.ts'
import { BARE, SEALED } from '../minisign/vectors.ts'
import { CHEAP } from './cheap.ts'
import { emptyFolder, HEAD, writeList } from './list-folder.ts'
import { type RecordedTerminal, recordedTerminal } from './recorded-terminal.ts'

let folder: string
let terminal: RecordedTerminal

const at = (name: string): string => path.join(folder, name)
const change = (name: string, from: string, to: string): void => {
  const text = readFileSync(at(name), 'utf8')
  expect(text).toContain(from)
  writeFileSync(at(name), text.replace(from, to))
}

async function buildList(head: object = HEAD): Promise<void> {
  writeList(folder, [anEntry()], head)
  expect(await build.run(['.', '--out', 'list.json'], recordedTerminal(folder))).toBe(0)
}

const signList = (...more: string[]) => sign.run(['list.json', '--secret', 'bare.key', ...more], terminal)
const verifyList = (...keys: string[]) =>
  verify.run(['list.json', ...keys.flatMap((key) => ['--public', key])], terminal)
const noted = () => terminal.noted.join('\n')

beforeEach(async () => {
  folder = emptyFolder()
  terminal = recordedTerminal(folder)
  writeFileSync(at('bare.key'), BARE.secretFile)
  writeFileSync(at('bare.pub'), BARE.publicFile)
  await buildList()
})

test('what is signed is verified, by the line of the key or by its file', async () => {
  expect(await signList()).toBe(0)
  expect(terminal.said).toEqual([`list.json.minisig: edition 3, signed with key ${BARE.keyId}`])
  terminal.said.length = 0
  expect(await verifyList(BARE.line)).toBe(0)
  expect(terminal.said).toEqual([
    `signed with key ${BARE.keyId} (timestamp:1795341600\tfile:list.json\tnumber:3\thashed)`,
    'name (en): Form watch',
    'name (fr): Vigie des formulaires',
    'maintainer: Form watch',
    'edition 3, issued 2026-11-20, expires 2027-05-20; entries: 1',
  ])
  expect(await verifyList('bare.pub')).toBe(0)
  expect(await verifyList(SEALED.line, 'bare.pub')).toBe(0)
  expect(noted()).toBe('')
})

test('the first line may be chosen, and is one line', async () => {
  expect(await signList('--comment', 'Édition de novembre')).toBe(0)
  expect(readFileSync(at('list.json.minisig'), 'utf8')).toMatch(/^untrusted comment: Édition de novembre\n/)
  expect(await verifyList(BARE.line)).toBe(0)
  expect(await signList('--comment', 'one\ntrusted comment: two')).toBe(2)
})

describe('signing refuses', () => {
  const refuses = async (message: string) => {
    expect(await signList()).toBe(1)
    expect(noted()).toContain(message)
    expect(existsSync(at('list.json.minisig'))).toBe(false)
  }

  test('what is no list', async () => {
    writeFileSync(at('list.json'), 'hello')
    await refuses('list.json: list: is not a JSON object')
  })

  test('a list with a broken entry', async () => {
    change('list.json', '"country":"FR"', '"country":"France"')
    await refuses('petition-trains.fr: country: must be a country code')
  })

  test('a list that has expired', async () => {
    await buildList({ ...HEAD, expires: '2026-11-21' })
    await refuses('list.json: expired on 2026-11-21')
  })

  test('a list of the future', async () => {
    await buildList({ ...HEAD, issued: '2027-01-01' })
    await refuses('list.json: is issued on 2027-01-01')
  })

  test('with a public key', async () => {
    writeFileSync(at('bare.key'), BARE.publicFile)
    await refuses('bare.key: is no secret key of minisign')
  })

  test('without the key file', async () => {
    writeFileSync(at('bare.key'), '')
    await refuses('bare.key: is no secret key')
    expect(await sign.run(['list.json', '--secret', 'none.key'], terminal)).toBe(1)
    expect(noted()).toContain('none.key: cannot be read')
  })

  test('a sealed key without its password', async () => {
    writeFileSync(at('bare.key'), SEALED.secretFile)
    await refuses('no password was given')
  })
})

test('a sealed key signs with its password, typed or from the environment, and with no other', async () => {
  const key = newSecretKey()
  writeFileSync(at('bare.key'), secretKeyFileText(await sealSecretKey(key, 'secret', CHEAP)))
  terminal = recordedTerminal(folder, { answers: ['wrong', 'secret'] })
  expect(await signList()).toBe(1)
  expect(noted()).toContain('bare.key: the password is not the one of this key')
  expect(await signList()).toBe(0)
  expect(await verifyList(publicKeyText(key))).toBe(0)
  terminal = recordedTerminal(folder, { password: 'secret' })
  expect(await signList()).toBe(0)
})

describe('of a signed list, verifying refuses', () => {
  beforeEach(async () => {
    expect(await signList()).toBe(0)
    terminal.said.length = 0
  })

  const refuses = async (message: string, ...keys: string[]) => {
    expect(await verifyList(...(keys.length > 0 ? keys : [BARE.line]))).toBe(1)
    expect(noted()).toContain(message)
  }

  test('one byte that was changed, and says nothing of its content', async () => {
    change('list.json', '"number":3', '"number":4')
    await refuses(`list.json.minisig: is not the signature by key ${BARE.keyId} of this file`)
    expect(terminal.said).toEqual([])
  })

  test('a comment that was changed', async () => {
    change('list.json.minisig', 'number:3', 'number:4')
    await refuses('is not the signature')
  })

  test('the signature of somebody else', async () => {
    await refuses(`list.json.minisig: names key ${BARE.keyId}, which was not given`, SEALED.line)
  })

  test('a signature that breaks off', async () => {
    const text = readFileSync(at('list.json.minisig'), 'utf8')
    writeFileSync(at('list.json.minisig'), text.slice(0, -20))
    await refuses('list.json.minisig: is no signature of minisign')
  })

  test('a list that has expired since', async () => {
    terminal = recordedTerminal(folder, { now: new Date('2027-05-21T00:00:00Z') })
    await refuses('list.json: expired on 2027-05-20')
  })

  test('a key that is none', async () => {
    await refuses('list.json: is no public key of minisign', 'list.json')
    await refuses('RWnone: cannot be read', 'RWnone')
  })
})

test('a list that is well signed and no list is refused', async () => {
  await signList()
  writeFileSync(at('list.json'), 'list A\n')
  writeFileSync(at('list.json.minisig'), BARE.hashed)
  expect(await verifyList(BARE.line)).toBe(1)
  expect(noted()).toContain('list.json: list: is not a JSON object')
})

test('without a signature there is nothing to verify', async () => {
  expect(await verifyList(BARE.line)).toBe(1)
  expect(noted()).toContain('list.json.minisig: cannot be read')
})

test('file and key must be named', async () => {
  expect(await sign.run(['list.json'], terminal)).toBe(2)
  expect(await verify.run(['list.json'], terminal)).toBe(2)
  expect(await verify.run(['--public', BARE.line], terminal)).toBe(2)
  expect(terminal.noted).toHaveLength(3)
})
