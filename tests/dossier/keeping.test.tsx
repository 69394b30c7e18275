import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { type Identity, NO_IDENTITY } from '../../src/complaint/identity.ts'
import type { Offer } from '../../src/filling/offer.ts'
import { dossierTexts as english } from '../../src/languages/en.dossier.ts'
import { dossierTexts as french } from '../../src/languages/fr.dossier.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'
import { memoryStore } from './memory-store.ts'
import { mountDossier } from './mount-dossier.tsx'

type Mounted = ReturnType<typeof mountDossier>
let open: Mounted[] = []
const mount = (...shown: Parameters<typeof mountDossier>): Mounted => {
  const mounted = mountDossier(...shown)
  open.push(mounted)
  return mounted
}
afterEach(() => {
  for (const one of open) one.close()
  open = []
})

const radio = (name: string) => page.getByRole('radio', { name, exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const { identity: own, work: kept } = english.keeping
const field = (name: keyof typeof own.fields) => page.getByLabelText(own.fields[name], { exact: true })
const keepTick = () => page.getByRole('checkbox', { name: own.keep })
const camille: Identity = { ...NO_IDENTITY, firstName: 'Camille', surname: 'Martin' }

async function complain({ letter }: Mounted, texts = english) {
  await radio(texts.gaveData.yes).click()
  await page.getByRole('checkbox').first().click()
  await vi.waitFor(() => expect(letter()).not.toBeNull())
}

const begunFrom = (store: ReturnType<typeof memoryStore>) => ({
  work: store.kept.get(sponsorships.id) ?? null,
  identity: store.own.identity,
})

async function violations(root: Element): Promise<string[]> {
  const { violations: found } = await axe.run(root)
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe('a dossier that is closed and opened again', () => {
  it('has every answer, the edited letter and the left-out picture', async () => {
    const store = memoryStore()
    const first = mount({ texts: english, store })
    await complain(first)
    await page.getByLabelText(english.findings.ownSentence).fill('An SMS came.')
    await button(english.attachments.remove).click()
    await page.getByLabelText(english.letter.label).fill('My own letter')
    first.close()

    const second = mount({ texts: english, store, begun: begunFrom(store) })
    await vi.waitFor(() => expect(second.letter()).toBe('My own letter'))
    await expect.element(radio(english.gaveData.yes)).toBeChecked()
    await expect.element(page.getByRole('checkbox').first()).toBeChecked()
    await expect.element(page.getByLabelText(english.findings.ownSentence)).toHaveValue('An SMS came.')
    await expect.element(button(english.attachments.restore)).toBeVisible()
    await button(english.letter.rewrite).click()
    await vi.waitFor(() => expect(second.letter()).toContain('An SMS came.'))
    await button(english.letter.undo).click()
    await vi.waitFor(() => expect(second.letter()).toBe('My own letter'))
  })

  it('is kept while the person types, without a click anywhere', async () => {
    const store = memoryStore()
    mount({ texts: english, store })
    expect(store.kept.size).toBe(0)
    await page.getByLabelText(english.findings.ownSentence).fill('Half a sen')
    await vi.waitFor(() => expect(store.kept.get(sponsorships.id)?.answers.ownSentence).toBe('Half a sen'))
  })

  it('keeps what was typed last where the page goes at that very moment', async () => {
    const store = memoryStore()
    mount({ texts: english, store })
    const sentence = page.getByLabelText(english.findings.ownSentence).element()
    if (!(sentence instanceof HTMLTextAreaElement)) throw new Error('no field for own words')
    sentence.value = 'Last words'
    sentence.dispatchEvent(new Event('input', { bubbles: true }))
    store.leave()
    expect(store.kept.get(sponsorships.id)?.answers.ownSentence).toBe('Last words')
  })

  it('starts afresh where it cannot be read, and says so', async () => {
    const { root } = mount({ texts: english, begun: { work: 'damaged', identity: null } })
    await expect.element(page.getByText(kept.damaged)).toBeVisible()
    expect(root.querySelectorAll('input:checked')).toHaveLength(0)
    expect(await violations(root)).toEqual([])
  })

  it('says that the last changes could not be kept, and goes on', async () => {
    const store = memoryStore()
    store.works.keep = async () => 'not-kept'
    const shown = mount({ texts: english, store })
    await complain(shown)
    await expect.element(page.getByText(kept.notKept)).toBeVisible()
    expect(shown.letter()).toMatch(/^Plainte|^Réclamation/)
    expect(await violations(shown.root)).toEqual([])
  })

  it('says that it was deleted elsewhere', async () => {
    const store = memoryStore()
    const shown = mount({ texts: english, store })
    await complain(shown)
    await vi.waitFor(() => expect(store.kept.size).toBe(1))
    store.kept.clear()
    await radio(english.gaveData.no).click()
    await expect.element(page.getByText(kept.deleted)).toBeVisible()
    expect(store.kept.size).toBe(0)
  })
})

describe('a dossier in two tabs', () => {
  async function changedElsewhere() {
    const store = memoryStore()
    const shown = mount({ texts: english, store })
    await page.getByLabelText(english.findings.ownSentence).fill('Of this tab')
    await vi.waitFor(() => expect(store.kept.size).toBe(1))
    const mine = store.kept.get(sponsorships.id)
    if (mine === undefined) throw new Error('nothing was kept')
    const theirs = {
      ...mine,
      savedAt: '2026-11-22T09:05:00.000Z',
      answers: { ...mine.answers, ownSentence: 'Of the other tab' },
    }
    store.keepElsewhere(theirs)
    await expect.element(page.getByText(kept.newer)).toBeVisible()
    return { store, shown }
  }

  it('says so as soon as the other one keeps something, and takes it where the person says so', async () => {
    const { store, shown } = await changedElsewhere()
    expect(await violations(shown.root)).toEqual([])
    await button(kept.takeNewer).click()
    const sentence = page.getByLabelText(english.findings.ownSentence)
    await expect.element(sentence).toHaveValue('Of the other tab')
    expect(button(kept.takeNewer).query()).toBeNull()
    await sentence.fill('Of both')
    await vi.waitFor(() => expect(store.kept.get(sponsorships.id)?.answers.ownSentence).toBe('Of both'))
  })

  it('keeps nothing over it meanwhile, and puts its own in its place where the person says so', async () => {
    const { store } = await changedElsewhere()
    await page.getByLabelText(english.findings.ownSentence).fill('Of this tab, more')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(store.kept.get(sponsorships.id)?.answers.ownSentence).toBe('Of the other tab')
    await button(kept.keepMine).click()
    await vi.waitFor(() =>
      expect(store.kept.get(sponsorships.id)?.answers.ownSentence).toBe('Of this tab, more'),
    )
    expect(button(kept.keepMine).query()).toBeNull()
  })
})

describe('who signs', () => {
  it('stands in the letter and at the exits, and never in what is kept', async () => {
    const store = memoryStore()
    const copied: string[] = []
    const printed: string[] = []
    const shown = mount({
      texts: english,
      store,
      world: {
        async copy(text) {
          copied.push(text)
          return true
        },
        async pdf({ lines }) {
          printed.push(lines.map(({ text }) => text).join('\n'))
          return new Uint8Array([37])
        },
      },
    })
    await complain(shown)
    await field('firstName').fill('Camille')
    await field('surname').fill('Martin')
    await field('city').fill('Paris')
    await page.getByLabelText(own.fields.country).selectOptions('France')
    await field('email').fill('camille@example.org')
    await vi.waitFor(() => expect(shown.letter()).toContain('Nom et prénom\u00a0: Martin Camille\n'))
    expect(shown.letter()).toContain('Adresse postale\u00a0: Paris, France\n')
    // An edit elsewhere in the letter keeps the letter, and not the details that stand in it.
    const mine = `${shown.letter()}One more line\n`
    await page.getByLabelText(english.letter.label).fill(mine)
    await button(english.actions.copy).click()
    await button(english.actions.pdf).click()
    await vi.waitFor(() => expect(printed).toHaveLength(1))
    expect(copied[0]).toBe(mine)
    expect(printed[0]).toContain('Martin Camille')
    await vi.waitFor(() =>
      expect(store.kept.get(sponsorships.id)?.desk.edited?.text).toContain('One more line'),
    )
    const everything = JSON.stringify([...store.kept.values()])
    for (const detail of ['Camille', 'Martin', 'camille@example.org'])
      expect(everything).not.toContain(detail)
    expect(store.own.identity).toBeNull()

    shown.close()
    const again = mount({ texts: english, store, begun: begunFrom(store) })
    await vi.waitFor(() => expect(again.letter()).toContain('One more line'))
    expect(again.letter()).toMatch(/Nom et prénom\u00a0: \.{40}\n/)
    await expect.element(field('surname')).toHaveValue('')
  })

  it('is kept with the letter where the person types it into the letter, as the page says', async () => {
    const store = memoryStore()
    const shown = mount({ texts: english, store })
    await complain(shown)
    await expect.element(page.getByText(english.letter.fill)).toBeVisible()
    const typed = shown.letter()?.replace(/(Nom et prénom\u00a0: )\.+/, '$1C. Martin') ?? ''
    await page.getByLabelText(english.letter.label).fill(typed)
    await vi.waitFor(() => expect(store.kept.get(sponsorships.id)?.desk.edited?.text).toContain('C. Martin'))
    await field('surname').fill('Durand')
    expect(shown.letter()).toContain('C. Martin')
    expect(shown.letter()).not.toContain('Durand')
  })

  it('is kept in the browser only with the tick, and deleted when it is taken away', async () => {
    const store = memoryStore()
    const shown = mount({ texts: english, store })
    await field('surname').fill('Martin')
    expect(store.own.identity).toBeNull()
    await expect.element(keepTick()).not.toBeChecked()
    await keepTick().click()
    await expect.element(page.getByText(own.kept)).toBeVisible()
    expect(store.own.identity?.surname).toBe('Martin')
    await field('firstName').fill('Camille')
    await vi.waitFor(() => expect(store.own.identity).toEqual(camille))

    shown.close()
    mount({ texts: english, store, begun: begunFrom(store) })
    await expect.element(field('firstName')).toHaveValue('Camille')
    await expect.element(keepTick()).toBeChecked()
    await keepTick().click()
    await vi.waitFor(() => expect(store.own.identity).toBeNull())
    await expect.element(field('firstName')).toHaveValue('Camille')
    await field('city').fill('Paris')
    expect(store.own.identity).toBeNull()
  })

  it('is not kept again by a tab that did not hear of its deletion', async () => {
    const store = memoryStore()
    store.own.identity = camille
    mount({ texts: english, store, begun: begunFrom(store) })
    store.own.identity = null
    await field('city').fill('Paris')
    await expect.element(page.getByText(own.withdrawn)).toBeVisible()
    await expect.element(keepTick()).not.toBeChecked()
    expect(store.own.identity).toBeNull()
  })

  it('is said not to be kept, or not to be deleted, where the store refuses', async () => {
    const store = memoryStore()
    store.identity.keep = async () => 'not-kept'
    const first = mount({ texts: english, store })
    await keepTick().click()
    await expect.element(page.getByText(own.notKept)).toBeVisible()
    await expect.element(keepTick()).not.toBeChecked()
    first.close()
    store.identity.forget = async () => false
    mount({ texts: english, store, begun: { work: null, identity: camille } })
    await keepTick().click()
    await expect.element(page.getByText(own.notForgotten)).toBeVisible()
    await expect.element(keepTick()).toBeChecked()
  })

  it('lets the browser fill the fields in, and names what the authority needs', async () => {
    const { root } = mount({ texts: english })
    const kinds = [...root.querySelectorAll('.details [autocomplete]')].map((one) =>
      one.getAttribute('autocomplete'),
    )
    expect(kinds).toEqual([
      'given-name',
      'family-name',
      'street-address',
      'postal-code',
      'address-level2',
      'country',
      'email',
      'tel',
    ])
    await radio(english.gaveData.yes).click()
    await expect.element(page.getByText(own.needs.complaint)).toBeVisible()
    await radio(english.gaveData.no).click()
    await expect.element(page.getByText(own.needs.report)).toBeVisible()
    expect(root.textContent).toContain(own.withoutName('CNIL'))
    expect(await violations(root)).toEqual([])
  })
})

describe('somebody under 18', () => {
  it('reads who usually signs before there is a letter, and goes on knowingly', async () => {
    const { underAge } = french.keeping
    const shown = mount({ texts: french })
    await complain(shown, french)
    await radio(underAge.answer).click()
    await expect.element(page.getByText(underAge.notice)).toBeVisible()
    await expect.element(page.getByText(french.letter.waiting['for-who-signs'])).toBeVisible()
    expect(shown.letter()).toBeNull()
    expect(await violations(shown.root)).toEqual([])
    await radio(underAge.ways['guardian-signs']).click()
    await vi.waitFor(() => expect(shown.letter()).toContain('responsable légal d’un enfant'))
    await expect.element(radio(underAge.answer)).toBeChecked()
    await radio(underAge.ways.report).click()
    await vi.waitFor(() => expect(shown.letter()).toMatch(/^Signalement/))
    expect(shown.letter()).toContain('J’ai transmis mes données')
    expect(shown.root.querySelector('.result')?.textContent).toBe(
      french.path.step['report-under-age']('', ''),
    )
    expect(await violations(shown.root)).toEqual([])
    await radio(french.path.onBehalfOf.answers.self).click()
    await vi.waitFor(() => expect(shown.letter()).toMatch(/^Réclamation/))
    expect(shown.root.textContent).not.toContain(underAge.notice)
  })
})

describe('the language of the letter', () => {
  it('can be chosen where the authority takes several, and goes with another authority', async () => {
    const store = memoryStore()
    const shown = mount({ texts: english, store, country: 'BE' })
    await complain(shown)
    expect(shown.letter()).toMatch(/^Réclamation/)
    const language = page.getByLabelText(english.keeping.letterLanguage)
    await language.selectOptions('Dutch')
    await vi.waitFor(() => expect(shown.letter()).toMatch(/^Klacht/))
    expect(shown.root.querySelector('textarea.sheet')?.getAttribute('lang')).toBe('nl')
    await field('surname').fill('Peeters')
    await vi.waitFor(() => expect(shown.letter()).toContain('Voorletters en achternaam: Peeters\n'))
    await vi.waitFor(() => expect(store.kept.get(sponsorships.id)?.chosen.language).toBe('nl'))
    await page.getByLabelText(english.authority.country, { exact: true }).selectOptions('France')
    await vi.waitFor(() => expect(shown.letter()).toMatch(/^Réclamation/))
    expect(language.query()).toBeNull()
    expect(store.kept.get(sponsorships.id)?.chosen.language).toBe('nl')
    await page.getByLabelText(english.authority.country, { exact: true }).selectOptions('Belgium')
    await vi.waitFor(() => expect(language.query()).not.toBeNull())
    expect(shown.letter()).toMatch(/^Réclamation/)
  })
})

describe('a letter that was changed before another authority or language was chosen', () => {
  it('stays as it is, but is no answer for the form of the other authority, and says so', async () => {
    const offers: (Offer | null)[] = []
    const shown = mount({
      texts: english,
      country: 'FR',
      world: { offerAnswers: (offer) => offers.push(offer) },
    })
    await complain(shown)
    const mine = `${shown.letter()}\nUn SMS est arrivé.`
    await page.getByLabelText(english.letter.label).fill(mine)
    await vi.waitFor(() => expect(offers.at(-1)?.answers.letter).toContain('Un SMS est arrivé.'))
    const country = page.getByRole('combobox', { name: english.authority.country, exact: true })
    await country.selectOptions('Ireland')
    await expect.element(page.getByText(english.actions.elsewhere)).toBeVisible()
    await vi.waitFor(() => expect(offers.at(-1)).toBeNull())
    expect(shown.letter()).toBe(mine)
    expect(shown.root.querySelector('.copies')).toBeNull()
    expect(shown.root.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href ?? '').not.toContain(
      'body=',
    )

    await button(english.letter.rewrite).click()
    await vi.waitFor(() => expect(offers.at(-1)?.language).toBe('en'))
    expect(page.getByText(english.actions.elsewhere).query()).toBeNull()
  })

  it('is withheld where only its language is another one', async () => {
    const shown = mount({ texts: english, country: 'BE' })
    await complain(shown)
    await page.getByLabelText(english.letter.label).fill(`${shown.letter()}\nUn SMS.`)
    await expect.element(page.getByText(english.letter.edited)).toBeVisible()
    expect(page.getByText(english.actions.elsewhere).query()).toBeNull()
    await page
      .getByRole('combobox', { name: english.keeping.letterLanguage, exact: true })
      .selectOptions('Dutch')
    await expect.element(page.getByText(english.actions.elsewhere)).toBeVisible()
  })
})
