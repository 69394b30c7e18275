import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../browsers/builds.ts'
import { STEPS, type Step } from './walk-first-run.ts'

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What docs/first-run.md promises of each step: the words in bold, which stand on the screen as they stand there. */
export function promisedWords(): Map<Step, string[]> {
  const text = readFileSync(path.join(ROOT, 'docs/first-run.md'), 'utf8')
  const sections = text.split(/^## \d\. /m).slice(1)
  return new Map(
    STEPS.map((step, index) => {
      const bold = (sections[index] ?? '').matchAll(/\*\*([^*]+)\*\*/g)
      return [step, [...bold].map(([, words = '']) => squeeze(words))]
    }),
  )
}
