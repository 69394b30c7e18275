import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { pageMark } from '../../src/interface/page-mark.ts'
import { decodeEntry } from '../../src/list/decode-entry.ts'
import { bareAssessment } from '../../src/tabs/bare-assessment.ts'
import { bundled } from '../list/some-lists.ts'
import {
  alert,
  bundledList,
  button,
  catchFiles,
  copied,
  english,
  field,
  french,
  frenchInterface,
  kept,
  leaving,
  pressList,
  radio,
  root,
  saved,
  show,
} from './mount.tsx'
import { aClue, clues, listed, NOW, petition } from './samples.ts'

const { sources, behind } = french

async function fillSource() {
  await field(sources.fields.url.label).fill('https://journal.example/enquete')
  await field(sources.fields.title.label).fill('Qui collecte vos adresses ?')
  await field(sources.fields.publisher.label).fill('Le Journal')
  await field(sources.fields.date.label).fill('2026-11')
  await field(sources.fields.states.label).fill('Donne l’adresse du site et dit que le parti l’exploite.')
}

describe('a suggestion from a page with clues', () => {
  it('is an entry as soon as a source is typed', async () => {
    show(petition({}, { clues }))
    expect(decodeEntry(leaving().entry).ok).toBe(false)
    await expect.element(button(french.problem.sources.empty)).toBeVisible()
    await fillSource()
    await expect.element(page.getByText(french.outcome.complete['new-site'])).toBeVisible()
    expect(decodeEntry(leaving().entry)).toMatchObject({ ok: true })
    expect(leaving().entry.summary.fr).toContain('Selon Le Journal')
  })

  it('shows them with their strength, and says that they prove nothing by themselves', () => {
    show(petition({}, { clues }))
    const told = root.querySelector('.clues')?.textContent ?? ''
    const { seen, strength, notProof } = frenchInterface.clues
    expect(told).toContain(seen['policy-names-controller']('Rassemblement National', ''))
    expect(told).toContain(notProof['policy-names-controller'])
    expect(told.indexOf(strength.strong)).toBeLessThan(told.indexOf(strength.medium))
    expect(told).toContain(behind.cluesProve)
  })
})

describe('a suggestion from a page without clues', () => {
  it('leaves party and relation to the person', async () => {
    show(petition())
    await expect.element(page.getByText(behind.noClues)).toBeVisible()
    expect(leaving().entry).toMatchObject({ party: null, relation: null, kind: 'petition', country: 'FR' })
    expect(root.querySelectorAll('input[type=radio]:checked')).toHaveLength(1)
    await field(behind.party.label).selectOptions('Reconquête !')
    await radio(behind.relation.answers.promoted).click()
    await fillSource()
    await vi.waitFor(() => expect(decodeEntry(leaving().entry)).toMatchObject({ ok: true }))
    expect(leaving().entry).toMatchObject({ party: { id: 'fr-reconquete' }, relation: 'promoted' })
  })

  it('takes a party that is in no register', async () => {
    show(petition())
    await field(behind.party.label).selectOptions(behind.otherParty)
    await field(behind.partyName.label).fill('Parti du rail')
    await vi.waitFor(() =>
      expect(leaving().entry.party).toEqual({ id: 'fr-parti-du-rail', name: 'Parti du rail', person: null }),
    )
  })
})

describe('the site', () => {
  it('is this host alone, unless the person says that the whole domain belongs to it', async () => {
    show(petition({ url: 'https://action.trains.fr/', host: 'action.trains.fr' }))
    expect(leaving().entry.domains).toEqual([{ name: 'action.trains.fr', match: 'host' }])
    await radio(french.site.whole.domain('trains.fr')).click()
    await vi.waitFor(() => expect(leaving().entry.domains).toEqual([{ name: 'trains.fr', match: 'domain' }]))
  })

  it('is no form service, whose customers would all be named', async () => {
    show(petition({ url: 'https://docs.google.com/forms/d/e/x/viewform', host: 'docs.google.com' }))
    expect(leaving().entry).toMatchObject({ id: null, domains: [] })
    field(french.site.address.label).element().focus()
    await userEvent.keyboard('{Tab}')
    await expect.element(page.getByText(french.site.refused['shared-host'])).toBeVisible()
  })

  it('is said to be a party’s own where it is', async () => {
    show(petition({ url: 'https://rassemblementnational.fr/', host: 'rassemblementnational.fr' }))
    await expect.element(page.getByText(french.site.official('Rassemblement National'))).toBeVisible()
  })

  it('that is on the chosen list already leads to its correction, and keeps what was typed', async () => {
    show(listed())
    await expect.element(page.getByText('déjà dans la liste')).not.toBeInTheDocument()
    await field(french.note.field.label).fill('Une note')
    await page.getByRole('radio', { name: /^Vigie des formulaires/ }).click()
    await button(french.site.contest).click()
    await expect.element(page.getByRole('heading', { name: french.heading.correction })).toBeVisible()
    expect(leaving()).toMatchObject({ kind: 'correction', correction: { entry: 'stop-la-hausse.fr' } })
    expect(kept.at(-1)?.site.note).toBe('Une note')
  })

  it('is shown with its letters where its name is encoded', async () => {
    show(petition({ url: 'https://xn--ptition-bya.fr/', host: 'xn--ptition-bya.fr' }))
    await expect.element(page.getByText(french.site.unicode('pétition.fr'))).toBeVisible()
    expect(leaving().entry.id).toBe('xn--ptition-bya.fr')
  })
})

describe('what is missing', () => {
  it('is no reproach before the person wants the text', async () => {
    show(petition())
    expect(root.querySelectorAll('[aria-invalid=true]')).toHaveLength(0)
    await button(french.outcome.copy).click()
    await expect
      .element(page.getByText(`${french.outcome.copied} ${french.outcome.incomplete}`))
      .toBeVisible()
    expect(copied).toHaveLength(1)
    const told = [...root.querySelectorAll('.steps .warning')].map(({ textContent }) => textContent)
    expect(told).toContain('Il manque encore\u00a0: le parti.')
  })

  it('leads to its field, by keyboard as well', async () => {
    show(petition())
    for (const [name, anchor] of [
      [french.problem.sources.empty, 'url-1'],
      [french.problem.party.empty, 'party'],
    ] as const) {
      button(name).element().focus()
      await userEvent.keyboard('{Enter}')
      expect(document.activeElement?.getAttribute('data-field')).toBe(anchor)
    }
    await button(french.problem.relation.empty).click()
    expect(document.activeElement?.closest('fieldset')?.getAttribute('data-field')).toBe('relation')
  })

  it('is told at a field that cannot be read once the person has left it', async () => {
    show(petition())
    const url = field(sources.fields.url.label)
    await url.fill('journal.example')
    expect(url.element().getAttribute('aria-invalid')).toBe('false')
    await userEvent.keyboard('{Tab}')
    await vi.waitFor(() => expect(url.element().getAttribute('aria-invalid')).toBe('true'))
    const remark = document.getElementById(url.element().getAttribute('aria-describedby') ?? '')
    expect(remark?.textContent).toContain(french.problem.url.wrong)
  })

  it('is told of the right source where there are several', async () => {
    show(petition({}, { clues }))
    await fillSource()
    await button(sources.add).click()
    await field(sources.fields.title.label).nth(1).fill('Un autre titre')
    await expect.element(button(`Source 2 – ${french.problem.url.empty}`)).toBeVisible()
    await button(`Source 2 – ${french.problem.url.empty}`).click()
    expect(document.activeElement?.getAttribute('data-field')).toBe('url-2')
    await button(sources.remove(1)).click()
    await vi.waitFor(() => expect(leaving().entry.sources).toHaveLength(1))
    expect(leaving().entry.sources[0].title).toBe('Un autre titre')
    expect(root.querySelectorAll('.source')).toHaveLength(1)
  })

  it('can be read in the words of the check, in English and folded', () => {
    show(petition())
    const folded = root.querySelector<HTMLDetailsElement>('.lacking details')
    expect(folded?.open).toBe(false)
    expect(folded?.querySelector('ul')?.lang).toBe('en')
    expect(folded?.textContent).toContain('sources: needs a source that names this site')
  })
})

describe('the text', () => {
  it('cannot be changed but by the fields, is copied as it is shown, and says so only while it is so', async () => {
    show(petition({}, { clues }))
    expect(leaving().readOnly).toBe(true)
    await button(french.outcome.copy).click()
    expect(copied).toEqual([leaving().text])
    await field(french.note.field.label).fill('Encore un mot')
    await expect.element(page.getByText(french.outcome.copied)).not.toBeInTheDocument()
  })

  it('is saved under a name without anything of the page', async () => {
    catchFiles()
    show(petition({}, { clues }))
    await button(french.outcome.save).click()
    expect(saved).toHaveLength(1)
    expect(saved[0]?.name).toMatch(/^suggestion-2026-11-22-[a-z0-9]{6}\.json$/)
    expect(await saved[0]?.text).toBe(leaving().text)
    await expect.element(page.getByText(french.outcome.saved)).toBeVisible()
  })

  it('says where the browser does not allow copying', async () => {
    show(petition(), { copy: async () => false })
    await button(french.outcome.copy).click()
    await expect.element(page.getByText(french.outcome.notCopied)).toBeVisible()
  })

  it('holds what was seen on the page only as long as the person wants it', async () => {
    show(petition({}, { clues }))
    expect(leaving().seen.clues).toHaveLength(2)
    await page.getByRole('checkbox', { name: french.withSeen.label }).click()
    await vi.waitFor(() => expect(leaving().seen).toBeNull())
    expect(leaving().text).not.toContain('/signer')
  })
})

describe('where it goes', () => {
  const link = () => root.querySelector<HTMLAnchorElement>('a.prominent')

  it('is told for the list that comes with the extension, which names no address', () => {
    show(petition())
    expect(root.textContent).toContain(french.list.project)
    expect(link()).toBeNull()
    expect(leaving().list).toMatchObject({ number: bundledList.number, issued: bundledList.issued })
  })

  it('is the address that the chosen list names, with a subject and nothing else', async () => {
    show(petition())
    await page.getByRole('radio', { name: /^Vigie des formulaires/ }).click()
    await vi.waitFor(() =>
      expect(link()?.href).toBe(
        `mailto:liste@vigie.example?subject=${encodeURIComponent('Proposition pour la liste\u00a0: stop-la-hausse.fr')}`,
      ),
    )
    expect(link()?.rel).toBe('noreferrer noopener')
    expect(leaving().list).toEqual({
      name: { fr: 'Vigie des formulaires' },
      number: 14,
      issued: '2026-11-02',
    })
    await expect.element(page.getByRole('link', { name: french.criteria.more })).toBeVisible()
  })

  it('is said to be unknown where the background does not answer', () => {
    show(petition(), { lists: [{ ...pressList, head: null }] })
    expect(root.textContent).toContain(french.list.unanswered)
    show(petition(), { lists: [] })
    expect(root.textContent).toContain(french.list.none)
  })

  it('is nowhere by itself: the page has no form and asks for nothing', async () => {
    const asked = vi.spyOn(globalThis, 'fetch')
    show(petition({}, { clues }))
    await fillSource()
    expect(root.querySelector('form')).toBeNull()
    expect(asked).not.toHaveBeenCalled()
    asked.mockRestore()
  })
})

describe('a tab that is gone', () => {
  const gone = bareAssessment(
    'blind',
    { url: null, title: '' },
    { notChecked: [], checkedAt: NOW.toISOString(), lists: [bundled] },
  )

  it('is said, and the draft is empty and can be filled by hand', async () => {
    show(gone)
    expect(alert()).toBe(french.notSeen['tab-gone'])
    expect(leaving()).toMatchObject({ seen: null, entry: { id: null, domains: [] } })
    await field(french.site.address.label).fill('https://www.petition-trains.fr/signer')
    await vi.waitFor(() => expect(leaving().entry.id).toBe('petition-trains.fr'))
    expect(root.textContent).not.toContain(french.withSeen.label)
  })

  it('is told apart from a tab that shows another site', async () => {
    const other = petition({ url: 'https://shop.example/', host: 'shop.example' })
    show(other, { search: `?tab=3&page=${pageMark(petition())}`, texts: english })
    expect(alert()).toBe(english.notSeen['other-page'])
    expect(root.textContent).not.toContain('shop.example')
  })

  it('is told apart from an extension that does not answer', () => {
    show(null, { texts: english })
    expect(alert()).toBe(english.notSeen['no-answer'])
  })
})

describe('words of the page', () => {
  it('stay words, and turn nothing around them', async () => {
    const attack = '<img src=x onerror="document.title=1">\u202egnp'
    show(petition({ host: attack }, { clues: [aClue({ seen: attack, name: attack })] }))
    expect(root.querySelectorAll('img')).toHaveLength(0)
    expect(document.title).toBe(french.title)
    expect(root.innerHTML).not.toContain('\u202e')
    expect(leaving().text).not.toContain('\u202e')
  })
})
