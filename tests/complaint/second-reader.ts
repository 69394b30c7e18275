import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An element of the structure as a screen reader meets it on one page. */
export interface ReadTag {
  role: string
  /** Its own words, without those of the elements in it; a line break where this reader saw a line end. */
  text: string
  alt?: string
  children: ReadTag[]
}

interface ReadPage {
  tags: ReadTag[]
  /** Drawn for the eye only: feet of pages. */
  artifacts: string[]
  /** Text that is neither in the structure nor an artifact. */
  loose: string[]
}

type Open = ReturnType<typeof open>
type Pdf = Awaited<Open>
type Page = Awaited<ReturnType<Pdf['getPage']>>
type Tree = NonNullable<Awaited<ReturnType<Page['getStructTree']>>>

const open = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise

/** A PDF as Mozilla's reader sees it, which shares no code with the library that writes ours. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await open(bytes)
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await readPage(await pdf.getPage(number)))
  const { info } = await pdf.getMetadata()
  const mark = await pdf.getMarkInfo()
  const preferences = await pdf.getViewerPreferences()
  await pdf.destroy()
  return { pages, info, mark, preferences }
}

async function readPage(page: Page): Promise<ReadPage> {
  const words = new Map<string, string>()
  const [artifacts, loose]: [string[], string[]] = [[], []]
  const around: { tag: string; id: string | null }[] = []
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  for (const item of items) {
    if ('str' in item) {
      const { tag, id } = around.at(-1) ?? { tag: '', id: null }
      const end = item.hasEOL ? '\n' : ''
      if (id !== null) words.set(id, `${words.get(id) ?? ''}${item.str}${end}`)
      else if (item.str.trim() !== '') (tag === 'Artifact' ? artifacts : loose).push(item.str)
    } else if (item.type === 'endMarkedContent') around.pop()
    else around.push({ tag: tagOf(item), id: item.id ?? null })
  }
  const [document] = readTags(await page.getStructTree(), words)
  return { tags: document?.role === 'Document' ? document.children : [], artifacts, loose }
}

function readTags(tree: Tree | null, words: Map<string, string>): ReadTag[] {
  return (tree?.children ?? []).flatMap((child) => {
    if (!('role' in child)) return []
    const text = child.children.map((one) => ('id' in one ? (words.get(one.id) ?? '') : '')).join('')
    const alt = 'alt' in child && typeof child.alt === 'string' ? { alt: child.alt } : {}
    return [{ role: child.role, text: text.trim(), ...alt, children: readTags(child, words) }]
  })
}

/** Missing in the reader's own types. */
const tagOf = (begun: object): string => ('tag' in begun && typeof begun.tag === 'string' ? begun.tag : '')
