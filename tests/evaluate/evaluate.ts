import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { lexicons } from '../lexicons.ts'
import { writeBetween } from '../write-between.ts'
import { readLabels } from './labels.ts'
import { measureForms } from './measure-forms.ts'
import { measurePolicies } from './measure-policies.ts'
import { type CorpusPage, readCorpus } from './read-corpus.ts'
import { type CorpusPolicy, readPolicies } from './read-policies.ts'
import { formErrors, formSummary } from './report-forms.ts'
import { policyErrors, policySummary } from './report-policies.ts'

/** The corpus lies beside the project, not in it: saved pages of others are not ours to publish. */
const DEFAULT_FOLDER = '../shared/corpus'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    /** Keeps the facts of a run and takes them from there the next time: for work on words alone. */
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

type Labelled = CorpusPage | CorpusPolicy
interface Corpus {
  pages: CorpusPage[]
  policies: CorpusPolicy[]
}

const FULL = new Set(lexicons.filter(({ level }) => level === 'full').map(({ code }) => code))
const gold = ({ label }: Labelled): boolean => label.tier === 'gold'
const speaks = (language: string) => (one: Labelled) => gold(one) && one.label.language === language
const SETS: Record<string, (one: Labelled) => boolean> = {
  'gold, all languages': gold,
  'gold, full languages': (one) => gold(one) && FULL.has(one.label.language),
  'gold, French': speaks('fr'),
  'gold, English': speaks('en'),
  'gold, German': speaks('de'),
  upstream: (one) => !gold(one),
}

const labels = readLabels(folder)
const started = performance.now()
const { pages, policies } = await corpus(values.facts)
const ofSets = <T>(measured: (belongs: (one: Labelled) => boolean, set: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(SETS).map(([set, belongs]) => [set, measured(belongs, set)]))
// Upstream fragments have no pages of one origin around them.
const forms = ofSets((belongs, set) => measureForms(pages.filter(belongs), set !== 'upstream'))
const documents = ofSets((belongs) => measurePolicies(policies.filter(belongs)))
const tables = [formSummary(forms), policySummary(documents)]
console.log(
  `${pages.length} pages and ${policies.length} documents of "${labels.split}" read in ${Math.round((performance.now() - started) / 1000)} s\n`,
)
console.log(tables.join('\n\n'))
const { language } = values
if (language !== undefined) {
  const only = measureForms(pages.filter(speaks(language)), true)
  const onlyDocuments = measurePolicies(policies.filter(speaks(language)))
  console.log(`\n${formSummary({ [language]: only })}\n\n${policySummary({ [language]: onlyDocuments })}`)
  console.log(formErrors(only, true) + policyErrors(onlyDocuments, true))
} else {
  const shown = values.errors ? 'gold, all languages' : 'gold, full languages'
  const [form, document] = [forms[shown], documents[shown]]
  if (form && document) console.log(formErrors(form, values.errors) + policyErrors(document, values.errors))
}
if (values.json)
  writeFileSync(values.json, JSON.stringify({ split: labels.split, forms, documents }, mapsAsObjects, 1))
if (values.write)
  writeBetween('docs/evaluation.md', 'evaluation', [`Pages: ${labels.split}.`, ...tables].join('\n\n'))

/** From the kept facts of an earlier run as far as they go, else from the files. */
async function corpus(kept: string | undefined): Promise<Corpus> {
  const earlier = kept !== undefined && existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : null
  // Kept before there were documents: pages alone.
  const known: Partial<Corpus> = Array.isArray(earlier) ? { pages: earlier } : (earlier ?? {})
  const read: Corpus = {
    pages: known.pages ?? (await readCorpus(folder, labels)),
    policies: known.policies ?? (await readPolicies(folder, labels)),
  }
  const complete = known.pages !== undefined && known.policies !== undefined
  if (kept !== undefined && !complete) writeFileSync(kept, JSON.stringify(read))
  return read
}

function mapsAsObjects(_key: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value
}
