import { expect, it } from 'vitest'
import { promisedWords } from '../first-run/first-run-document.ts'
import { STEPS, type Step, walkFirstRun } from '../first-run/walk-first-run.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

/** Milliseconds: the whole way, with waiting for warnings that must not come; some 25 s on a quiet machine. */
const WHOLE_WAY = 150_000

const squeeze = (text: string) => text.replace(/\s+/g, ' ')

inBothBrowsers(
  'en',
  (driver) => {
    it(
      'takes a newcomer from the installation to a letter with the words that docs/first-run.md promises',
      async () => {
        const seen = new Map<Step, string>(STEPS.map((step) => [step, '']))
        await walkFirstRun(driver(), {
          words: (step, text) => seen.set(step, `${seen.get(step)} ${squeeze(text)}`),
          picture: async () => undefined,
        })
        const notSeen = [...promisedWords()].flatMap(([step, promised]) => {
          expect(promised.length, `promises of the step “${step}”`).toBeGreaterThanOrEqual(2)
          return promised
            .filter((words) => !seen.get(step)?.includes(words))
            .map((words) => `${step}: ${words}`)
        })
        expect(notSeen).toEqual([])
      },
      WHOLE_WAY,
    )
  },
  { welcome: true },
)
