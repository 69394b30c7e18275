import { render } from 'preact'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/options/options.css'
import { textsNow } from '../../src/interface/texts-now.ts'
import type { EvidenceTexts } from '../../src/languages/shape/evidence.ts'
import type { JournalTexts } from '../../src/languages/shape/journal.ts'
import type { OptionsTexts } from '../../src/languages/shape/options.ts'
import type { OptionsCalls } from '../../src/options/background-calls.ts'
import { Options } from '../../src/options/options.tsx'
import {
  bundled,
  expired,
  fetching,
  hostile,
  long,
  manyEntries,
  NOW,
  offline,
  paused,
  subscribed,
} from '../options/samples.ts'
import { type StubCalls, stubCalls } from '../options/stub-calls.ts'
import { click, gone, press, there, type, unfold } from './acts.ts'
import { atRest } from './at-rest.ts'
import type { Pictured, State } from './face.ts'
import { picturesOf } from './pictures-of.ts'
import { textsIn } from './texts-in.ts'

const own = import.meta.glob<OptionsTexts>('../../src/languages/*.options.ts', {
  eager: true,
  import: 'optionsTexts',
})
const journals = import.meta.glob<JournalTexts>('../../src/languages/*.journal.ts', {
  eager: true,
  import: 'journalTexts',
})
const evidence = import.meta.glob<EvidenceTexts>('../../src/languages/*.evidence.ts', {
  eager: true,
  import: 'evidenceTexts',
})

const never = () => new Promise<never>(() => undefined)
const failing = () => Promise.reject(new Error('gone'))

function start(calls: OptionsCalls, language: Pictured): OptionsTexts {
  const texts = textsIn(own, language)
  document.documentElement.lang = language
  document.title = texts.title
  const words = {
    own: texts,
    shared: textsNow(language).interface,
    journal: textsIn(journals, language).options,
    verify: textsIn(evidence, language).options,
  }
  render(
    <Options calls={calls} words={words} now={() => NOW} about={{ version: '0.1.0', browser: 'chromium' }} />,
    document.body,
  )
  return texts
}

/** Calls are made anew for each picture: some of what is done to them stays. */
const shows =
  (calls: () => OptionsCalls, act: (texts: OptionsTexts) => unknown = () => undefined): State =>
  async (language) => {
    const texts = start(calls(), language)
    await there('.list, .retry')
    await act(texts)
  }

const withAll = (lists: Parameters<typeof stubCalls>[0], change: Partial<StubCalls['has']> = {}) => {
  const calls = stubCalls(lists)
  Object.assign(calls.has, change)
  return calls
}

const refusing = (outcome: 'bad-key' | 'bad-entry', problems: string[] = []) => ({
  ...stubCalls(),
  subscribe: async () => ({ outcome, problems }),
})

async function fill(texts: OptionsTexts) {
  type('form input', 'https://vigie.example/liste.json', 0)
  type('form input', `RW${'A'.repeat(54)}`, 1)
  await press(texts.subscribe.act)
  await there('form [role=alert]:not(:empty), form [role=status]:not(:empty)')
}

const MANAGED = ['markLinks', 'language', 'warnInPage', 'keepFor']
const hidden = [
  { host: 'petition.example', signature: 'a', always: true },
  { host: 'xn--ptition-cya.example', signature: 'b' },
]

picturesOf({
  name: 'options',
  widths: [320, 1280],
  height: 800,
  close: () => render(null, document.body),
  states: {
    waiting: (language) => void start({ ...stubCalls(), lists: never, settings: never }, language),
    failed: shows(() => ({ ...stubCalls(), lists: failing, settings: failing, hiddenSites: failing })),
    usual: shows(() => stubCalls()),
    'two-lists': shows(() => stubCalls([bundled, subscribed()])),
    'lists-unfolded': shows(
      () => withAll([subscribed({ entries: 4 })], { entries: { vigie: manyEntries.slice(0, 4) } }),
      async () => {
        unfold()
        await atRest()
        unfold()
      },
    ),
    entries: shows(
      () => withAll([subscribed()], { entries: { vigie: manyEntries.slice(0, 9) } }),
      async (texts) => {
        await press(texts.entries.heading(120))
        await there('.entry')
        await press(texts.entries.byParty)
        await there('.parties')
        click('.entry summary')
        await there('.sources')
      },
    ),
    trouble: shows(() => stubCalls([offline, { ...expired, id: 'expired' }, { ...paused, id: 'paused' }])),
    lost: shows(() => withAll([bundled], { unread: [{ id: 'lost', name: { fr: 'Vigie perdue' } }] })),
    fetching: shows(() => stubCalls([fetching], { phase: 'storing', done: 1_200, of: 4_000 })),
    removing: shows(
      () => stubCalls([subscribed()]),
      (texts) => press(texts.remove.act),
    ),
    'long-names': shows(
      () => stubCalls([long]),
      () => unfold(),
    ),
    hostile: shows(
      () => stubCalls([hostile]),
      () => unfold(),
    ),
    'key-missing': shows(
      () => stubCalls(),
      (texts) => press(texts.subscribe.act),
    ),
    'key-wrong': shows(() => refusing('bad-key'), fill),
    'list-broken': shows(() => refusing('bad-entry', ['petition.example: sources: needs a source']), fill),
    managed: shows(() => withAll([bundled], { managed: MANAGED })),
    'erase-asked': shows(
      () => stubCalls(),
      (texts) => press(texts.erase.act),
    ),
    erased: shows(
      () => stubCalls(),
      async (texts) => {
        await press(texts.erase.act)
        await there('fieldset.question')
        await press(texts.erase.confirm)
        await gone('fieldset.question')
      },
    ),
    'no-access': shows(() => withAll([bundled], { everySite: false })),
    'silenced-sites': shows(() => withAll([bundled], { hidden })),
  },
})
