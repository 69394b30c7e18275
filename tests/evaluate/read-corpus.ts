import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { browserScript, inTab } from './browser-script.ts'
import type { Labels, PageLabel } from './labels.ts'
import type { PageRead, Wanted } from './page-reader.ts'

const PAGE_TIMEOUT_MS = 30_000

export interface CorpusPage {
  label: PageLabel
  read: PageRead
}

/** A name of its own for each source, so that "the same site" means what it meant for the page as served. The path says nothing. */
function addressOf({ origin }: PageLabel): string {
  const host = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(origin)
    ? origin
    : `${origin.replace(/[^a-z0-9]+/gi, '-')}.example`
  return `https://${host.toLowerCase()}/`
}

declare const pageReader: typeof import('./page-reader.ts')

/** Opens every labelled page in Chromium with the network and the page's scripts off, and reads it. */
export async function readCorpus(folder: string, labels: Labels): Promise<CorpusPage[]> {
  const script = await browserScript('tests/evaluate/page-reader.ts', 'pageReader')
  return inTab(async (tab) => {
    const pages: CorpusPage[] = []
    tab.setDefaultTimeout(PAGE_TIMEOUT_MS)
    let html: Buffer = Buffer.from('')
    let address = ''
    await tab.route('**/*', (route) =>
      route.request().url() === address && route.request().isNavigationRequest()
        ? route.fulfill({
            body: html,
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
          })
        : route.abort(),
    )
    for (const label of [...labels.forms, ...labels.formsUpstream]) {
      const file = path.join(folder, label.file)
      if (!existsSync(file)) throw new Error(`labels.json names ${label.file}, which is not in ${folder}`)
      html = readFileSync(file)
      address = addressOf(label)
      // The same address twice in a row would only be a new anchor.
      await tab.goto('about:blank')
      await tab.goto(address, { waitUntil: 'domcontentloaded' })
      await tab.evaluate(script)
      const wanted: Wanted = {
        forms: label.forms.map((form) => ({
          index: form.index,
          selector: form.selector,
          fields: [...form.fields, ...(form.consentCheckboxes ?? [])].map(({ selector }) => selector),
        })),
      }
      pages.push({ label, read: await tab.evaluate((asked) => pageReader.readPage(asked), wanted) })
    }
    return pages
  })
}
