import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { bareAssessment } from '../../src/tabs/bare-assessment.ts'
import { bundled } from '../list/some-lists.ts'
import {
  alert,
  button,
  catchFiles,
  field,
  french,
  kept,
  leaving,
  pressList,
  radio,
  root,
  saved,
  show,
} from './mount.tsx'
import { listed, NOW } from './samples.ts'

const SEARCH = '?tab=3&list=list-2&entry=stop-la-hausse.fr'
const { what, shows, reply, contact } = french.correction

describe('an entry of a second list', () => {
  it('is shown as that list has it, and goes to that list alone', async () => {
    show(listed(), { search: SEARCH })
    await expect
      .element(page.getByText(french.correction.says('Vigie des formulaires', 14, '2 novembre 2026')))
      .toBeVisible()
    await expect.element(page.getByText('Selon Le Journal (2026), un parti exploite ce site.')).toBeVisible()
    expect(root.textContent).not.toContain('sites liés à des partis')
    expect(leaving()).toMatchObject({
      kind: 'correction',
      list: { name: { fr: 'Vigie des formulaires' }, number: 14, issued: '2026-11-02' },
      correction: { entry: 'stop-la-hausse.fr', what: null, shows: { text: '', addresses: [] }, reply: null },
      contact: null,
    })
    expect(root.querySelector<HTMLAnchorElement>('a.prominent')?.href).toBe('https://vigie.example/contester')
  })

  it('is contested with what is wrong and what shows it', async () => {
    catchFiles()
    show(listed(), { search: SEARCH })
    await expect.element(button(french.correctionProblem.what.empty)).toBeVisible()
    await radio(what.answers['changed-hands']).click()
    await field(shows.text.label).fill('Vendu en 2025.\nVoir le registre.')
    await field(shows.addresses.label).fill('https://registre.example/a\nhttps://registre.example/b')
    await expect.element(page.getByText(french.outcome.complete.correction)).toBeVisible()
    expect(leaving().correction).toEqual({
      entry: 'stop-la-hausse.fr',
      what: 'changed-hands',
      shows: {
        text: 'Vendu en 2025.\nVoir le registre.',
        addresses: ['https://registre.example/a', 'https://registre.example/b'],
      },
      reply: null,
    })
    await button(french.outcome.save).click()
    expect(saved[0]?.name).toMatch(/^correction-2026-11-22-[a-z0-9]{6}\.json$/)
  })

  it('asks whoever runs the site for an answer, and nobody else', async () => {
    show(listed(), { search: SEARCH })
    expect(root.textContent).not.toContain(reply.heading)
    await radio(what.answers['own-site']).click()
    await field(reply.field.label).fill('Le site a été repris par notre association.')
    await vi.waitFor(() =>
      expect(leaving().correction.reply).toBe('Le site a été repris par notre association.'),
    )
    await radio(what.answers['wrong-fact']).click()
    await vi.waitFor(() => expect(leaving().correction.reply).toBeNull())
  })

  it('takes a contact only where one is typed', async () => {
    show(listed(), { search: SEARCH })
    await field(contact.field.label).fill('jeanne@exemple.example')
    await vi.waitFor(() => expect(leaving().contact).toBe('jeanne@exemple.example'))
  })

  it('says what is still missing at the fields once the person wants the text', async () => {
    show(listed(), { search: SEARCH })
    await field(shows.addresses.label).fill('registre.example')
    await button(french.outcome.copy).click()
    const told = [...root.querySelectorAll('.steps .warning')].map(({ textContent }) => textContent)
    expect(told).toEqual([
      'Il manque encore\u00a0: ce qui ne va pas.',
      french.correctionProblem.addresses.wrong,
    ])
  })

  it('that is gone from the lists is still contested with the edition that was shown', () => {
    show(listed(), { search: SEARCH, lists: [] })
    expect(leaving().list).toMatchObject({ number: 14 })
    expect(root.textContent).toContain('Vigie des formulaires (n°\u00a014 du 2 novembre 2026)')
    expect(root.textContent).toContain(french.list.unanswered)
  })
})

describe('an entry whose tab is gone', () => {
  it('is named in a field, with the list’s present edition', async () => {
    const context = { notChecked: [], checkedAt: NOW.toISOString(), lists: [bundled] }
    show(bareAssessment('blind', { url: null, title: '' }, context), { search: SEARCH, lists: [pressList] })
    expect(alert()).toBe(french.notSeen['tab-gone'])
    await expect.element(field(french.correction.entry.label)).toHaveValue('stop-la-hausse.fr')
    expect(leaving()).toMatchObject({ seen: null, list: { number: 14 } })
    await vi.waitFor(() => expect(kept.at(-1)?.looked.why).toBe('tab-gone'))
  })
})
