import { render } from 'preact'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/journal-page/journal.css'
import { textsNow } from '../../src/interface/texts-now.ts'
import type { JournalEntry } from '../../src/journal/journal-entry.ts'
import { JournalPage } from '../../src/journal-page/journal-page.tsx'
import type { PageWorld } from '../../src/journal-page/page-world.ts'
import type { JournalTexts } from '../../src/languages/shape/journal.ts'
import { aDraftEntry, anEntry } from '../journal/an-entry.ts'
import { aStand } from '../journal-page/mount.tsx'
import { press, there } from './acts.ts'
import type { State } from './face.ts'
import { picturesOf } from './pictures-of.ts'
import { textsIn } from './texts-in.ts'

const journals = import.meta.glob<JournalTexts>('../../src/languages/*.journal.ts', {
  eager: true,
  import: 'journalTexts',
})

const LONG = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.example`

const some: JournalEntry[] = [
  anEntry(),
  anEntry({
    id: 'd2',
    draft: null,
    kind: 'rights',
    authority: null,
    host: 'rail.example',
    remindOn: '2027-03-22',
    note: 'Mme Martin\ndossier 12-7',
  }),
  aDraftEntry({ id: 'd3', draft: 'd3', kind: 'report', authority: null, host: LONG }),
  anEntry({ id: 'd4', kind: 'notice', authority: null, state: 'answered', answeredOn: '2027-01-02' }),
  anEntry({ id: 'd5', state: 'closed', closedOn: '2027-02-02', remindOn: null }),
]

const shows =
  (
    entries: JournalEntry[],
    act: (texts: JournalTexts) => unknown = () => undefined,
    own: Partial<PageWorld> = {},
  ): State =>
  async (language) => {
    const texts = textsIn(journals, language)
    document.documentElement.lang = language
    document.title = texts.title
    const world = { ...(await aStand(entries)), timeZone: 'UTC', ...own }
    const { name } = textsNow(language).interface
    render(<JournalPage world={world} texts={texts} name={name} />, document.body)
    await there('.letter, .empty, .failed')
    await act(texts)
  }

const rail = [anEntry({ host: 'rail.example' })]

picturesOf({
  name: 'journal',
  widths: [320, 1280],
  height: 800,
  close: () => render(null, document.body),
  states: {
    empty: shows([]),
    some: shows(some),
    'being-changed': shows(rail, (texts) => press(texts.change.act)),
    'remove-asked': shows(rail, (texts) => press(texts.remove.act)),
    'remove-all-asked': shows(rail, (texts) => press(texts.remove.all.act)),
    managed: shows(rail, undefined, { keepForIsManaged: async () => true }),
  },
})
