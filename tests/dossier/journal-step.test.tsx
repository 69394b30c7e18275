import { afterEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { browserJournal } from '../../src/journal/browser-journal.ts'
import { changeState } from '../../src/journal/change-state.ts'
import type { JournalDesk } from '../../src/journal/journal-desk.ts'
import type { JournalEntry } from '../../src/journal/journal-entry.ts'
import { journalStore } from '../../src/journal/journal-store.ts'
import { newEntry } from '../../src/journal/new-entry.ts'
import { dossierTexts } from '../../src/languages/en.dossier.ts'
import { journalTexts } from '../../src/languages/en.journal.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'
import { anEntry } from '../journal/an-entry.ts'
import { readCalendar } from '../journal/read-calendar.ts'
import { aShelf, put } from '../journal/stored/a-shelf.ts'
import { catchFiles } from '../journal-page/mount.tsx'
import { memoryStore } from './memory-store.ts'
import { mountDossier } from './mount-dossier.tsx'

const { step: words } = journalTexts
const { host } = sponsorships.assessment
const NOW = '2026-11-22T09:00:00.000Z'

const open: { close(): void }[] = []
afterEach(() => {
  for (const one of open.splice(0)) one.close()
  vi.restoreAllMocks()
})

/** A journal as a tab has it, over a store of its own unless one is shared. */
function aDesk(shelf = aShelf()): JournalDesk & { told: unknown[]; shelf: typeof shelf } {
  const told: unknown[] = []
  const runtime = {
    getURL: (path: string) => `#${path}`,
    async sendMessage(message: unknown) {
      told.push(message)
    },
  }
  const desk = browserJournal({ runtime })
  return {
    ...desk,
    told,
    shelf,
    now: () => new Date(NOW),
    timeZone: 'Europe/Paris',
    store: journalStore(shelf, () => Date.parse(NOW)),
  }
}

function show(desk: JournalDesk, country = 'FR') {
  const shown = mountDossier({ texts: dossierTexts, country, journal: { desk, texts: journalTexts } })
  open.push(shown)
  return shown
}

async function line(desk: JournalDesk, wanted: Partial<JournalEntry>): Promise<void> {
  await vi.waitFor(async () => expect(await desk.store.all()).toMatchObject([wanted]))
}

async function complain() {
  await page.getByRole('radio', { name: dossierTexts.gaveData.yes }).click()
  await page.getByRole('checkbox').first().click()
}

describe('a dossier', () => {
  it('has a line in the journal as soon as it is open, and again the same one', async () => {
    const desk = aDesk()
    const first = show(desk)
    await line(desk, { id: sponsorships.id, draft: sponsorships.id, state: 'draft', host })
    first.close()
    await desk.store.change(sponsorships.id, (entry) => ({ entry: { ...entry, note: 'mine' } }))
    show(desk)
    await expect.element(page.getByText(words.what)).toBeVisible()
    await line(desk, { note: 'mine' })
    expect(first.root.isConnected).toBe(false)
  })

  it('tells its line which letter it is and to whom, as long as that was not sent', async () => {
    const desk = aDesk()
    show(desk)
    await line(desk, { authority: 'fr-cnil', kind: 'complaint' })
    await page.getByRole('radio', { name: dossierTexts.gaveData.no }).click()
    await line(desk, { kind: 'report' })
  })

  it('cannot be marked as sent before there is a letter', async () => {
    show(aDesk())
    await expect.element(page.getByText(words.waiting)).toBeVisible()
    expect(page.getByRole('button', { name: words.mark }).elements()).toHaveLength(0)
    await complain()
    await expect.element(page.getByRole('button', { name: words.mark })).toBeVisible()
    expect(page.getByText(words.waiting).elements()).toHaveLength(0)
  })

  it('that was sent says when, when to look again and why, and wakes the background', async () => {
    const desk = aDesk()
    const { root } = show(desk)
    await complain()
    await page.getByLabelText(words.day).fill('2026-11-20')
    await page.getByRole('button', { name: words.mark }).click()
    await line(desk, { state: 'sent', sentOn: '2026-11-20', remindOn: '2027-02-20', authority: 'fr-cnil' })
    await expect.element(page.getByText(journalTexts.card.sent('20 November 2026'))).toBeVisible()
    expect(root.textContent).toContain('20 February 2027')
    expect(root.textContent).toContain('Article 78(2)')
    expect(desk.told).toContainEqual({ type: 'journal-changed' })
  })

  it('that is the person’s own and addressed to another authority is noted as sent there, and says so', async () => {
    const desk = aDesk()
    const shown = show(desk)
    await complain()
    await page.getByLabelText(dossierTexts.letter.label).fill(`${shown.letter()}\nUn SMS est arrivé.`)
    const country = page.getByRole('combobox', { name: dossierTexts.authority.country, exact: true })
    await country.selectOptions('Ireland')
    await expect.element(page.getByText(words.elsewhere('CNIL'))).toBeVisible()
    expect(page.getByRole('button', { name: words.mark, exact: true }).elements()).toHaveLength(0)
    await page.getByRole('button', { name: words.markTo('CNIL') }).click()
    await line(desk, { state: 'sent', authority: 'fr-cnil' })
  })

  it('whose addressee was taken out is noted only at the person’s word for the chosen authority', async () => {
    const desk = aDesk()
    const shown = show(desk)
    await complain()
    const anonymous = (shown.letter() ?? '').replace(/.*Commission nationale.*/, 'À qui de droit')
    await page.getByLabelText(dossierTexts.letter.label).fill(anonymous)
    await expect.element(page.getByText(words.notNamed('CNIL'))).toBeVisible()
    await page.getByRole('button', { name: words.markTo('CNIL') }).click()
    await line(desk, { state: 'sent', authority: 'fr-cnil' })
  })

  it('is not marked as sent on a day that is to come', async () => {
    const desk = aDesk()
    show(desk)
    await complain()
    await page.getByLabelText(words.day).fill('2026-11-23')
    await expect.element(page.getByText(words.future)).toBeVisible()
    await page.getByRole('button', { name: words.mark }).click()
    await line(desk, { state: 'draft' })
  })

  it('gives its reminder as a calendar file, and takes the sending back', async () => {
    const files = catchFiles()
    const desk = aDesk()
    show(desk)
    await complain()
    await page.getByRole('button', { name: words.mark }).click()
    await page.getByRole('button', { name: words.calendar }).click()
    const calendar = readCalendar((await files[0]?.blob.text()) ?? '')
    expect(calendar.components).toHaveLength(1)
    expect(JSON.stringify(calendar)).not.toContain(host)
    await page.getByRole('button', { name: words.notSent }).click()
    await line(desk, { state: 'draft', sentOn: null, remindOn: null })
    await expect.element(page.getByRole('button', { name: words.mark })).toBeVisible()
  })

  it('open in two tabs with two authorities does not make them undo each other', async () => {
    const shelf = aShelf()
    const [one, other] = [aDesk(shelf), aDesk(shelf)]
    show(one)
    await line(one, { authority: 'fr-cnil' })
    show(other, 'IE')
    await line(one, { authority: 'ie-dpc' })
    const asked = one.told.length + other.told.length
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(one.told.length + other.told.length - asked).toBeLessThanOrEqual(1)
  })

  it('that another tab noted as sent keeps its day, whatever this one says', async () => {
    const shelf = aShelf()
    const [own, other] = [aDesk(shelf), aDesk(shelf)]
    show(own)
    await complain()
    await expect.element(page.getByRole('button', { name: words.mark })).toBeVisible()
    // Without a word to this tab: it asks before it has heard of it.
    await other.store.change(sponsorships.id, (entry) =>
      changeState(entry, 'sent', '2026-11-18', '2026-11-22'),
    )
    await page.getByLabelText(words.day).fill('2026-11-20')
    await page.getByRole('button', { name: words.mark }).click()
    await expect.element(page.getByText(journalTexts.card.sent('18 November 2026'))).toBeVisible()
    await line(own, { state: 'sent', sentOn: '2026-11-18' })
    expect(page.getByText(words.failed).elements()).toHaveLength(0)
    expect(page.getByRole('button', { name: words.mark }).elements()).toHaveLength(0)
  })

  it('is not written down again after another tab has deleted it', async () => {
    const shelf = aShelf()
    const [own, other] = [aDesk(shelf), aDesk(shelf)]
    show(own)
    await line(own, { state: 'draft' })
    await other.store.remove(sponsorships.id)
    other.changed([sponsorships.id])
    await complain()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await own.store.all()).toEqual([])
  })

  it('says that it could not be noted, and the letter is there all the same', async () => {
    const desk = aDesk()
    const { letter } = show({
      ...desk,
      store: journalStore(
        () => Promise.reject(new Error('full')),
        () => 0,
      ),
    })
    await expect.element(page.getByText(words.failed)).toBeVisible()
    await complain()
    await vi.waitFor(() => expect(letter()).not.toBeNull())
  })
})

describe('a letter to the organisation', () => {
  const { writing, gaveData, path } = dossierTexts
  const rights = `${sponsorships.id}-rights`
  const note = () => page.getByRole('button', { name: writing.sent.note.rights })
  const noted = (day: string) => page.getByText(writing.sent.noted(day))
  const own = async (desk: JournalDesk) => (await desk.store.all())?.find(({ id }) => id === rights)
  async function openLetter() {
    await page.getByRole('radio', { name: gaveData.yes, exact: true }).click()
    await page.getByRole('radio', { name: path.messages.yes, exact: true }).click()
    await page.getByRole('radio', { name: path.contact.answers.none, exact: true }).last().click()
    await page.getByText(writing.open.rights).click()
  }

  it('that was sent says its day from then on, also after a reload, and leaves changes to the journal', async () => {
    const desk = aDesk()
    const store = memoryStore()
    const mount = () => {
      const shown = mountDossier({ texts: dossierTexts, store, journal: { desk, texts: journalTexts } })
      open.push(shown)
      return shown
    }
    const first = mount()
    await openLetter()
    await page.getByLabelText(writing.sent.day).fill('2026-11-20')
    await note().click()
    await expect.element(noted('20 November 2026')).toBeVisible()
    expect(note().elements()).toHaveLength(0)
    first.close()
    // What came of it is noted in the journal meanwhile.
    await desk.store.change(rights, (entry) => changeState(entry, 'answered', '2026-11-21', '2026-11-22'))
    const { root } = mount()
    await openLetter()
    await expect.element(noted('20 November 2026')).toBeVisible()
    await expect.element(page.getByText(writing.sent.inJournal)).toBeVisible()
    expect(root.querySelectorAll('.to-organisation a.visit[href*="journal-page"]')).toHaveLength(1)
    expect(note().elements()).toHaveLength(0)
    expect(await own(desk)).toMatchObject({
      state: 'answered',
      sentOn: '2026-11-20',
      answeredOn: '2026-11-21',
    })
  })

  it('that another tab noted keeps its days', async () => {
    const shelf = aShelf()
    const [here, other] = [aDesk(shelf), aDesk(shelf)]
    show(here)
    await openLetter()
    await expect.element(note()).toBeVisible()
    const of = { draft: sponsorships.id, host, reference: 'r' }
    await other.store.open({
      ...newEntry(of, 'rights', null, NOW),
      state: 'answered',
      sentOn: '2026-11-01',
      answeredOn: '2026-11-15',
      remindOn: '2027-01-01',
    })
    await note().click()
    await expect.element(noted('1 November 2026')).toBeVisible()
    expect(page.getByText(writing.sent.notNoted).elements()).toHaveLength(0)
    expect(await own(here)).toMatchObject({
      sentOn: '2026-11-01',
      answeredOn: '2026-11-15',
      remindOn: '2027-01-01',
    })
  })
})

describe('an earlier complaint', () => {
  const earlier = { id: 'd0', draft: 'd0', host, sentOn: '2026-06-03', reference: '2026-06-03-zzzzzz' }

  it('about the same site to the same authority is named with its day, and stops nobody', async () => {
    const desk = aDesk()
    await put(desk.shelf, { journal: [anEntry(earlier)] })
    const { root, letter } = show(desk)
    expect(root.textContent).not.toContain('zzzzzz')
    await complain()
    await expect
      .element(page.getByText(words.earlier('CNIL', '3 June 2026', '2026-06-03-zzzzzz')))
      .toBeVisible()
    await vi.waitFor(() => expect(letter()).not.toBeNull())
  })

  it('is not spoken of to another authority, or for a report', async () => {
    const desk = aDesk()
    await put(desk.shelf, { journal: [anEntry({ ...earlier, authority: 'ie-dpc' })] })
    const { root } = show(desk)
    await complain()
    await expect.element(page.getByRole('button', { name: words.mark })).toBeVisible()
    expect(root.textContent).not.toContain('zzzzzz')
  })
})
