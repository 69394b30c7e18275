import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, page } from 'vitest/browser'
import type { PdfLetter } from '../../src/complaint/letter-as-pdf.ts'
import { SentOn } from '../../src/dossier/sent-on.tsx'
import { dossierTexts as english } from '../../src/languages/en.dossier.ts'
import { organisationTexts as englishLetters } from '../../src/languages/en.organisation.ts'
import { dossierTexts as french } from '../../src/languages/fr.dossier.ts'
import { organisationTexts as frenchLetters } from '../../src/languages/fr.organisation.ts'
import { twoForms } from '../complaint/drafts/two-forms.ts'
import { memoryStore } from './memory-store.ts'
import { mountDossier } from './mount-dossier.tsx'

const copied: string[] = []
const printed: Omit<PdfLetter, 'fonts' | 'now'>[] = []
const world = {
  async copy(text: string) {
    copied.push(text)
    return true
  },
  async pdf(letter: Omit<PdfLetter, 'fonts' | 'now'>) {
    printed.push(letter)
    return new Uint8Array([37, 80, 68, 70])
  },
}

type Shown = ReturnType<typeof mountDossier>
let shown: Shown | undefined

const show = (own: Partial<Parameters<typeof mountDossier>[0]> = {}): Shown => {
  shown = mountDossier({ texts: french, world, ...own })
  return shown
}
const { writing } = french
const radio = (name: string) => page.getByRole('radio', { name, exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const sheet = (name = writing.label.rights) => page.getByLabelText(name)
const textOf = (name = writing.label.rights) => (sheet(name).element() as HTMLTextAreaElement).value

/** Data were given, messages came, the organisation was not asked: the letter is offered. */
async function offerLetter(texts = french) {
  await radio(texts.gaveData.yes).click()
  await radio(texts.path.messages.yes).click()
  await radio(texts.path.contact.answers.none).last().click()
}

const open = (texts = french, which: 'rights' | 'notice' = 'rights') =>
  page.getByText(texts.writing.open[which]).click()

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body)
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

beforeEach(() => {
  copied.length = 0
  printed.length = 0
})

afterEach(async () => {
  shown?.close()
  shown = undefined
  await page.viewport(1200, 900)
  await cdp().send('Emulation.setEmulatedMedia', { features: [] })
})

describe('the letter to the organisation', () => {
  it('is written only once somebody opens it, in the language of the page', async () => {
    const { root } = show({ draft: twoForms })
    await offerLetter()
    expect(root.querySelector('.to-organisation textarea')).toBeNull()
    await open()
    await vi.waitFor(() => expect(textOf()).toContain(englishLetters.title.rights))
    expect(sheet().element().getAttribute('lang')).toBe('en')
    await page.getByLabelText(writing.language).selectOptions('français')
    await vi.waitFor(() => expect(textOf()).toContain(frenchLetters.title.rights))
    expect(sheet().element().getAttribute('lang')).toBe('fr')
  })

  it('cites the law of the country chosen before, also where no letter to an authority there is offered', async () => {
    show({ draft: twoForms, country: 'GB' })
    await offerLetter()
    await open()
    await vi.waitFor(() => expect(textOf()).toContain(englishLetters.laws['uk-gdpr']))
    expect(textOf().replaceAll(englishLetters.laws['uk-gdpr'], '')).not.toContain(englishLetters.laws.gdpr)
  })

  it('is not written for a country with another law', async () => {
    const { root } = show({ draft: twoForms, country: 'CA' })
    await offerLetter()
    await open()
    await vi.waitFor(() => expect(root.textContent).toContain(writing.waiting['other-law']))
    expect(root.querySelector('.to-organisation textarea')).toBeNull()
  })

  it('leaves out a right that the person unticks, and waits where none is left', async () => {
    show()
    await offerLetter()
    await open()
    await vi.waitFor(() => expect(textOf()).toContain(frenchLetters.rights.erasure.afterAccess))
    const { lines } = french.path.write
    await page.getByRole('checkbox', { name: lines.object }).click()
    await vi.waitFor(() => expect(textOf()).not.toContain(frenchLetters.rights.objection.marketing))
    await page.getByRole('checkbox', { name: lines.access }).click()
    await vi.waitFor(() => expect(textOf()).toContain(frenchLetters.rights.erasure.atOnce))
    await page.getByRole('checkbox', { name: lines.erase }).click()
    await expect.element(page.getByText(writing.waiting['no-right'])).toBeVisible()
  })

  it('is never overwritten, survives a change of answers and of tab, and can be written anew', async () => {
    const store = memoryStore()
    show({ store })
    await offerLetter()
    await open()
    const mine = `${frenchLetters.title.rights}\n\nMa propre lettre.`
    await sheet().fill(mine)
    await page.getByLabelText(writing.language).selectOptions('anglais')
    expect(textOf()).toBe(mine)
    expect(sheet().element().getAttribute('lang')).toBe('fr')
    await radio(french.path.contact.answers.unanswered).click()
    await expect.element(page.getByText(french.letter.noLonger)).toBeVisible()
    expect(textOf()).toBe(mine)
    await radio(french.path.contact.answers.none).last().click()
    await vi.waitFor(() => expect(textOf()).toBe(mine))
    await button(french.letter.rewrite).click()
    await vi.waitFor(() => expect(textOf()).not.toBe(mine))
    await button(french.letter.undo).click()
    await vi.waitFor(() => expect(textOf()).toBe(mine))
  })

  it('goes out as it stands: copy, PDF with its headings, and a file that says what it is', async () => {
    const names: string[] = []
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download)
    })
    show()
    await offerLetter()
    await open()
    await vi.waitFor(() => expect(textOf()).toContain('Droit d’accès'))
    await button(writing.copy.rights).click()
    await vi.waitFor(() => expect(copied).toEqual([textOf()]))
    await button(writing.pdf.rights).click()
    await vi.waitFor(() => expect(printed).toHaveLength(1))
    expect(printed[0]?.lines[0]).toEqual({ kind: 'title', text: frenchLetters.title.rights })
    expect(printed[0]?.lines.filter(({ kind }) => kind === 'heading')).toHaveLength(6)
    expect(printed[0]?.language).toBe('fr')
    await button(writing.text.rights).click()
    await vi.waitFor(() => expect(names).toHaveLength(2))
    expect(names[0]).toMatch(/^request-\d{4}-\d{2}-\d{2}-[a-z0-9]{6}\.pdf$/)
    expect(names[1]).toMatch(/^request-.*\.txt$/)
    click.mockRestore()
  })

  it('is not offered where nobody needs to be asked', async () => {
    const { root } = show()
    await radio(french.gaveData.no).click()
    await radio(french.path.messages.no).click()
    expect(root.textContent).not.toContain(writing.open.rights)
  })

  it('shows words of the page as words', async () => {
    const attack = '<img src=x onerror="document.title=1"> \u202egnp'
    const { assessment } = twoForms
    const { root } = show({
      draft: { ...twoForms, assessment: { ...assessment, title: attack, host: attack, url: attack } },
    })
    await offerLetter()
    await open()
    await vi.waitFor(() => expect(textOf()).toContain(englishLetters.title.rights))
    expect(textOf()).not.toContain('\u202e')
    expect(document.title).toBe(french.title)
    expect(root.querySelectorAll('.to-organisation img')).toHaveLength(0)
  })
})

describe('the notice to the site', () => {
  it('is offered closed, warns, and rests on what was ticked', async () => {
    const { root } = show()
    await radio(french.gaveData.no).click()
    expect(root.querySelector<HTMLDetailsElement>('.to-organisation')?.open).toBe(false)
    await open(french, 'notice')
    await expect.element(page.getByText(writing.about.notice[1] ?? '')).toBeVisible()
    await expect.element(page.getByText(writing.waiting['for-a-finding'])).toBeVisible()
    await page.getByRole('checkbox').first().click()
    await vi.waitFor(() => expect(textOf(writing.label.notice)).toContain('500parrainages'))
    expect(textOf(writing.label.notice)).not.toContain('.........')
  })
})

describe('an unanswered request', () => {
  it('makes a complaint with nothing ticked on the page, once day and matter are said', async () => {
    const { letter } = show()
    await radio(french.gaveData.yes).click()
    await radio(french.path.contact.answers.unanswered).click()
    await page.getByLabelText(french.path.contact.date).fill('2026-10-01')
    expect(letter()).toBeNull()
    await page.getByRole('checkbox', { name: writing.askedFor.answers.access }).click()
    await vi.waitFor(() => expect(letter()).toContain('La demande du 1er octobre 2026'))
    expect(letter()).not.toContain('copie de la demande')
    await page.getByRole('checkbox', { name: writing.askedFor.attached }).click()
    await vi.waitFor(() => expect(letter()).toContain('copie de la demande du 1er octobre 2026'))
    const order = page.getByRole('checkbox', { name: french.authority.requests.answers['order-reply'] })
    await order.click()
    await vi.waitFor(() => expect(letter()).not.toContain('satisfaire à la demande'))
  })

  it('makes none while the month runs, whatever is said', async () => {
    const { letter, root } = show()
    await radio(french.gaveData.yes).click()
    await radio(french.path.contact.answers.unanswered).click()
    await page.getByLabelText(french.path.contact.date).fill('2026-11-10')
    await page.getByRole('checkbox', { name: writing.askedFor.answers.access }).click()
    await expect.element(page.getByText(french.letter.waiting['for-a-finding'])).toBeVisible()
    expect(letter()).toBeNull()
    expect(root.textContent).not.toContain(writing.askedFor.attached)
    expect(root.textContent).not.toContain(french.authority.requests.answers['order-reply'])
  })
})

describe('the day of sending', () => {
  it('is today unless the person says another, and never one that has not come', async () => {
    const root = document.createElement('div')
    document.body.append(root)
    const days: string[] = []
    render(
      <SentOn texts={french} today="2026-11-22" note="Noter" sent={async (day) => days.push(day) < 3} />,
      root,
    )
    await button('Noter').click()
    await expect.element(page.getByText(writing.sent.noted('22 novembre 2026'))).toBeVisible()
    await page.getByLabelText(writing.sent.day).fill('2026-11-23')
    await expect.element(button('Noter')).toBeDisabled()
    await page.getByLabelText(writing.sent.day).fill('2026-11-20')
    await button('Noter').click()
    await vi.waitFor(() => expect(days).toEqual(['2026-11-22', '2026-11-20']))
    await button('Noter').click()
    await expect.element(page.getByText(writing.sent.notNoted)).toBeVisible()
    render(null, root)
    root.remove()
  })
})

describe.each([
  ['French', french, 'dark'],
  ['French', french, 'light'],
  ['English', english, 'dark'],
  ['English', english, 'light'],
] as const)('letters to the organisation in %s', (_, texts, theme) => {
  it(`have no axe violation in the ${theme} theme, and fit into 320 px`, async () => {
    const features = [{ name: 'prefers-color-scheme', value: theme }]
    await cdp().send('Emulation.setEmulatedMedia', { features })
    await page.viewport(320, 800)
    show({ texts })
    await offerLetter(texts)
    await open(texts)
    await vi.waitFor(() => expect(document.querySelector('.to-organisation textarea')).not.toBeNull())
    expect(await violations()).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    await radio(texts.path.contact.answers.unanswered).click()
    await page.getByLabelText(texts.path.contact.date).fill('2026-10-01')
    await page.getByRole('checkbox', { name: texts.writing.askedFor.answers.access }).click()
    expect(await violations()).toEqual([])
    await radio(texts.gaveData.no).click()
    await radio(texts.path.messages.no).click()
    await open(texts, 'notice')
    expect(await violations()).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  })
})
