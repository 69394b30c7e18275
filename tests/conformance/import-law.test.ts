import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, sourceFiles } from './source-files.ts'

/**
 * Which room may import from which, as the design has it: data, then pure rooms, then rooms that touch the world.
 * Types flow more freely, as they vanish in the build: `types` are rooms from which only `import type` may be used.
 */
const LAW: Record<string, { may: string[]; types: string[] }> = {
  facts: { may: [], types: [] },
  'document-facts': { may: [], types: [] },
  identifier: { may: [], types: [] },
  'linked-document': { may: [], types: ['document-facts', 'facts', 'reading'] },
  languages: {
    may: [],
    types: [
      'hosts',
      'authorities',
      'finding',
      'clues',
      'identifier',
      'reading',
      'facts',
      'assessment',
      'list',
      'linked-document',
      'complaint',
      'evidence',
      'outgoing',
      'rules',
      'subscriptions',
      'suggestion',
      'journal',
      'settings',
    ],
  },
  page: { may: ['facts'], types: ['messages'] },
  banner: { may: ['assessment', 'interface', 'page'], types: ['assessment', 'languages', 'messages'] },
  parties: { may: ['identifier'], types: [] },
  hosts: { may: [], types: [] },
  reading: {
    may: ['facts', 'hosts', 'identifier', 'languages'],
    types: ['document-facts', 'facts', 'languages', 'finding', 'parties'],
  },
  clues: {
    may: ['facts', 'hosts', 'identifier', 'reading'],
    types: ['facts', 'linked-document', 'list', 'parties', 'reading'],
  },
  finding: { may: [], types: ['clues', 'facts', 'hosts', 'linked-document', 'list', 'reading'] },
  rules: {
    may: ['reading', 'finding'],
    types: ['clues', 'facts', 'linked-document', 'list', 'reading', 'finding'],
  },
  'second-layer': {
    may: ['document-facts', 'hosts', 'linked-document', 'parties', 'reading', 'rules'],
    types: ['document-facts', 'linked-document', 'facts', 'reading'],
  },
  list: { may: ['hosts', 'identifier', 'minisign'], types: ['facts', 'reading'] },
  assessment: {
    may: ['rules', 'list', 'finding', 'reading'],
    types: ['rules', 'clues', 'linked-document', 'list', 'finding', 'reading', 'facts'],
  },
  minisign: { may: [], types: [] },
  subscriptions: { may: ['identifier', 'list', 'minisign'], types: [] },
  'list-tool': { may: ['minisign', 'list', 'identifier', 'parties'], types: [] },
  packaging: { may: [], types: [] },
  filling: {
    may: [
      'authorities',
      'browser',
      'complaint',
      'interface',
      'languages',
      'outgoing',
      'page',
      'reading',
      'storage',
    ],
    types: ['authorities', 'facts'],
  },
  choices: { may: ['interface', 'settings'], types: ['languages', 'messages', 'settings'] },
  outgoing: { may: [], types: [] },
  authorities: { may: [], types: ['list', 'languages'] },
  journal: {
    may: ['authorities', 'complaint', 'evidence', 'languages', 'outgoing', 'private-store', 'settings'],
    types: ['authorities', 'complaint', 'evidence', 'interface', 'languages', 'private-store', 'settings'],
  },
  evidence: {
    may: ['outgoing', 'page', 'private-store', 'second-layer'],
    types: ['assessment', 'authorities', 'complaint', 'document-facts', 'facts', 'messages'],
  },
  complaint: {
    may: [
      'hosts',
      'assessment',
      'authorities',
      'clues',
      'languages',
      'outgoing',
      'finding',
      'facts',
      'reading',
      'list',
      'decode-facts',
      'rules',
    ],
    types: [
      'assessment',
      'authorities',
      'languages',
      'finding',
      'facts',
      'linked-document',
      'reading',
      'list',
      'rules',
    ],
  },
}

/** Rooms that hold one page each. */
const PAGES = [
  'popup',
  'dossier',
  'options',
  'suggestion',
  'journal-page',
  'page-report',
  'verify',
  'welcome',
]

const roomOf = (file: string): string => {
  const [, second = ''] = file.split('/')
  return second.replace(/\.tsx?$/, '')
}

const isTypeOnly = (text: string, specifier: string): boolean => {
  const quoted = specifier.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const value = new RegExp(`(?:import|export)\\s+(?!type\\b)[^;'"]*?from\\s*['"]${quoted}['"]`)
  const bare = new RegExp(`import\\s*\\(?\\s*['"]${quoted}['"]`)
  if (bare.test(text)) return false
  const statement = value.exec(text)
  if (!statement) return true
  // `import { type A, type B }` vanishes as well.
  const names =
    /\{([^}]*)\}/
      .exec(statement[0])?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? []
  return names.length > 0 && names.every((name) => name.startsWith('type '))
}

describe('imports between rooms', () => {
  const files = sourceFiles('src', ['.ts', '.tsx'])

  it.each(Object.keys(LAW))('%s imports from the rooms that it may', (room) => {
    const law = LAW[room]
    if (!law) throw new Error(`no law for ${room}`)
    const broken = files
      .filter((file) => roomOf(file.path) === room)
      .flatMap((file) =>
        importsOf(file.text)
          .filter((specifier) => specifier.startsWith('.'))
          .flatMap((specifier) => {
            const target = roomOf(path.posix.join(path.posix.dirname(file.path), specifier))
            if (target === room) return []
            const allowed = isTypeOnly(file.text, specifier) ? [...law.may, ...law.types] : law.may
            return allowed.includes(target) ? [] : [`${file.path} → ${specifier}`]
          }),
      )
    expect(broken).toEqual([])
  })

  it('leave the list tool alone: it handles secret keys, which have no place in an extension', () => {
    const importing = files.filter(
      ({ path: file, text }) =>
        roomOf(file) !== 'list-tool' &&
        importsOf(text).some((specifier) => /(?:^|\/)list-tool\//.test(specifier)),
    )
    expect(importing.map((file) => file.path)).toEqual([])
  })

  it('go from no page of the extension to another: what two of them need is a part of the interface', () => {
    const across = files.flatMap(({ path: file, text }) =>
      PAGES.includes(roomOf(file))
        ? importsOf(text)
            .map((specifier) => path.normalize(path.join(path.dirname(file), specifier)))
            .filter((target) => PAGES.includes(roomOf(target)) && roomOf(target) !== roomOf(file))
            .map((target) => `${file} → ${target}`)
        : [],
    )
    expect(across).toEqual([])
  })

  it('go in no circle between pure rooms', () => {
    const visit = (room: string, trail: string[]): string[] => {
      if (trail.includes(room)) return [[...trail, room].join(' → ')]
      return (LAW[room]?.may ?? []).flatMap((next) => visit(next, [...trail, room]))
    }
    expect(Object.keys(LAW).flatMap((room) => visit(room, []))).toEqual([])
  })
})
