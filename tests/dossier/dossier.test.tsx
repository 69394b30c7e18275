import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/dossier/dossier.css'
import { findAuthority } from '../../src/authorities/authorities.ts'
import type { PartyClue } from '../../src/clues/party-clue.ts'
import type { Draft } from '../../src/complaint/draft.ts'
import type { PdfLetter } from '../../src/complaint/letter-as-pdf.ts'
import { browserWorld } from '../../src/dossier/browser-world.ts'
import { chosenAtFirst } from '../../src/dossier/countries.ts'
import { Dossier } from '../../src/dossier/dossier.tsx'
import { MissingDraft } from '../../src/dossier/missing-draft.tsx'
import { offeredAuthorities } from '../../src/dossier/offered-authorities.ts'
import type { World } from '../../src/dossier/world.ts'
import type { Finding } from '../../src/finding.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import { dossierTexts as german } from '../../src/languages/de.dossier.ts'
import { dossierTexts as english } from '../../src/languages/en.dossier.ts'
import { dossierTexts as french } from '../../src/languages/fr.dossier.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'
import { twoForms } from '../complaint/drafts/two-forms.ts'
import { memoryStore } from './memory-store.ts'

const copied: string[] = []
const printed: Omit<PdfLetter, 'fonts' | 'now'>[] = []
const world: World = {
  ...browserWorld,
  now: () => new Date('2026-11-22T09:00:00Z'),
  timeZone: 'Europe/Paris',
  async copy(text) {
    copied.push(text)
    return true
  },
  async pdf(letter) {
    printed.push(letter)
    return new Uint8Array([37, 80, 68, 70])
  },
}

const remembered: string[] = []

let root: HTMLElement

/** `language` is that of the browser, which the proposal comes from. */
function show(
  draft: Draft = sponsorships,
  texts = french,
  own: Partial<World> = {},
  {
    country = null,
    language = texts === english ? 'en-IE' : texts.language,
  }: { country?: string | null; language?: string } = {},
) {
  document.documentElement.lang = texts.language
  document.title = texts.title
  render(
    <Dossier
      draft={draft}
      texts={texts}
      interfaceTexts={textsNow(texts === french ? 'fr' : 'en')}
      authorities={offeredAuthorities}
      proposed={chosenAtFirst(country, language, offeredAuthorities)}
      remember={(chosen) => remembered.push(chosen)}
      world={{ ...world, ...own }}
      store={memoryStore()}
      begun={{ work: null, identity: null }}
    />,
    root,
  )
}

const letter = () => root.querySelector<HTMLTextAreaElement>('textarea.sheet')
const radio = (name: string) => page.getByRole('radio', { name })
/** "Yes" and not "Yes, no reply". */
const exactly = (name: string) => page.getByRole('radio', { name, exact: true })
const list = (name: string) => page.getByRole('combobox', { name, exact: true })
const outcome = () => root.querySelector('.result')?.textContent ?? ''
/** The definition of a term on the authority's card. */
const onCard = (term: string) =>
  [...root.querySelectorAll('.advice dt')].find(({ textContent }) => textContent === term)?.nextElementSibling
    ?.textContent ?? null
const button = (name: string) => page.getByRole('button', { name, exact: true })

async function complain(texts = french) {
  await radio(texts.gaveData.yes).click()
  await page.getByRole('checkbox').first().click()
  await vi.waitFor(() => expect(letter()).not.toBeNull())
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(root)
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Presses Tab until the focus is where it should be; fails if it never gets there. */
async function tabTo(wanted: (control: Element) => boolean) {
  for (let count = 0; count < 60; count += 1) {
    if (document.activeElement && wanted(document.activeElement)) return
    await userEvent.keyboard('{Tab}')
  }
  throw new Error('the focus never came there')
}

beforeEach(() => {
  root = document.createElement('div')
  document.body.append(root)
  copied.length = 0
  printed.length = 0
  remembered.length = 0
})

afterEach(async () => {
  render(null, root)
  root.remove()
  await page.viewport(1200, 900)
  await cdp().send('Emulation.setEmulatedMedia', { features: [] })
})

describe('the dossier', () => {
  it('answers nothing for the person, and writes no letter before they did', async () => {
    show()
    await expect.element(page.getByText(french.letter.waiting['for-gave-data'])).toBeVisible()
    expect(root.querySelectorAll('input[type=radio]:checked')).toHaveLength(0)
    await expect.element(list(french.authority.country)).toHaveValue('FR')
    expect(remembered).toEqual([])
    expect(root.querySelectorAll('input[type=checkbox]:checked')).toHaveLength(0)
    expect(letter()).toBeNull()
    await radio(french.gaveData.no).click()
    await expect.element(page.getByText(french.letter.waiting['for-a-finding'])).toBeVisible()
  })

  it('tells what stayed unclear and what was not checked, each with its reason', async () => {
    const { assessment } = twoForms
    const draft: Draft = { ...twoForms, assessment: { ...assessment, notChecked: ['hidden-form'] } }
    show(draft, english)
    const told = root.querySelector<HTMLDetailsElement>('.unclear')
    expect(told?.open).toBe(false)
    expect([...(told?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'It is not certain whether the form mentions your rights over your dataThe text at the form is long and may say it in other words.',
      'Not checkedA form that is not open yet. It is read as soon as you can see it.',
    ])
    if (told) told.open = true
    expect(await violations()).toEqual([])
    expect(letter()).toBeNull()
  })

  it('writes a complaint for someone who gave data, with the day', async () => {
    show()
    await complain()
    await page.getByLabelText(french.gaveData.date).fill('2026-11-20')
    await vi.waitFor(() =>
      expect(letter()?.value).toContain('Le 20 novembre 2026, j’ai transmis mes données'),
    )
    expect(letter()?.value).toMatch(/^Réclamation – article 77 du RGPD\n/)
    expect(letter()?.lang).toBe('fr')
  })

  it('keeps a day that has not come out of the letter, and says so', async () => {
    show()
    await complain()
    await page.getByLabelText(french.gaveData.date).fill('2026-11-23')
    await expect.element(page.getByText(french.gaveData.future)).toBeVisible()
    expect(letter()?.value).not.toContain('23 novembre')
    await page.getByLabelText(french.gaveData.date).fill('2026-11-22')
    await vi.waitFor(() => expect(letter()?.value).toContain('Le 22 novembre 2026, j’ai transmis'))
  })

  it('writes a report for someone who only looked, without the questions of a complaint', async () => {
    show()
    await radio(french.gaveData.no).click()
    await page.getByRole('checkbox').first().click()
    await vi.waitFor(() => expect(letter()?.value).toMatch(/^Signalement/))
    expect(letter()?.value).not.toMatch(/article 77/i)
    expect(root.textContent).not.toContain(french.authority.competence.legend)
    expect(root.textContent).not.toContain(french.path.contact.legend)
    expect(root.textContent).not.toContain(french.path.onBehalfOf.legend)
    expect(root.textContent).not.toContain(french.authority.requests.answers.erase)
  })

  it('writes in the language of the authority, whatever the interface speaks', async () => {
    show()
    await complain()
    await list(french.authority.country).selectOptions('Irlande')
    await vi.waitFor(() => expect(letter()?.value).toMatch(/^Complaint under Article 77 GDPR/))
    expect(letter()?.lang).toBe('en')
    await expect.element(page.getByRole('link', { name: 'Ouvrir la page de la DPC' })).toBeVisible()
  })

  it('lists clues to a party only where the person ticks it', async () => {
    const clue: PartyClue = {
      kind: 'target-on-party-domain',
      strength: 'strong',
      party: 'fr-oak',
      name: 'Parti du Chêne',
      seen: 'parti-du-chene.example',
      at: { place: 'inside', ref: '0/f0', href: null },
    }
    const finding: Finding = {
      rule: 'party-named',
      outcome: 'unmet',
      severity: 'medium',
      articles: ['GDPR 13(1)(a)'],
      evidence: [{ kind: 'clue', clue }],
      searched: null,
      because: null,
      formRef: null,
    }
    const { assessment } = sponsorships
    const findings = [...assessment.findings, finding]
    show({ ...sponsorships, assessment: { ...assessment, clues: [clue], findings } })
    await complain()
    expect(letter()?.value).not.toContain('Chêne')
    await page.getByRole('checkbox', { name: french.findings.clues.title }).click()
    await vi.waitFor(() => expect(letter()?.value).toContain('parti-du-chene.example'))
    expect(await violations()).toEqual([])
  })

  it('takes every answer into the letter', async () => {
    show()
    await complain()
    await page.getByRole('checkbox', { name: french.findings.listings.title }).click()
    await page.getByLabelText(french.findings.ownSentence).fill('J’ai reçu un SMS.')
    await radio(french.authority.competence.answers.work).click()
    await radio(french.path.contact.answers.unanswered).click()
    await page.getByLabelText(french.path.contact.date).fill('2026-10-01')
    await page.getByRole('checkbox', { name: french.authority.requests.answers.erase }).click()
    await vi.waitFor(() => {
      for (const part of [
        'lieu de travail',
        '1er octobre 2026',
        'J’ai reçu un SMS.',
        'Reconquête',
        'effacement de mes données',
      ])
        expect(letter()?.value).toContain(part)
    })
    const seen = french.findings.looked['information-at-form'].title
    await page.getByRole('checkbox', { name: seen }).click()
    await expect.element(page.getByText(french.letter.waiting['for-a-finding'])).toBeVisible()
  })

  it('never overwrites what the person wrote, and can bring it back', async () => {
    show()
    await complain()
    const sheet = page.getByLabelText(french.letter.label)
    const mine = `${letter()?.value}\nCamille Martin, 1 rue des Lilas`
    await sheet.fill(mine)
    await expect.element(page.getByText(french.letter.edited)).toBeVisible()
    await radio(french.authority.competence.answers.residence).click()
    await expect.element(page.getByText(french.letter.stale)).toBeVisible()
    expect(letter()?.value).toBe(mine)
    await radio(french.gaveData.no).click()
    expect(letter()?.value).toBe(mine)
    await page.getByRole('checkbox').first().click()
    await expect.element(page.getByText(french.letter.noLonger)).toBeVisible()
    expect(letter()?.value).toBe(mine)
    await page.getByRole('checkbox').first().click()

    await button(french.letter.rewrite).click()
    await vi.waitFor(() => expect(letter()?.value).toMatch(/^Signalement/))
    await button(french.letter.undo).click()
    await vi.waitFor(() => expect(letter()?.value).toBe(mine))
  })

  it('hands out the letter as it stands, edits included, to clipboard and PDF', async () => {
    show()
    await complain()
    const mine =
      letter()?.value.replace('Nom et prénom\u00a0: ', 'Nom et prénom\u00a0: Camille Martin ') ?? ''
    await page.getByLabelText(french.letter.label).fill(mine)
    await button(french.actions.copy).click()
    await expect.element(page.getByText(french.actions.copied)).toBeVisible()
    expect(copied).toEqual([letter()?.value])
    await button(french.actions.pdf).click()
    await vi.waitFor(() => expect(printed).toHaveLength(1))
    const [pdf] = printed
    expect(pdf?.lines[0]).toEqual({ kind: 'title', text: 'Réclamation – article 77 du RGPD' })
    expect(pdf?.lines.some(({ text }) => text.includes('Camille Martin'))).toBe(true)
    expect(pdf?.picture?.caption).toContain('Pièce n°\u00a01')
  })

  it('says so where the browser refuses to copy or the PDF fails', async () => {
    show(sponsorships, french, { copy: async () => false, pdf: () => Promise.reject(new Error('no font')) })
    await complain()
    await button(french.actions.copy).click()
    await expect.element(page.getByText(french.actions.notCopied)).toBeVisible()
    await button(french.actions.pdf).click()
    await expect.element(page.getByText(french.actions.pdfFailed)).toBeVisible()
  })

  it('makes a real PDF from the fonts that are shipped', async () => {
    const bytes: Uint8Array[] = []
    show(sponsorships, french, {
      async pdf(made) {
        const pdf = await browserWorld.pdf(made)
        bytes.push(pdf)
        return pdf
      },
    })
    await complain()
    await button(french.actions.pdf).click()
    await vi.waitFor(() => expect(bytes).toHaveLength(1), { timeout: 10_000 })
    expect(new TextDecoder().decode(bytes[0]?.slice(0, 5))).toBe('%PDF-')
    expect(bytes[0]?.length).toBeGreaterThan(10_000)
  })

  it('leaves the picture out when the person removes it, and numbers the rest anew', async () => {
    show()
    await complain()
    expect(letter()?.value).toContain('Pièce n°\u00a02')
    await button(french.attachments.remove).click()
    await vi.waitFor(() => expect(letter()?.value).not.toContain('Pièce n°\u00a02'))
    expect(root.querySelector('img')).toBeNull()
    await button(french.actions.pdf).click()
    await vi.waitFor(() => expect(printed[0]?.picture).toBeNull())
    await button(french.attachments.restore).click()
    await vi.waitFor(() => expect(letter()?.value).toContain('Pièce n°\u00a02'))
  })

  it('opens the authority’s page without a trace, and sends nothing itself', async () => {
    show()
    await complain()
    const links = [...root.querySelectorAll('a')]
    expect(links.map(({ href }) => href)).toEqual([
      'https://www.cnil.fr/fr/plaintes',
      'https://www.cnil.fr/fr/adresser-une-plainte',
    ])
    for (const link of links) {
      expect(link.rel).toBe('noreferrer noopener')
      expect(link.target).toBe('_blank')
    }
    expect(root.querySelector('form')).toBeNull()
  })

  it('shows words of the page as words', async () => {
    const attack = '<img src=x onerror="document.title=1"> \u202egnp'
    show({ ...sponsorships, assessment: { ...sponsorships.assessment, title: attack, host: attack } })
    await complain()
    expect(root.querySelectorAll('img')).toHaveLength(1)
    expect(document.title).toBe(french.title)
    expect(root.textContent).not.toContain('\u202e')
  })

  it('says which form a finding is about, and that a page without grounds has none', async () => {
    show(twoForms, english)
    await expect.element(page.getByText('Form 2 (newsletter)')).toBeVisible()
    show({ ...sponsorships, assessment: { ...sponsorships.assessment, findings: [], listings: [] } }, english)
    await expect.element(page.getByText(english.findings.none)).toBeVisible()
  })

  it('asks what matters for the next step, and says which one it is and why', async () => {
    show()
    expect(outcome()).toBe('')
    expect(root.textContent).not.toContain(french.path.messages.legend)
    await radio(french.gaveData.no).click()
    await vi.waitFor(() => expect(outcome()).toBe(french.path.step.report('', '')))
    await exactly(french.path.messages.yes).click()
    await vi.waitFor(() => expect(outcome()).toBe(french.path.step['report-messages']('', '')))
    expect(root.textContent).toContain(french.path.write.lines.object)
    await radio(french.gaveData.yes).click()
    await vi.waitFor(() => expect(outcome()).toBe(french.path.step.complaint('', '')))
    await exactly(french.path.contact.answers.none).last().click()
    await vi.waitFor(() => expect(outcome()).toBe(french.path.step['complaint-information']('', '')))
    await radio(french.path.contact.answers.unanswered).click()
    await page.getByLabelText(french.path.contact.date).fill('2026-10-30')
    await vi.waitFor(() => expect(outcome()).toContain('30 novembre 2026'))
    expect(root.textContent).not.toContain(french.path.write.lines.access)
  })

  it('recommends a letter to the organisation where the authority expects one, and still writes', async () => {
    show(sponsorships, english)
    await complain(english)
    await exactly(english.path.contact.answers.none).last().click()
    await vi.waitFor(() => expect(outcome()).toBe(english.path.step['write-first-authority']('DPC', '')))
    expect([...root.querySelectorAll('.advice ol li')].map(({ textContent }) => textContent)).toEqual([
      english.path.write.lines.access,
      english.path.write.lines.erase,
    ])
    expect(letter()?.value).toMatch(/^Complaint under Article 77 GDPR/)
    await list(english.authority.country).selectOptions('France')
    await vi.waitFor(() => expect(outcome()).toBe(english.path.step['complaint-information']('', '')))
    await page.getByRole('checkbox', { name: english.authority.requests.answers.erase }).click()
    await vi.waitFor(() => expect(outcome()).toBe(english.path.step['write-first-right']('', '')))
  })

  it('writes for a child, and says what to add', async () => {
    show()
    await complain()
    await radio(french.path.onBehalfOf.answers.child).click()
    await vi.waitFor(() => expect(letter()?.value).toContain('responsable légal d’un enfant'))
    expect(letter()?.value).not.toContain('mes données')
    await expect.element(page.getByText(french.path.onBehalfOf.attach)).toBeVisible()
  })

  it('waits for the Land of a country that has several authorities', async () => {
    show()
    await complain()
    await radio(french.authority.competence.answers.residence).click()
    await list(french.authority.country).selectOptions('Allemagne')
    await expect.element(page.getByText(french.letter.waiting['for-an-authority'])).toBeVisible()
    expect(letter()).toBeNull()
    expect(root.querySelector('h1')?.textContent).toBe(french.heading(null))
    expect(root.querySelector('.actions a')).toBeNull()
    expect(await violations()).toEqual([])
    await list(french.authority.part).selectOptions('Berlin')
    await vi.waitFor(() => expect(letter()?.lang).toBe('de'))
    expect(root.querySelectorAll('.question input[type=radio]:checked')).toHaveLength(0)
    expect(remembered).toEqual(['DE'])
    expect(await violations()).toEqual([])
    await list(french.authority.country).selectOptions('Belgique')
    await vi.waitFor(() => expect(letter()?.lang).toBe('fr'))
    expect(list(french.authority.part).query()).toBeNull()
    expect(remembered).toEqual(['DE', 'BE'])
  })

  it('begins with the country chosen the last time, or with none where the language speaks for several', async () => {
    show(sponsorships, french, {}, { country: 'DE' })
    await expect.element(list(french.authority.country)).toHaveValue('DE')
    await expect.element(list(french.authority.part)).toHaveValue('')
    render(null, root)
    show(sponsorships, english, {}, { language: 'de' })
    await expect.element(list(english.authority.country)).toHaveValue('')
    await radio(english.gaveData.yes).click()
    await expect.element(page.getByText(english.letter.waiting['for-a-finding'])).toBeVisible()
    await page.getByRole('checkbox').first().click()
    await expect.element(page.getByText(english.letter.waiting['for-an-authority'])).toBeVisible()
  })

  it('chooses no country for somebody whose language speaks for none', async () => {
    show(sponsorships, english, {}, { language: 'en-US' })
    await expect.element(list(english.authority.country)).toHaveValue('')
    expect(root.querySelector('.advice h3')).toBeNull()
  })

  it.each([
    ['Finland', english.authority.noLetter.language('Finnish and Swedish'), 'tietosuoja.fi'],
    ['Canada', english.authority.noLetter.law(english.authority.noLetter.laws.pipeda), 'www.priv.gc.ca'],
    ['Canada', english.authority.noLetter.parties, 'www.priv.gc.ca'],
  ])(
    'shows what the record of %s says where no letter can be written there, and why',
    async (country, why, portal) => {
      show(sponsorships, english)
      await complain(english)
      await list(english.authority.country).selectOptions(country)
      await expect.element(page.getByText(english.letter.waiting['no-letter'])).toBeVisible()
      expect(letter()).toBeNull()
      const card = root.querySelector('.advice:has(h3)')
      expect(card?.textContent).toContain(why)
      expect([...(card?.querySelectorAll('a') ?? [])].map(({ hostname }) => hostname)).toContain(portal)
      expect(onCard(english.authority.card.priorContact)).toMatch(/\w{3}/)
      expect(root.querySelector('.actions a')).toBeNull()
      expect(await violations()).toEqual([])
      await list(english.authority.country).selectOptions('Ireland')
      await vi.waitFor(() => expect(letter()?.value).toMatch(/^Complaint under Article 77 GDPR/))
    },
  )

  it('marks what a record says as English where the page is in a language that no record is written in', async () => {
    show(sponsorships, german, {}, { country: 'AT' })
    await complain(german)
    const austria = findAuthority('at-dsb')
    expect([...root.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent)).toEqual([
      austria?.priorContact.en,
      austria?.whoMayComplain.en,
      austria?.notes.en,
      austria?.lastVerifiedScope.en,
      austria?.anonymous.en,
    ])
    await list(german.authority.country).selectOptions('Schweiz')
    const name = root.querySelector('.advice h3')
    expect(name?.textContent).toBe(findAuthority('ch-edoeb')?.otherNames?.['de']?.name)
    expect(name?.getAttribute('lang')).toBe('de')
    expect(await violations()).toEqual([])
  })

  it('writes to the United Kingdom and Switzerland under their own law, and says whose law that is', async () => {
    show(sponsorships, english)
    await complain(english)
    await exactly(english.path.contact.answers.none).last().click()
    await list(english.authority.country).selectOptions('United Kingdom')
    await vi.waitFor(() => expect(letter()?.value).toMatch(/^Complaint under section 165 /))
    expect(root.textContent).toContain(english.laws['uk-gdpr'].whose)
    expect(root.textContent).not.toContain(english.authority.competence.legend)
    expect(outcome()).toBe(english.laws['uk-gdpr'].step['write-first-authority']('ICO', ''))
    expect(root.textContent).toContain(english.laws['uk-gdpr'].lines.access)
    expect(root.textContent).toContain(english.laws['uk-gdpr'].next)
    expect(root.textContent).toContain(english.authority.requests.answers.sanction)
    await list(english.authority.country).selectOptions('Switzerland')
    await vi.waitFor(() => expect(letter()?.value).toMatch(/^Report by a data subject under Art. 49 FADP/))
    expect(root.textContent).toContain(english.laws.fadp.whose)
    expect(outcome()).toBe(english.laws.fadp.step['write-first-authority']('FDPIC', ''))
    expect(root.textContent).not.toContain(english.authority.requests.answers.sanction)
    expect(letter()?.value).not.toMatch(/GDPR/)
    expect(root.textContent).not.toContain(english.authority.why)
    expect(await violations()).toEqual([])
    await list(english.keeping.letterLanguage).selectOptions('French')
    await vi.waitFor(() => expect(letter()?.value).toMatch(/^Dénonciation d’une personne concernée/))
    expect(letter()?.value).toContain('(PFPDT)')
  })

  it('says that a law has no rule for what was ticked, and keeps the letter that another authority gets', async () => {
    show(twoForms, english, {}, { language: 'de-CH' })
    await radio(english.gaveData.yes).click()
    await page.getByRole('checkbox').first().click()
    await expect.element(page.getByText(english.letter.waiting['no-ground-here'])).toBeVisible()
    await list(english.authority.country).selectOptions('Ireland')
    await vi.waitFor(() => expect(letter()?.value).toMatch(/^Complaint under Article 77 GDPR/))
  })

  it('shows how the authority takes this kind of letter, and marks what is not verified', async () => {
    const { ways } = english.authority.card
    show(sponsorships, english)
    expect(onCard(ways.email.complaint)).toBe('info@dataprotection.ie (Not verified.)')
    expect(onCard(ways.portal.complaint)).toBe('forms.dataprotection.ie')
    await list(english.authority.country).selectOptions('Netherlands')
    await radio(english.gaveData.no).click()
    await vi.waitFor(() => expect(onCard(ways.portal.report)).toBe('autoriteitpersoonsgegevens.nl'))
    expect(onCard(ways.portal.complaint)).toBeNull()
    await expect
      .element(page.getByRole('link', { name: english.actions.open.report('AP') }))
      .toHaveAttribute('href', 'https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap')
    await list(english.authority.country).selectOptions('Italy')
    await vi.waitFor(() =>
      expect(root.querySelector('.actions a.prominent')?.getAttribute('href')).toBe(
        'mailto:protocollo@gpdp.it',
      ),
    )
    await radio(english.gaveData.yes).click()
    await vi.waitFor(() => expect(root.querySelector('.actions a.prominent')).toBeNull())
    await list(english.authority.country).selectOptions('Germany')
    await list(english.authority.part).selectOptions('Bayern')
    await vi.waitFor(() =>
      expect(onCard(english.authority.card.limits.heading)).toBe(
        'Attachments: at most 1.5 MB in all. (Not verified.)',
      ),
    )
    expect(await violations()).toEqual([])
  })

  it('is worked by keyboard alone', async () => {
    show()
    root.querySelector<HTMLInputElement>('input[type=radio]')?.focus()
    await userEvent.keyboard(' ')
    await tabTo((control) => control.getAttribute('type') === 'checkbox')
    await userEvent.keyboard(' ')
    await vi.waitFor(() => expect(letter()).not.toBeNull())
    await tabTo((control) => control.tagName === 'SELECT')
    await userEvent.keyboard('{ArrowDown}')
    await vi.waitFor(() => expect(remembered).toHaveLength(1))
    expect(document.activeElement?.tagName).toBe('SELECT')
    await userEvent.keyboard('{ArrowUp}')
    await vi.waitFor(() => expect(remembered[1]).toBe('FR'))
    await tabTo((control) => control.textContent === french.actions.copy)
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(copied).toHaveLength(1))
  })
})

describe('to assistive technology and on small screens', () => {
  it.each([
    ['light', 'French', french, sponsorships],
    ['dark', 'French', french, sponsorships],
    ['light', 'English', english, twoForms],
    ['dark', 'English', english, twoForms],
  ] as const)(
    'has no axe violation in the %s theme in %s, empty, as complaint, edited and as report',
    async (theme, _, texts, draft) => {
      const features = [{ name: 'prefers-color-scheme', value: theme }]
      await cdp().send('Emulation.setEmulatedMedia', { features })
      expect(matchMedia(`(prefers-color-scheme: ${theme})`).matches).toBe(true)
      show(draft, texts)
      expect(await violations()).toEqual([])
      await complain(texts)
      await exactly(texts.path.messages.yes).click()
      await radio(texts.path.onBehalfOf.answers.child).click()
      await exactly(texts.path.contact.answers.none).last().click()
      expect(root.textContent).toContain(texts.path.write.lines.access)
      expect(await violations()).toEqual([])
      await radio(texts.path.contact.answers.unanswered).click()
      expect(await violations()).toEqual([])
      await page.getByLabelText(texts.letter.label).fill('Mine')
      expect(await violations()).toEqual([])
      await radio(texts.gaveData.no).click()
      expect(await violations()).toEqual([])
      for (const details of root.querySelectorAll('details')) details.open = true
      expect(await violations()).toEqual([])
    },
  )

  it('has no axe violation where the draft is gone, and says what to do', async () => {
    render(<MissingDraft texts={french} />, root)
    await expect.element(page.getByText(french.missing.what)).toBeVisible()
    expect(await violations()).toEqual([])
  })

  it.each([320, 360, 900, 1200])('fits into %i px without scrolling sideways', async (width) => {
    await page.viewport(width, 800)
    show()
    await complain()
    await exactly(french.path.messages.yes).click()
    await list(french.authority.country).selectOptions('Allemagne')
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    await list(french.authority.part).selectOptions('Bayern')
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  })

  it('gives every control a target of at least 24 by 24 px', async () => {
    await page.viewport(360, 800)
    show()
    await complain()
    for (const control of root.querySelectorAll<HTMLElement>(
      'button, a, select, summary, label.option, input[type=date]',
    )) {
      const { width, height } = control.getBoundingClientRect()
      expect(Math.min(width, height), control.textContent ?? '').toBeGreaterThanOrEqual(24)
    }
  })
})
