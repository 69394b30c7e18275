import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/dossier/dossier.css'
import { unanswered } from '../../src/complaint/answers.ts'
import { NO_IDENTITY } from '../../src/complaint/identity.ts'
import { browserWorld } from '../../src/dossier/browser-world.ts'
import { HandIn } from '../../src/dossier/hand-in.tsx'
import { offeredAuthorities } from '../../src/dossier/offered-authorities.ts'
import type { StepProps } from '../../src/dossier/step-props.ts'
import type { Offer } from '../../src/filling/offer.ts'
import { dossierTexts } from '../../src/languages/en.dossier.ts'
import { fillingTexts } from '../../src/languages/en.filling.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'
import { offerIn, somebody } from '../filling/offer-in.ts'

const { ways, questions } = fillingTexts

let root: HTMLElement
let copied: string[] = []
let offers: (Offer | null)[] = []

beforeEach(async () => {
  await page.viewport(700, 900)
  copied = []
  offers = []
  root = document.body.appendChild(document.createElement('main'))
  root.className = 'dossier'
})
afterEach(() => {
  render(null, root)
  root.remove()
})

/** The ways out for a letter to an authority. */
function show(
  id: string,
  { kind = 'complaint', withLetter = true, limit = null as number | null, identity = somebody } = {},
) {
  const found = offeredAuthorities.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no authority ${id}`)
  const limits = { characters: limit, attachments: true, attachmentBytes: null, refuses: [] }
  const authority = limit === null ? found : { ...found, limits }
  const step: Partial<StepProps> = {
    texts: dossierTexts,
    draft: sponsorships,
    answers: { ...unanswered, gaveData: 'yes', dateGiven: '2026-11-20' },
    identity,
    world: {
      ...browserWorld,
      timeZone: 'Europe/Paris',
      async copy(text) {
        copied.push(text)
        return true
      },
      offerAnswers: (offer) => offers.push(offer),
    },
  }
  render(
    <HandIn
      {...(step as StepProps)}
      authority={authority}
      kind={kind === 'complaint' ? 'complaint' : 'report'}
      text={withLetter ? offerIn(authority.letter.language).answers.letter : null}
      savePdf={withLetter ? async () => {} : null}
    />,
    root,
  )
}

const mail = () => root.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href ?? null
const summary = (name: string) => page.getByText(name, { exact: true })

describe('ways to hand a letter in', () => {
  it('begin with the authority’s form, how the popup fills it, and where alone', () => {
    show('fr-cnil')
    expect(root.querySelector('a.prominent')?.getAttribute('href')).toBe('https://www.cnil.fr/fr/plaintes')
    for (const step of ways.fill.steps('CNIL')) expect(root.textContent).toContain(step)
    expect(root.textContent).toContain(ways.fill.hosts('cnil.fr'))
  })

  it('have e-mail only where the record says that it is taken, with subject and short letter', () => {
    show('fr-cnil')
    expect(mail()).toBeNull()
    show('es-aepd')
    expect(mail()).toBeNull()
    show('de-be')
    expect(mail()).toMatch(/^mailto:mailbox@datenschutz-berlin\.de\?subject=.+&body=/)
    expect(mail()?.length).toBeLessThanOrEqual(1_900)
    expect(root.textContent).toContain(ways.mail.attach)
  })

  it('hand the answers to the popup’s desk while there is a letter and a form to fill', async () => {
    show('fr-cnil')
    await vi.waitFor(() => expect(offers.at(-1)?.hosts).toEqual(['*.cnil.fr']))
    expect(offers.at(-1)?.answers.surname).toBe(somebody.surname)
    show('fr-cnil', { withLetter: false })
    await vi.waitFor(() => expect(offers.at(-1)).toBeNull())
    // Italy takes no complaint over the internet: there is nothing to fill in.
    show('it-garante')
    await vi.waitFor(() => expect(offers.at(-1)).toBeNull())
  })

  it('copy each answer in the order in which forms ask, the facts in several lengths', async () => {
    show('fr-cnil', { limit: 1_500 })
    await summary(ways.copy.heading).click()
    const names = [...root.querySelectorAll('.copies strong')].map(({ textContent }) => textContent)
    expect(names.slice(0, 4)).toEqual([
      questions.firstName,
      questions.surname,
      questions.fullName,
      questions.street,
    ])
    expect(names).toContain(ways.copy.short(questions.facts, 1_500))
    expect(names).toContain(ways.copy.short(questions.facts, 500))
    await page.getByRole('button', { name: ways.copy.button(questions.city), exact: true }).click()
    await page.getByRole('button', { name: ways.copy.button(ways.copy.short(questions.facts, 500)) }).click()
    expect(copied[0]).toBe('Rennes')
    expect(copied[1]?.length).toBeLessThanOrEqual(500)
    expect(copied[1]).toMatch(/La lettre entière est jointe\.$/)
    await expect
      .element(page.getByText(ways.copy.copied(ways.copy.short(questions.facts, 500))))
      .toBeVisible()
    expect(root.textContent).toMatch(/of 1,500 characters/)
  })

  it('leave out what the person did not say', () => {
    show('fr-cnil', { identity: NO_IDENTITY })
    const names = [...root.querySelectorAll('.copies strong')].map(({ textContent }) => textContent)
    expect(names).toContain(questions.facts)
    for (const left of [
      questions.firstName,
      questions.address,
      questions.email,
      questions.organisationContact,
    ])
      expect(names).not.toContain(left)
  })

  it('wait for a letter, with the way to the authority’s page alone', () => {
    show('fr-cnil', { withLetter: false })
    expect(root.querySelector('.copies')).toBeNull()
    expect(root.querySelector('ol')).toBeNull()
    expect(root.textContent).toContain(dossierTexts.actions.openHint)
  })

  it('end with the post, and the address to copy in its lines', async () => {
    show('fr-cnil')
    await summary(ways.post.heading).click()
    await page.getByRole('button', { name: ways.post.copy }).click()
    expect(copied[0]).toBe('CNIL\n3 place de Fontenoy\nTSA 80715\n75334 Paris Cedex 07\nFrance')
    await expect.element(page.getByText(ways.post.copied)).toBeVisible()
  })
})
