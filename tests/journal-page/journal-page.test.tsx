import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { aDraft, aFile, someWork } from '../journal/a-file.ts'
import { aDraftEntry, anEntry } from '../journal/an-entry.ts'
import { readCalendar, valueIn } from '../journal/read-calendar.ts'
import { heldIn, put } from '../journal/stored/a-shelf.ts'
import { all, aStand, card, catchFiles, press, said, show, texts } from './mount.tsx'

const { en } = texts
const label = (name: string) => page.getByLabelText(name, { exact: true })
const radio = (name: string) => page.getByRole('radio', { name, exact: true })

afterEach(() => vi.restoreAllMocks())

describe('the list', () => {
  it('shows each letter with its site, addressee, reference, state, days and the day to look again', async () => {
    await show(await aStand([anEntry({ remindOn: '2027-04-05', note: 'File 12/7' })]))
    const text = card('petition.example').innerText
    for (const part of [
      'Complaint',
      'CNIL',
      '2026-11-22-abc123',
      'Sent',
      '22 November 2026',
      '5 April 2027',
      'File 12/7',
    ])
      expect(text).toContain(part)
  })

  it('says what is due, and why on that day', async () => {
    await show(await aStand())
    expect(card('petition.example').innerText).toContain(en.card.due('22 February 2027'))
    expect(card('petition.example').innerText).toContain('Article 78(2)')
    expect(card('petition.example').innerText).toContain(en.weekend)
  })

  it('has what is due first, and can be narrowed to what is due, open or closed', async () => {
    await show(
      await aStand([
        aDraftEntry({ id: 'a', host: 'draft.example' }),
        anEntry({ id: 'b', host: 'due.example' }),
        anEntry({ id: 'c', host: 'closed.example', state: 'closed', closedOn: '2027-01-01' }),
      ]),
    )
    const hosts = () => all('.letter bdi').map(({ textContent }) => textContent)
    expect(hosts()).toEqual(['due.example', 'draft.example'])
    await radio(`${en.filter.answers.due} 1`).click()
    expect(hosts()).toEqual(['due.example'])
    await radio(`${en.filter.answers.closed} 1`).click()
    expect(hosts()).toEqual(['closed.example'])
  })

  it('explains itself where there is no letter yet', async () => {
    await show(await aStand([]))
    expect(document.querySelector('.empty')?.textContent).toContain(en.empty.how)
  })

  it('leads to the dossier, and says where that was deleted', async () => {
    await show(await aStand([anEntry(), anEntry({ id: 'd2', draft: null, host: 'other.example' })]))
    expect(card('petition.example').querySelector('a')?.getAttribute('href')).toBe('#dossier-d1')
    expect(card('other.example').querySelector('a')).toBeNull()
    expect(card('other.example').textContent).toContain(en.card.dossierGone)
  })

  it('shows hostile words as words', async () => {
    await show(await aStand([anEntry({ host: '\u202egnp.<b>exe', note: '<img src=x onerror=alert(1)>' })]))
    expect(document.querySelector('.letter img, .letter b')).toBeNull()
    expect(all('.letter bdi')[0]?.textContent).toBe('gnp.bexe')
    expect(document.querySelector('.note')?.textContent).toBe('<img src=x onerror=alert(1)>')
  })

  it('says that the store cannot be opened, and tries again', async () => {
    const stand = await aStand()
    let broken = true
    const store = { ...stand.store, all: () => (broken ? Promise.resolve(null) : stand.store.all()) }
    await show({ ...stand, store })
    expect(document.querySelector('[role=alert]')?.textContent).toBe(en.failed.what)
    broken = false
    await press(en.failed.retry)
    await vi.waitFor(() => expect(card('petition.example')).toBeTruthy())
  })

  it('follows another tab', async () => {
    const stand = await aStand()
    await show(stand)
    await stand.store.change('d1', (entry) => ({ entry: { ...entry, note: 'from elsewhere' } }))
    stand.elsewhere()
    await vi.waitFor(() => expect(card('petition.example').textContent).toContain('from elsewhere'))
    await stand.store.remove('d1')
    stand.elsewhere()
    await vi.waitFor(() => expect(document.querySelector('.empty')).not.toBeNull())
  })
})

describe('a change', () => {
  it('of the state takes its day, and tells other tabs', async () => {
    const stand = await aStand()
    await show(stand)
    await press(en.change.act)
    expect(document.activeElement).toBe(document.querySelector('.states input:checked'))
    await radio(en.state.answered).click()
    await label(en.change.day.answered).fill('2027-02-25')
    await press(en.change.save)
    await vi.waitFor(() =>
      expect(card('petition.example').innerText).toContain(en.card.answered('25 February 2027')),
    )
    expect(said()).toContain(en.change.saved)
    expect(stand.told).toHaveLength(1)
    expect(document.activeElement?.textContent).toBe(en.change.act)
  })

  it('to sent proposes today and the legal term, which the person may change', async () => {
    const stand = await aStand([aDraftEntry()])
    await show(stand)
    await press(en.change.act)
    expect(all('.states input')).toHaveLength(2)
    await radio(en.state.sent).click()
    await expect.element(label(en.change.day.sent)).toHaveValue('2027-03-01')
    await expect.element(label(en.change.remind)).toHaveValue('2027-06-01')
    await label(en.change.day.sent).fill('2027-01-31')
    await expect.element(label(en.change.remind)).toHaveValue('2027-04-30')
    await label(en.change.remind).fill('2027-03-15')
    await press(en.change.save)
    await vi.waitFor(async () =>
      expect(await stand.store.all()).toMatchObject([
        { state: 'sent', sentOn: '2027-01-31', remindOn: '2027-03-15' },
      ]),
    )
  })

  it('to a day that is to come is not made, and says so at the field', async () => {
    const stand = await aStand()
    await show(stand)
    await press(en.change.act)
    await radio(en.state.answered).click()
    await label(en.change.day.answered).fill('2027-03-02')
    await press(en.change.save)
    await expect.element(label(en.change.day.answered)).toHaveAccessibleDescription(en.change.problem.future)
    await label(en.change.day.answered).fill('2026-11-01')
    await press(en.change.save)
    await expect
      .element(label(en.change.day.answered))
      .toHaveAccessibleDescription(en.change.problem['before-the-last'])
    expect(await stand.store.all()).toEqual([anEntry()])
  })

  it('of the note keeps what another tab changed meanwhile', async () => {
    const stand = await aStand()
    await show(stand)
    await press(en.change.act)
    await label(en.change.note).fill('Ms Martin, extension 12')
    await stand.store.change('d1', (entry) => ({
      entry: { ...entry, state: 'answered', answeredOn: '2027-01-01' },
    }))
    await press(en.change.save)
    await vi.waitFor(async () =>
      expect(await stand.store.all()).toMatchObject([{ note: 'Ms Martin, extension 12' }]),
    )
  })

  it('that finds no room says so, and the typed words stay', async () => {
    const stand = await aStand()
    const store = { ...stand.store, change: async () => ({ problem: 'storage-full' as const }) }
    await show({ ...stand, store })
    await press(en.change.act)
    await label(en.change.note).fill('words')
    await press(en.change.save)
    await vi.waitFor(() => expect(said()).toContain(en.change.problem['storage-full']))
    await expect.element(label(en.change.note)).toHaveValue('words')
  })

  it('is called off by Escape, and the focus goes back', async () => {
    await show(await aStand())
    await press(en.change.act)
    await userEvent.keyboard('{Escape}')
    expect(document.querySelector('.change')).toBeNull()
    expect(document.activeElement?.textContent).toBe(en.change.act)
  })
})

describe('a calendar file', () => {
  it('holds one reminder without the site, and names it where that is ticked', async () => {
    const files = catchFiles()
    await show(
      await aStand([
        anEntry({ remindOn: '2027-03-22' }),
        anEntry({ id: 'd2', draft: null, remindOn: '2027-05-01' }),
      ]),
    )
    await press(en.calendar.one)
    await page.getByRole('checkbox', { name: en.calendar.naming }).click()
    await press(en.calendar.all)
    expect(files.map(({ name }) => name)).toEqual([
      'reminder-2026-11-22-20261122abc123.ics',
      'reminder-2027-03-01-all.ics',
    ])
    const [one, both] = await Promise.all(files.map(async ({ blob }) => readCalendar(await blob.text())))
    expect(one?.components.map((event) => valueIn(event, 'DTSTART'))).toEqual(['20270322'])
    expect(JSON.stringify(one)).not.toContain('petition')
    expect(both?.components.map((event) => valueIn(event, 'SUMMARY'))).toEqual([
      expect.stringContaining('petition.example'),
      expect.stringContaining('petition.example'),
    ])
  })

  it('is not made of nothing', async () => {
    const files = catchFiles()
    await show(await aStand())
    expect(card('petition.example').textContent).not.toContain(en.calendar.one)
    await press(en.calendar.all)
    expect(said()).toContain(en.calendar.none)
    expect(files).toEqual([])
  })
})

describe('deleting', () => {
  it('asks first, and the focus starts on what changes nothing', async () => {
    const stand = await aStand()
    await show(stand)
    await press(en.remove.act)
    expect(document.activeElement?.textContent).toBe(en.remove.keep)
    await userEvent.keyboard('{Enter}')
    expect(document.querySelector('.asked')).toBeNull()
    expect(await stand.store.all()).toHaveLength(1)
  })

  it('takes the letter and its dossier, tells an open dossier, and says so', async () => {
    const stand = await aStand()
    await put(stand.open, { drafts: [aDraft('d1')], works: [someWork('d1')] })
    await show(stand)
    await press(en.remove.act)
    await press(en.remove.confirm, card('petition.example'))
    await vi.waitFor(() => expect(document.querySelector('.empty')).not.toBeNull())
    expect(await heldIn(stand.open)).toMatchObject({ journal: [], drafts: [], works: [] })
    expect(stand.told).toEqual([['d1']])
    expect(said()).toContain(en.remove.removed)
    expect(document.activeElement?.textContent).toBe(en.title)
  })

  it('may take the dossier alone', async () => {
    const stand = await aStand()
    await put(stand.open, { drafts: [aDraft('d1')] })
    await show(stand)
    await press(en.remove.act)
    await press(en.remove.dossierOnly)
    await vi.waitFor(() => expect(card('petition.example').textContent).toContain(en.card.dossierGone))
    expect(await heldIn(stand.open)).toMatchObject({ journal: ['d1'], drafts: [] })
  })

  it('of everything asks with the number of letters, and can be called off', async () => {
    const stand = await aStand()
    await show(stand)
    await press(en.remove.all.act)
    expect(document.querySelector('.asked legend')?.textContent).toBe(en.remove.all.ask(1))
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement?.textContent).toBe(en.remove.all.act)
    await press(en.remove.all.act)
    await press(en.remove.all.confirm)
    await vi.waitFor(() => expect(document.querySelector('.empty')).not.toBeNull())
    expect(said()).toContain(en.remove.all.removed)
  })
})

describe('the file', () => {
  const choose = (file: File) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    const carrier = new DataTransfer()
    carrier.items.add(file)
    if (input) input.files = carrier.files
    input?.dispatchEvent(new Event('change', { bubbles: true }))
  }
  const asFile = (blob: Blob) => new File([blob], 'journal.json')

  it('is saved, and brings everything back', async () => {
    const files = catchFiles()
    const stand = await aStand()
    await put(stand.open, { drafts: [aDraft('d1')], works: [someWork('d1')] })
    await show(stand)
    await press(en.file.export)
    await vi.waitFor(() => expect(files).toHaveLength(1))
    expect(files[0]?.name).toBe('journal-2027-03-01-export.json')
    expect(said()).toMatch(/Exported: 1 letter, [\d.]+ MB\./)
    await stand.store.removeAll()
    choose(asFile(files[0]?.blob ?? new Blob()))
    await vi.waitFor(() => expect(said()).toContain('Letters: 1 added, 0 renewed, 0 kept as they were.'))
    expect(said()).toContain('Dossiers: 1 added')
  })

  it.each([
    ['newer', () => aFile([], { head: { schema: 99 } })],
    ['not-ours', () => new Blob(['hello'])],
    ['incomplete', () => aFile([['journal', anEntry()]], { end: '' })],
  ] as const)('that is %s is refused in words, and nothing is lost', async (why, make) => {
    const stand = await aStand()
    await show(stand)
    choose(asFile(make()))
    await vi.waitFor(() => expect(said()).toContain(en.file.refused[why]))
    expect(await stand.store.all()).toEqual([anEntry()])
  })

  it('names lists that are not subscribed to here as text', async () => {
    const stand = await aStand()
    const list = (address: string) => ['list', { address, key: 'RWkey', name: '<b>Vigie</b>' }] as const
    const here = { address: 'https://here.example/', key: 'RW', name: '' }
    await show({ ...stand, lists: async () => [here] })
    choose(asFile(aFile([list('https://here.example/'), list('https://there.example/')])))
    await vi.waitFor(() => expect(document.querySelector('.lists')).not.toBeNull())
    expect(all('.lists li')).toHaveLength(1)
    expect(document.querySelector('.lists')?.textContent).toContain('<b>Vigie</b>')
  })

  it('names the sites on which it switches the warning off, and the way back', async () => {
    const stand = await aStand()
    await show(stand)
    const row = { host: 'quiet.example', signature: 's', always: true }
    choose(asFile(aFile([['hidden', row]])))
    await vi.waitFor(() => expect(document.querySelector('.lists')).not.toBeNull())
    expect(document.querySelector('.lists')?.textContent).toContain(en.file.silencedHint)
    expect(all('.lists li').map(({ textContent }) => textContent)).toEqual(['quiet.example'])
  })

  it('that cannot be written says so', async () => {
    const stand = await aStand()
    await show({ ...stand, exportAll: async () => 'too-large' })
    await press(en.file.export)
    await vi.waitFor(() => expect(said()).toContain(en.file.exportTooLarge))
  })
})

it('keeps letters as long as the person says', async () => {
  const stand = await aStand()
  await show(stand)
  await expect.element(label(en.keepFor.label)).toHaveValue('12')
  await label(en.keepFor.label).selectOptions('always')
  await vi.waitFor(() => expect(stand.kept).toBe('always'))
})
