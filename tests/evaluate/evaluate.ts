import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readLabels } from './labels.ts'
import { measure } from './measure.ts'
import { type CorpusPage, readCorpus } from './read-corpus.ts'
import { errorLists, summary } from './report.ts'
import { writeTable } from './write-table.ts'

/** The corpus lies beside the project, not in it: saved pages of others are not ours to publish. */
const DEFAULT_FOLDER = '../shared/corpus'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    /** Keeps the page facts of a run and takes them from there the next time: for work on words alone. */
    facts: { type: 'string' },
    /** Lists the differences of one language. */
    language: { type: 'string' },
  },
})
const folder = path.resolve(positionals[0] ?? DEFAULT_FOLDER)

if (!existsSync(path.join(folder, 'labels.json'))) {
  console.error(`No labelled pages: ${folder} holds no labels.json. Name the folder: npm run evaluate -- DIR`)
  process.exit(1)
}

const labels = readLabels(folder)
const started = performance.now()
const kept = values.facts && existsSync(values.facts) ? readFileSync(values.facts, 'utf8') : null
const pages: CorpusPage[] = kept === null ? await readCorpus(folder, labels) : JSON.parse(kept)
if (values.facts && kept === null) writeFileSync(values.facts, JSON.stringify(pages))
const gold = pages.filter(({ label }) => label.tier === 'gold')
const spoken = gold.filter(({ label }) => label.language === 'fr' || label.language === 'en')
const results = {
  'gold, all languages': measure(gold, true),
  'gold, French and English': measure(spoken, true),
  'gold, French': measure(
    gold.filter(({ label }) => label.language === 'fr'),
    true,
  ),
  'gold, English': measure(
    gold.filter(({ label }) => label.language === 'en'),
    true,
  ),
  'upstream fragments': measure(
    pages.filter(({ label }) => label.tier === 'upstream'),
    false,
  ),
}
const table = summary(results)
console.log(
  `${pages.length} pages of "${labels.split}" read in ${Math.round((performance.now() - started) / 1000)} s\n`,
)
console.log(table)
if (values.language) {
  const only = measure(
    gold.filter(({ label }) => label.language === values.language),
    true,
  )
  console.log(summary({ [values.language]: only }))
  console.log(errorLists(only, true))
} else
  console.log(
    errorLists(results[values.errors ? 'gold, all languages' : 'gold, French and English'], values.errors),
  )
if (values.json)
  writeFileSync(values.json, JSON.stringify({ split: labels.split, results }, mapsAsObjects, 1))
if (values.write) writeTable(labels.split, table)

function mapsAsObjects(_key: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value
}
