import { describe, expect, it } from 'vitest'
import { codeOf, importsOf, type SourceFile, sourceFiles } from './source-files.ts'

const LINES_CEILING = 200
/** Lines at the top of a file in which it may say why it is longer. */
const REASON_WITHIN = 12

const sources = sourceFiles('src', ['.ts', '.tsx'])
const named = (files: SourceFile[]) => files.map((file) => file.path)

/** Pure data: as long as it has to be. */
const isData = ({ path }: SourceFile) => path.startsWith('src/languages/') || path.startsWith('src/parties/')

const isEntry = (path: string) =>
  ['src/background.ts', 'src/content.ts'].includes(path) || /\/main\.tsx$/.test(path)

describe('a source file', () => {
  it('is at most 200 lines long, or says at its top why it is longer', () => {
    const long = sources.filter((file) => {
      const lines = file.text.split('\n')
      const says = /\blong(?:er)?\b|\blines\b/i.test(lines.slice(0, REASON_WITHIN).join('\n'))
      return lines.length > LINES_CEILING && !isData(file) && !says
    })
    expect(named(long)).toEqual([])
  })

  it('is called after what is in it', () => {
    const vague = /^(?:utils?|helpers?|common|misc|shared|lib|index|types|constants|tools?)$/
    const files = [...sources, ...sourceFiles('tests', ['.ts', '.tsx'])]
    const wrong = files.filter(({ path }) =>
      path.split('/').some((part) => vague.test(part.replace(/\.test\.tsx?$|\.tsx?$/, ''))),
    )
    expect(named(wrong)).toEqual([])
  })

  it('imports with the ending of the file', () => {
    const bare = sources.flatMap((file) =>
      importsOf(file.text)
        .filter((specifier) => specifier.startsWith('.') && !/\.(?:tsx?|json|css)(?:\?\w+)?$/.test(specifier))
        .map((specifier) => `${file.path}: ${specifier}`),
    )
    expect(bare).toEqual([])
  })

  it('turns no check off', () => {
    const off = /@ts-ignore|@ts-expect-error|@ts-nocheck|biome-ignore|eslint-disable|\bas any\b|:\s*any\b/
    expect(
      named(sources.filter(({ text }) => off.test(text.replace(/biome-ignore[^\n]*: [^\n]{20,}/g, '')))),
    ).toEqual([])
  })

  it('leaves nothing to do later', () => {
    const later = /\b(?:TODO|FIXME|XXX|HACK)\b/
    expect(named(sources.filter(({ text }) => later.test(text)))).toEqual([])
  })
})

describe('the page’s document', () => {
  /** Mounting lines of the extension's own pages, and the download of a finished letter, which needs a link. */
  const mayTouch = ({ path }: SourceFile) =>
    path.startsWith('src/page/') ||
    path.startsWith('src/banner/') ||
    path === 'src/content.ts' ||
    /^src\/[a-z-]+\/main\.tsx$/.test(path) ||
    path.startsWith('src/dossier/')

  it('is touched by the content script’s rooms and by mounting lines alone', () => {
    const touching = sources.filter((file) => !mayTouch(file) && /\bdocument\s*[.?[]/.test(codeOf(file.text)))
    expect(named(touching)).toEqual([])
  })
})

describe('the WebExtension API', () => {
  it('comes from one file, for entries, storage and messages alone', () => {
    const allowed = (path: string) =>
      isEntry(path) || ['src/browser.ts', 'src/storage.ts', 'src/messages.ts'].includes(path)
    const importing = sources.filter(
      ({ path, text }) =>
        !allowed(path) && importsOf(text).some((specifier) => /(?:^|\/)browser\.ts$/.test(specifier)),
    )
    expect(named(importing)).toEqual([])
  })

  it('is wrapped in one place', () => {
    const importing = sources.filter(
      ({ path, text }) =>
        path !== 'src/browser.ts' && /^import (?!type\b)[^\n]*['"]webextension-polyfill['"]/m.test(text),
    )
    expect(named(importing)).toEqual([])
  })

  it('is reached by the content script without the wrapper', () => {
    const contentRooms = sources.filter(
      ({ path }) => path.startsWith('src/page/') || path === 'src/content.ts',
    )
    const packages = contentRooms.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((specifier) => !specifier.startsWith('.'))
        .map((specifier) => `${path}: ${specifier}`),
    )
    expect(packages).toEqual([])
  })
})

describe('a pure room', () => {
  const pure = [
    'src/reading/',
    'src/clues/',
    'src/rules/',
    'src/list/',
    'src/complaint/',
    'src/outgoing/',
    'src/languages/',
  ]
  const inPure = sources.filter(({ path }) => pure.some((room) => path.startsWith(room)))

  it('asks nobody for the time, the network or chance', () => {
    const impure =
      /\bDate\.now\s*\(|\bnew Date\s*\(\s*\)|\bfetch\s*\(|\bMath\.random\b|\bsetTimeout\b|\blocalStorage\b/
    expect(named(inPure.filter(({ text }) => impure.test(codeOf(text))))).toEqual([])
  })
})

describe('the network', () => {
  it('is asked for linked documents and for lists in one file each, and for the extension’s own fonts and lexicons', () => {
    const asking = sources.filter(({ text }) => /\bfetch\b/.test(codeOf(text)))
    expect(named(asking)).toEqual([
      'src/background.ts',
      'src/dossier/browser-world.ts',
      'src/popup/main.tsx',
      'src/second-layer/fetch-document.ts',
      'src/subscriptions/fetch-list.ts',
    ])
    const background = asking.find(({ path }) => path === 'src/background.ts')?.text ?? ''
    expect(background.match(/\bfetch\(.{0,30}/g)).toEqual(['fetch(browser.runtime.getURL(`lexico'])
  })
})
