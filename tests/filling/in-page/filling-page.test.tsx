import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, page } from 'vitest/browser'
import '../../../src/interface/tokens.css'
import '../../../src/interface/base.css'
import '../../../src/filling/filling.css'
import type { FilledTab } from '../../../src/filling/fill-tab.ts'
import { type FillingCalls, FillingPage } from '../../../src/filling/filling-page.tsx'
import type { Fill } from '../../../src/filling/plan.ts'
import { fillingTexts as english } from '../../../src/languages/en.filling.ts'
import { fillingTexts as french } from '../../../src/languages/fr.filling.ts'
import { offerIn } from '../offer-in.ts'

const offer = offerIn('fr')
const fill = (ref: string, question: Fill['question'], label: string): Fill => ({
  frameId: 0,
  ref,
  part: null,
  question,
  label,
  kind: 'text',
  text: offer.answers[question],
  typed: false,
})
const surname = fill('f1', 'surname', 'Nom de famille *')
const firstName = fill('f2', 'firstName', 'Prénom')
const email = fill('f3', 'email', '<b>E-mail</b> \u2066très long '.repeat(4))
const filled: FilledTab = {
  fills: [surname, firstName, email],
  done: [
    { fill: surname, outcome: 'filled' },
    { fill: firstName, outcome: 'typed' },
    { fill: email, outcome: 'not-taken' },
  ],
  notFilled: [{ frameId: 0, label: 'Démarches', why: 'no-answer', question: 'priorContact' }],
  yours: [{ frameId: 0, label: 'Numéro de dossier' }],
  unused: ['facts', 'factsDate'],
  framesLeftOut: true,
}

const here = { draft: 'd1', site: 'petition.example', reference: '2026-11-21-z2t8pt' }
const there = { draft: 'd2', site: 'collecte.example', reference: '2026-11-22-k4k4k4' }

let copied: string[] = []
const calls: FillingCalls = {
  waiting: async () => ({ dossiers: [here], sure: true }),
  ask: async () => offer,
  fill: async () => filled,
  replace: async (_offer, one) => ({ fill: one, outcome: 'filled' }),
  async copy(text) {
    copied.push(text)
    return true
  },
  openDossier: () => {},
}

let root: HTMLElement
beforeEach(async () => {
  await page.viewport(384, 600)
  copied = []
  document.documentElement.lang = 'fr'
  document.title = french.title
  root = document.createElement('div')
  document.body.replaceChildren(root)
})
afterEach(() => {
  render(null, root)
  root.remove()
})

async function show(own: Partial<FillingCalls> = {}, texts = french): Promise<void> {
  document.documentElement.lang = texts === french ? 'fr' : 'en'
  render(<FillingPage texts={texts} calls={{ ...calls, ...own }} />, root)
  await vi.waitFor(() => expect(root.textContent).not.toContain(texts.page.working))
}

const button = (name: string) => page.getByRole('button', { name, exact: true })

describe('the page that fills a form', () => {
  it('tells what was filled in, what was not and why, and that nothing was sent', async () => {
    await show()
    await expect.element(page.getByRole('heading', { name: french.page.done(1) })).toBeVisible()
    for (const text of [
      'Nom de famille *',
      french.page.why['no-answer'],
      'Numéro de dossier',
      french.page.frames,
      french.page.never,
    ])
      expect(root.textContent).toContain(text)
  })

  it('tells whose answers it used', async () => {
    await show()
    expect(root.textContent).toContain(french.page.from(here.site, here.reference))
  })

  it.each([
    ['of several dossiers', [here, there]],
    ['where another is left than the one that the person was at last', [there]],
  ])('asks which to use %s, and fills nothing before', async (_case, dossiers) => {
    const asked: string[] = []
    const filledIn: string[] = []
    await show({
      waiting: async () => ({ dossiers, sure: false }),
      async ask(draft) {
        asked.push(draft)
        return offer
      },
      async fill({ authority }) {
        filledIn.push(authority)
        return filled
      },
    })
    await expect.element(page.getByRole('heading', { name: french.page.which.heading })).toBeVisible()
    expect([asked, filledIn]).toEqual([[], []])
    expect((await axe.run(root)).violations.map(({ id }) => id)).toEqual([])
    await button(french.page.which.use(there.site, there.reference)).click()
    await expect.element(page.getByText(french.page.from(there.site, there.reference))).toBeVisible()
    expect(asked).toEqual(['d2'])
  })

  it('shows what the page calls its fields as text', async () => {
    await show()
    expect(root.querySelector('b')).toBeNull()
    expect(root.textContent).toContain('<b>E-mail</b>')
  })

  it('copies an answer that found no field, and says so', async () => {
    await show()
    await button(french.page.copy(french.questions.facts)).click()
    await button(french.page.copy(french.questions.factsDate)).click()
    expect(copied).toEqual([offer.answers.facts, '20/11/2026'])
    await expect.element(page.getByText(french.page.copied)).toBeVisible()
  })

  it('says so where the browser refuses to copy', async () => {
    await show({ copy: async () => false })
    await button(french.page.copy(french.questions.facts)).click()
    await expect.element(page.getByText(french.page.notCopied)).toBeVisible()
  })

  it('replaces what the person typed only where they ask for that field', async () => {
    const asked: Fill[] = []
    await show({
      async replace(_offer, one) {
        asked.push(one)
        return { fill: one, outcome: 'filled' }
      },
    })
    expect(asked).toEqual([])
    await button(french.page.replace('Prénom')).click()
    await expect.element(page.getByRole('heading', { name: french.page.done(2) })).toBeVisible()
    expect(asked).toEqual([firstName])
  })

  it.each([
    [
      'no dossier is open',
      { waiting: async () => ({ dossiers: [], sure: false }) },
      french.page.noDossier.heading,
    ],
    ['the dossier is not open', { ask: async () => null }, french.page.noDossier.heading],
    ['the dossier fails', { ask: () => Promise.reject(new Error('gone')) }, french.page.noDossier.heading],
    ['the tab is elsewhere', { fill: async () => 'elsewhere' as const }, french.page.elsewhere.heading],
    ['the browser refuses', { fill: async () => 'not-allowed' as const }, french.page.notAllowed.heading],
    [
      'the browser fails',
      { fill: () => Promise.reject(new Error('no tab')) },
      french.page.notAllowed.heading,
    ],
  ])('says what to do where %s', async (_why, own, heading) => {
    await show(own)
    await expect.element(page.getByRole('heading', { name: heading })).toBeVisible()
    expect(root.querySelector('.advice')?.textContent).not.toBe('')
  })

  it.each([
    ['light', french],
    ['dark', french],
    ['light', english],
    ['dark', english],
  ] as const)('has no axe violation in the %s theme and fits its window', async (scheme, texts) => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    })
    await show({}, texts)
    const { violations } = await axe.run(root)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    for (const width of [320, 384]) {
      await page.viewport(width, 600)
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    }
    for (const control of root.querySelectorAll('button')) {
      const { width, height } = control.getBoundingClientRect()
      expect(Math.min(width, height), control.textContent ?? '').toBeGreaterThanOrEqual(24)
    }
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  })
})
