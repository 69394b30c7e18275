import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { DocumentFacts } from '../../src/document-facts.ts'
import { browserScript, inTab } from './browser-script.ts'
import type { Labels, PolicyLabel } from './labels.ts'
import { markdownAsHtml } from './markdown-as-html.ts'

export interface CorpusPolicy {
  label: PolicyLabel
  /** Null where the reader finds no text in the source. */
  facts: DocumentFacts | null
}

declare const documentReader: typeof import('./document-reader.ts')

/** Reads every labelled policy as the extension reads what it fetches. The address says nothing. */
export async function readPolicies(folder: string, labels: Labels): Promise<CorpusPolicy[]> {
  const script = await browserScript('tests/evaluate/document-reader.ts', 'documentReader')
  return inTab(async (tab) => {
    const policies: CorpusPolicy[] = []
    await tab.evaluate(script)
    for (const label of [...labels.policies, ...labels.policiesUpstream]) {
      const source = sourceOf(label, readFileSync(path.join(folder, label.file), 'utf8'))
      const url = `https://${label.id}.example/`
      const part = label.selector?.replace('#', '') ?? ''
      const facts = await tab.evaluate(
        ([text, address, id]) => documentReader.readSource(text, 'text/html', address, id),
        [source, url, part] as const,
      )
      policies.push({ label, facts })
    }
    return policies
  })
}

function sourceOf({ file, language, selector }: PolicyLabel, text: string): string {
  if (!file.endsWith('.html')) return markdownAsHtml(text, language)
  const part = selector?.replace('#', '')
  // A dialog may have its name in an attribute that only the script of the page knows.
  const named =
    part === undefined ? text : text.replace(new RegExp(`<div[^>]*="${part}"[^>]*>`), `<div id="${part}">`)
  // Some are templates of a site: their tags are no words of it.
  return named.replace(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, ' ')
}
