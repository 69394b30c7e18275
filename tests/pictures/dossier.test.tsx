import { render } from 'preact'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/dossier/dossier.css'
import { MissingDraft } from '../../src/dossier/missing-draft.tsx'
import type { DossierStore } from '../../src/dossier/work-store.ts'
import { browserJournal } from '../../src/journal/browser-journal.ts'
import type { JournalEntry } from '../../src/journal/journal-entry.ts'
import { journalStore } from '../../src/journal/journal-store.ts'
import type { DossierTexts } from '../../src/languages/shape/dossier.ts'
import type { JournalTexts } from '../../src/languages/shape/journal.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'
import { twoForms } from '../complaint/drafts/two-forms.ts'
import { memoryStore } from '../dossier/memory-store.ts'
import { mountDossier } from '../dossier/mount-dossier.tsx'
import { anEntry } from '../journal/an-entry.ts'
import { aShelf, put } from '../journal/stored/a-shelf.ts'
import { click, press, there, type, unfold, until } from './acts.ts'
import { evidence, pictured } from './dossier-evidence.ts'
import type { State } from './face.ts'
import { picturesOf } from './pictures-of.ts'
import { textsIn } from './texts-in.ts'

const own = import.meta.glob<DossierTexts>('../../src/languages/*.dossier.ts', {
  eager: true,
  import: 'dossierTexts',
})
const journals = import.meta.glob<JournalTexts>('../../src/languages/*.journal.ts', {
  eager: true,
  import: 'journalTexts',
})

const NOW = '2026-11-22T09:00:00.000Z'

type Shown = Parameters<typeof mountDossier>[0]

let close = () => {}

const shows =
  (more: () => Partial<Shown> = () => ({}), act: (texts: DossierTexts) => unknown = () => undefined): State =>
  async (language) => {
    const texts = textsIn(own, language)
    const { world, ...shown } = more()
    const mounted = mountDossier({ texts, ...shown, world: { timeZone: 'UTC', ...world } })
    close = mounted.close
    await act(texts)
  }

async function complain({ gaveData }: DossierTexts) {
  await press(gaveData.yes)
  click('.steps input[type=checkbox]')
  await there('textarea.sheet')
}

async function journal(language: string, entries: JournalEntry[]): Promise<NonNullable<Shown['journal']>> {
  const shelf = aShelf()
  await put(shelf, { journal: entries })
  const runtime = { getURL: (path: string) => `#${path}`, async sendMessage() {} }
  const desk = {
    ...browserJournal({ runtime }),
    now: () => new Date(NOW),
    timeZone: 'UTC',
    store: journalStore(shelf, () => Date.parse(NOW)),
  }
  return { desk, texts: textsIn(journals, language) }
}

/** With its line in the journal, in that state. */
const withLine =
  (line: Partial<JournalEntry>): State =>
  async (language, theme) => {
    const { id } = sponsorships
    const found = await journal(language, [anEntry({ id, draft: id, ...line })])
    await shows(() => ({ journal: found }), complain)(language, theme)
    await until('the line of the journal', () => document.querySelector('.outcome .advice h3'))
  }

const full = (): DossierStore => {
  const store = memoryStore()
  store.works.keep = async () => 'not-kept'
  return store
}

/** Another tab has gone on with the same dossier. */
async function goOnElsewhere(store: ReturnType<typeof memoryStore>) {
  type('textarea', 'Un SMS est arrivé.')
  await until('the work is kept', () => store.kept.size === 1)
  const mine = store.kept.get(sponsorships.id)
  if (mine === undefined) throw new Error('Nothing was kept')
  store.keepElsewhere({ ...mine, savedAt: '2026-11-22T09:05:00.000Z' })
  await there('.safety .buttons')
}

picturesOf({
  name: 'dossier',
  widths: [320, 1280],
  height: 900,
  close() {
    close()
    close = () => {}
    render(null, document.body)
  },
  states: {
    'first-question': shows(),
    affected: shows(undefined, complain),
    'not-affected': shows(undefined, async ({ gaveData }) => {
      await press(gaveData.no)
      click('.steps input[type=checkbox]')
      await there('textarea.sheet')
    }),
    'questions-unfolded': shows(
      () => ({ draft: twoForms }),
      async (texts) => {
        await complain(texts)
        unfold('.unclear, .steps .authority details, .steps details:not(.to-organisation)')
      },
    ),
    'ways-unfolded': shows(undefined, async (texts) => {
      await complain(texts)
      unfold('.outcome .copies')
    }),
    'with-evidence': shows(
      () => ({ draft: pictured(), world: { evidence } }),
      async (texts) => {
        await complain(texts)
        click('button[aria-expanded=false]')
        await there('.steps svg .cover')
      },
    ),
    'letter-to-the-organisation': shows(
      () => ({ draft: twoForms }),
      async ({ gaveData, path, writing }) => {
        await press(gaveData.yes)
        await press(path.messages.yes)
        await press(path.contact.answers.none, -1)
        await press(writing.open.rights)
        await there('.to-organisation textarea')
      },
    ),
    'no-letter-for-that-country': shows(
      () => ({ country: 'CA' }),
      ({ gaveData }) => press(gaveData.yes),
    ),
    sent: withLine({}),
    answered: withLine({ state: 'answered', answeredOn: '2026-11-22', remindOn: null }),
    damaged: shows(() => ({ begun: { work: 'damaged', identity: null } })),
    'storage-full': shows(
      () => ({ store: full() }),
      async (texts) => {
        await complain(texts)
        await there('.safety p:not(:empty)')
      },
    ),
    'changed-elsewhere': async (language, theme) => {
      const store = memoryStore()
      await shows(
        () => ({ store }),
        () => goOnElsewhere(store),
      )(language, theme)
    },
    lost: (language) => {
      const texts = textsIn(own, language)
      document.documentElement.lang = language
      document.title = texts.title
      render(<MissingDraft texts={texts} />, document.body)
    },
  },
})
