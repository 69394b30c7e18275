import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/assessment.ts'
import type { Entry } from '../../src/list/entry.ts'
import type { Listing } from '../../src/list/listing.ts'
import { aSource } from '../list/an-entry.ts'
import { another, bundled, listOf } from '../list/some-lists.ts'
import { aListing } from '../rules/readings.ts'
import { all, opened, text, unfold } from './mount.tsx'
import { samples } from './samples.ts'

/** The popup on the fined petition, with these listings instead of its own. */
const withListings = (listings: Listing[], more: Partial<Assessment> = {}) =>
  opened({ ...samples.missing, listings, lists: [bundled], ...more })

const note = (fr: string) => ({ en: 'Said.', fr })
const openly: Partial<Entry> = {
  disclosure: { degree: 'disclosed', note: note('Le site nomme le parti.') },
}

describe('a listing says why it does not count', () => {
  it.each([
    ['historical', 'Dernière source\u00a0: novembre 2026. Le domaine a pu changer de mains depuis.'],
    ['overdue', 'voulait revoir cette entrée avant le 1 mai 2027. D’ici là, elle ne compte pas.'],
    ['disputed', 'Une question de fait reste ouverte sur cette entrée.'],
    ['corrected', 'le site dit désormais ce qui manquait.'],
  ] as const)('where it is %s', async (standing, words) => {
    await withListings([aListing('page', standing)])
    expect(text(`.listing.${standing} .fine`)).toContain(words)
  })

  it('and nothing of the kind where it is current', async () => {
    await withListings([aListing('page', 'listed')])
    expect(text('.listing.listed .fine')).not.toMatch(/changer de mains|ne compte pas|reste ouverte|manquait/)
  })

  it('where its whole list has expired: that, and no review that nobody missed', async () => {
    const expired = { ...bundled, expired: true, expires: '2026-11-20' }
    await withListings([aListing('page', 'overdue')], { lists: [expired] })
    expect(text('.listing.overdue .fine')).toContain('a expiré le 20 novembre 2026')
    expect(text('.listing.overdue .fine')).not.toContain('voulait revoir')
  })
})

describe('a listing of a site that says who runs it', () => {
  it('speaks of the use of data while it counts, and never of hiding', async () => {
    await withListings([aListing('page', 'listed', openly)])
    expect(text('.listing')).toContain('L’exploitant peut utiliser vos coordonnées pour d’autres messages.')
    expect(text('.listing')).not.toMatch(/cach|dissimul|masqu/)
  })

  it.each([
    ['is not current', aListing('page', 'historical', openly)],
    ['took nothing that is known', aListing('page', 'listed', { ...openly, collects: 'unknown' })],
    ['shows little of its operator', aListing('page', 'listed')],
  ])('and not where it %s', async (_, listing) => {
    await withListings([listing])
    expect(text('.listing')).not.toContain('peut utiliser vos coordonnées')
  })
})

describe('the particulars of a listing', () => {
  it('hold every act, the operator’s answer and the history, with their dates', async () => {
    const entry: Partial<Entry> = {
      regulatorActs: [
        { authority: 'CNIL', date: '2024-01-25', outcome: note('Amende.') },
        { authority: 'Conseil d’État', date: '2025-04-15', outcome: note('Recours rejeté.') },
      ],
      reply: { date: '2024-02', text: note('Le parti conteste.'), url: 'https://rail.example/reponse' },
      history: [
        { date: '2026-10-01', status: 'listed', note: note('Inscrit.') },
        { date: '2026-11-01', status: 'disputed', note: note('Le parti a demandé une correction.') },
      ],
    }
    await withListings([aListing('page', 'disputed', entry)])
    unfold()
    const told = [...all('dl dt'), ...all('dl dd')].map(({ textContent }) => textContent)
    for (const words of [
      'CNIL, 25 janvier 2024',
      'Amende.',
      'Conseil d’État, 15 avril 2025',
      'Recours rejeté.',
      'Réponse de l’exploitant, février 2024',
      'Le parti conteste. rail.example',
      '1 octobre 2026 – Inscrit.',
      '1 novembre 2026 – Le parti a demandé une correction.',
    ])
      expect(told).toContain(words)
    expect(document.querySelector('dl a')?.getAttribute('href')).toBe('https://rail.example/reponse')
  })
})

describe('a source of a listing', () => {
  it('says where its date is an estimate, its address a copy, and its matter another one', async () => {
    const sources = [
      { ...aSource, copyOf: 'The Newspaper', url: 'https://copies.example/a' },
      { ...aSource, date: '2025', dateEstimated: true as const, url: 'https://rail.example/' },
      { ...aSource, namesThisSite: false },
    ]
    await withListings([aListing('page', 'listed', { sources })])
    unfold()
    expect(all('.sources small:first-of-type').map(({ textContent }) => textContent)).toEqual([
      'The Newspaper, septembre 2024 (copie sur copies.example)',
      'The Newspaper, 2025 (date estimée)',
      'The Newspaper, septembre 2024 (sur l’affaire en général, ne nomme pas ce site)',
    ])
  })
})

describe('listings of two lists about one site', () => {
  const theirs: Listing = {
    ...aListing('page', 'disputed', { summary: { nl: 'Volgens een krant.' } }),
    list: listOf(another),
  }

  it('stand side by side, each with its own words and the name of its list', async () => {
    await withListings([aListing('page', 'listed'), theirs], { lists: [bundled, another] })
    const cards = all('.listing').map(({ textContent }) => textContent)
    expect(cards).toHaveLength(2)
    expect(cards[0]).toContain('Site exploité par un parti.')
    expect(cards[0]).toContain('sites liés à des partis')
    expect(cards[1]).toContain('Volgens een krant.')
    expect(cards[1]).toContain('Vigie des formulaires')
    expect(document.querySelector('.listing [lang="nl"]')?.textContent).toBe('Volgens een krant.')
  })

  it('do not name their list where only one was asked', async () => {
    await withListings([aListing('page', 'listed')])
    expect(text('.listing')).not.toContain('Extrait de la liste')
  })

  it('and the list that has nothing on the site says so for itself', async () => {
    await withListings([theirs], { lists: [bundled, another] })
    const [own, other] = all('.edition div').map(({ textContent }) => textContent)
    expect(own).toContain('Absent de la liste')
    expect(other).not.toContain('Absent de la liste')
    expect(other).toContain('n°\u00a014')
  })
})
