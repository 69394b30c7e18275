import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { badgeView } from '../../src/interface/badge-view.ts'
import { all, close, fr, opened, start, text } from './mount.tsx'
import { samples } from './samples.ts'
import { stubCalls } from './stub-calls.ts'

describe('the popup', () => {
  it('says the matter first, with its level in a word and the moment of the look', async () => {
    await opened(samples.missing)
    expect(text('h1')).toBe('Ce formulaire ne dit ni qui prend vos données, ni pourquoi.')
    expect(text('.note')).toMatch(/^Points relevés · Vérifié le 21 nov\. 2026/)
    expect(text('.bar')).toContain('www.petition.example')
  })

  it('shows its first sentence within 100 ms of the answer', async () => {
    const times: number[] = []
    for (let round = 0; round < 9; round++) {
      let answeredAt = 0
      const calls = {
        ...stubCalls(samples.missing),
        assess: async () => {
          answeredAt = performance.now()
          return { assessment: samples.missing, hidden: false }
        },
      }
      start(calls)
      await vi.waitFor(() => expect(text('h1')).toContain('Ce formulaire'), { interval: 1 })
      times.push(performance.now() - answeredAt)
      close()
    }
    const median = times.sort((a, b) => a - b)[4]
    expect(median).toBeLessThan(100)
  })

  it('announces the matter politely when it takes the place of what stood there', async () => {
    start(stubCalls(samples.missing))
    const heading = document.querySelector('h1')
    expect(heading?.textContent).toBe(fr.interface.popup.loading)
    expect(heading?.ariaLive).toBe('polite')
    await vi.waitFor(() => expect(heading?.textContent).toContain('Ce formulaire ne dit'))
    expect(heading?.isConnected).toBe(true)
  })

  it('does not move its head when the answer comes', async () => {
    let answer: () => void = () => undefined
    const waiting = new Promise<void>((resolve) => {
      answer = resolve
    })
    const stub = stubCalls(samples.missing)
    const calls = { ...stub, assess: () => waiting.then(() => stub.assess()) }
    start(calls)
    expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('true')
    const before = document.querySelector('header')?.getBoundingClientRect().height
    expect(before).toBeGreaterThan(80)
    answer()
    await vi.waitFor(() => expect(text('h1')).toContain('Ce formulaire'))
    expect(document.querySelector('header')?.getBoundingClientRect().height).toBe(before)
  })

  it('shows what is already known before the background answers, and then what the background says', async () => {
    let answer: () => void = () => undefined
    const waiting = new Promise<void>((resolve) => {
      answer = resolve
    })
    const stub = stubCalls(samples.informed)
    const calls = { ...stub, assess: () => waiting.then(() => stub.assess()) }
    start(calls, { assessment: samples.missing, hidden: false })
    expect(text('h1')).toBe('Ce formulaire ne dit ni qui prend vos données, ni pourquoi.')
    expect(document.querySelector('.waiting')).toBeNull()
    answer()
    await vi.waitFor(() => expect(text('h1')).toBe('Ce formulaire dit qui prend vos données et pourquoi.'))
  })

  it('lists as many points as the badge counts', async () => {
    for (const assessment of [samples.missing, samples.listed, samples.several]) {
      await opened(assessment)
      const section = all('section').find(
        (one) => one.querySelector('h2 span')?.textContent === 'Points relevés',
      )
      const lines = section?.querySelectorAll('.finding').length
      expect(String(lines)).toBe(badgeView(assessment, fr).text)
      expect(section?.querySelector('.count')?.textContent).toBe(String(lines))
      close()
    }
  })

  it('opens a point to its proof: words of the page, place, what was searched, the law', async () => {
    await opened(samples.missing)
    const [first, second] = all<HTMLDetailsElement>('.finding')
    await userEvent.click(first?.querySelector('summary') ?? document.body)
    expect(first?.open).toBe(true)
    expect(first?.textContent).toContain('Une case à cocher ne remplace pas cette information.')
    expect(first?.textContent).toContain('Cherché dans le formulaire, près du formulaire')
    expect(first?.textContent).toContain('RGPD, art.\u00a013, §\u00a01, a)')
    expect(second?.textContent).toContain('Je souhaite recevoir les informations de la campagne')
  })

  it('says of what is uncertain why, once where the reason is shared', async () => {
    await opened(samples.unclear)
    const reason = 'Cela figure peut-être dans la politique de confidentialité indiquée, qui n’a pas été lue.'
    expect(document.body.textContent?.split(reason)).toHaveLength(2)
  })

  it('shows where the data go, from facts alone', async () => {
    await opened(samples.missing)
    expect(all('.flow li').map(({ textContent }) => textContent)).toEqual([
      'Vousprénom, nom, e-mail et 2 de plus',
      'Pétitionwww.petition.example',
      'Destinatairenon nommé près du formulaire',
    ])
    close()
    await opened(samples.unclear)
    expect(all('.flow li')[2]?.textContent).toBe('Envoyé àeu.list-manage.example')
    close()
    await opened(samples.foreign)
    expect(all('.flow li')[2]?.textContent).toBe('Destinatairen’a pas pu être établi')
  })

  it('quotes what it found at a form that informs', async () => {
    await opened(samples.informed)
    const titles = all('.finding summary > span').map(({ firstChild }) => firstChild?.textContent)
    expect(titles.slice(0, 5)).toEqual([
      'Qui prend vos données',
      'À quoi elles servent',
      'Combien de temps elles sont gardées',
      'Vos droits',
      'Où réclamer',
    ])
    expect(all('blockquote').some(({ textContent }) => textContent?.includes('12 rue des Aiguilles'))).toBe(
      true,
    )
  })

  it('explains silence: not listed is not the same as nothing known', async () => {
    await opened(samples.nothing)
    expect(text('.edition p')).toMatch(
      /^Absent de la liste «.*» du 15 novembre 2026\. À lui seul, cela ne dit rien d’un site\.$/,
    )
  })

  it('names what was not checked', async () => {
    await opened(samples.several)
    expect(text('.plain-list')).toContain('La page est grande')
    expect(text('.plain-list')).toContain('Un formulaire qui n’est pas encore ouvert')
  })
})

describe('a listing', () => {
  it('speaks in the words and at the date of its sources', async () => {
    await opened(samples.missing)
    const card = text('.listing')
    expect(card).toContain('historique')
    expect(card).toContain('Selon un blog d’enquête (2022)')
    expect(card).toContain('Dernière source\u00a0: 2022. Le domaine a pu changer de mains depuis.')
    expect(card).toContain('CNIL, 25 janvier 2024')
    expect(card).toContain('sur l’affaire en général, ne nomme pas ce site')
  })

  it('links to sources on the web only, without telling them where from', async () => {
    await opened(samples.missing)
    expect(all<HTMLAnchorElement>('a').map(({ href, rel, target }) => [href, rel, target])).toEqual([
      ['https://blog.example/fausses-petitions/', 'noreferrer noopener', '_blank'],
    ])
    expect(text('.sources')).toContain('Données personnelles : la Cnil sanctionne')
  })

  it('does not say of a current one that the domain may have changed hands', async () => {
    await opened(samples.listed)
    expect(text('.listing.listed')).not.toContain('changer de mains')
    expect(text('.listing.disputed')).not.toContain('changer de mains')
  })
})
