import { afterEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { dossierTexts as english } from '../../src/languages/en.dossier.ts'
import { letterTexts as letterEnglish } from '../../src/languages/en.letter.ts'
import { dossierTexts as french } from '../../src/languages/fr.dossier.ts'
import { forwarded } from '../complaint/drafts/forwarded.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'
import { memoryStore } from './memory-store.ts'
import { mountDossier } from './mount-dossier.tsx'

const { reply: words } = english.writing
const open: { close(): void }[] = []
afterEach(() => {
  for (const one of open.splice(0)) one.close()
})

function mount(shown: Parameters<typeof mountDossier>[0]) {
  const mounted = mountDossier(shown)
  open.push(mounted)
  return mounted
}
const radio = (name: string) => page.getByRole('radio', { name, exact: true })
const tick = (name: string | RegExp) => page.getByRole('checkbox', { name })

async function answered() {
  await radio(english.gaveData.yes).click()
  await radio(english.path.contact.answers.answered).click()
  await page.getByLabelText(english.path.contact.date, { exact: true }).fill('2026-10-08')
}

describe('what the organisation answered', () => {
  it('is asked only where it did, and is nobody’s guess', async () => {
    const { root } = mount({ texts: english, country: 'IE' })
    await radio(english.gaveData.yes).click()
    await radio(english.path.contact.answers.unanswered).click()
    expect(page.getByText(words.legend).query()).toBeNull()
    await radio(english.path.contact.answers.answered).click()
    await expect.element(page.getByText(words.legend)).toBeVisible()
    const group = [...root.querySelectorAll('fieldset')].findLast((one) =>
      one.textContent?.includes(words.legend),
    )
    expect(group?.querySelectorAll('input[type=radio]:checked')).toHaveLength(0)
    expect(page.getByText(words.open.legend).query()).toBeNull()
  })

  it('becomes a fact and a ground of the letter, is said in the path, and is kept', async () => {
    const store = memoryStore()
    const shown = mount({ texts: english, country: 'IE', store })
    await answered()
    await radio(words.answers['refused-without-reasons']).click()
    await page.getByLabelText(words.day, { exact: true }).fill('2026-10-15')
    expect(shown.letter()).toBeNull()
    await tick(english.writing.askedFor.answers.erase).click()
    await expect.element(page.getByText(english.path.step['complaint-contested']('', ''))).toBeVisible()
    await vi.waitFor(() => expect(shown.letter()).toContain('Articles 12(4) and 17 GDPR.'))
    expect(shown.letter()).toContain(
      'The reply came on 15 October 2026. It refuses the request without giving',
    )
    await tick(new RegExp(words.attached)).click()
    await vi.waitFor(() =>
      expect(shown.letter()).toContain('copy of the request of 8 October 2026 and of the reply'),
    )
    await vi.waitFor(() =>
      expect(store.kept.get(sponsorships.id)?.answers).toMatchObject({
        reply: 'refused-without-reasons',
        repliedOn: '2026-10-15',
        leftOpen: ['erase'],
      }),
    )
  })

  it('without a source asks for access alone, and says when that is a ground', async () => {
    mount({ texts: english, country: 'IE' })
    await answered()
    await radio(words.answers['without-source']).click()
    await expect.element(page.getByText(words.open.whyOfSource)).toBeVisible()
    await expect.element(tick(english.writing.askedFor.answers.access)).toBeVisible()
    expect(tick(english.writing.askedFor.answers.object).query()).toBeNull()
  })

  it('says that a day before the request stays out of the letter', async () => {
    mount({ texts: english, country: 'IE' })
    await answered()
    await page.getByLabelText(words.day, { exact: true }).fill('2026-10-07')
    await expect.element(page.getByText(words.early)).toBeVisible()
    await page.getByLabelText(words.day, { exact: true }).fill('2026-10-08')
    expect(page.getByText(words.early).query()).toBeNull()
  })
})

describe('the wish not to be named', () => {
  it.each([english, french])(
    'is off until it is ticked, with what it can and cannot do (%#)',
    async (texts) => {
      const shown = mount({ texts, country: 'IE' })
      await radio(texts.gaveData.yes).click()
      await page.getByRole('checkbox').first().click()
      await vi.waitFor(() => expect(shown.letter()).toContain('Complaint'))
      expect(shown.letter()).not.toContain(letterEnglish.confidential.own)
      const { title, what } = texts.keeping.identity.confidential
      await expect.element(tick(new RegExp(title))).not.toBeChecked()
      await expect.element(page.getByText(what.complaint)).toBeVisible()
      await tick(new RegExp(title)).click()
      await vi.waitFor(() => expect(shown.letter()).toContain(letterEnglish.confidential.own))
      await radio(texts.gaveData.no).click()
      await expect.element(page.getByText(what.report)).toBeVisible()
    },
  )
})

describe('others who may be responsible', () => {
  it('are named before they are passed on, and only where facts name them', async () => {
    const without = mount({ texts: english, country: 'IE' })
    expect(page.getByText(english.findings.others.title).query()).toBeNull()
    without.close()
    const shown = mount({ texts: english, country: 'IE', draft: forwarded })
    await radio(english.gaveData.no).click()
    await page.getByRole('checkbox').first().click()
    const names = 'collect.example.net, Oak Media Ltd, Reconquête !, Oak Party'
    await expect.element(page.getByText(english.findings.others.what(names))).toBeVisible()
    await vi.waitFor(() => expect(shown.letter()).toContain('Report'))
    expect(shown.letter()).not.toContain('Oak Media')
    await tick(new RegExp(english.findings.others.title)).click()
    await vi.waitFor(() => expect(shown.letter()).toContain(letterEnglish.others.intro))
    // What is passed on as clues is not said twice.
    await tick(new RegExp(english.findings.clues.title)).click()
    await vi.waitFor(() => expect(shown.letter()?.match(/Oak Party/g)).toHaveLength(1))
  })
})
