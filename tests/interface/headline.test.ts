import { describe, expect, it } from 'vitest'
import { type Assessment, assess, type NotChecked } from '../../src/assessment.ts'
import { headline } from '../../src/interface/headline.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import { STANDINGS } from '../../src/list/listing.ts'
import { another, listOf, lists } from '../list/some-lists.ts'
import { blind, samples } from '../popup/samples.ts'
import { ALL_ITEMS, aPolicy, said } from '../rules/linked-documents.ts'
import { aForm, aLink, aListing, aNotice, aPage } from '../rules/readings.ts'

const en = textsNow('en')
const fr = textsNow('fr')

const about = (
  parts: Parameters<typeof aForm>[0],
  more: Partial<Parameters<typeof assess>[0]> = {},
): Assessment => {
  const form = aForm(parts)
  return assess({
    page: aPage({ forms: [form], policyLinks: form.policyLinks }),
    listings: [],
    lists,
    notChecked: [],
    ...more,
  })
}

const withNotice = { notice: aNotice('controller_identity', 'purposes', 'rights_generic') }

describe('the matter in one sentence', () => {
  it('says that neither who nor why was found where there is no information at all', () => {
    expect(headline(samples.missing, fr)).toBe('Ce formulaire ne dit ni qui prend vos données, ni pourquoi.')
    expect(headline(samples.missing, en)).toBe('This form says neither who takes your data nor why.')
  })

  it('says that the linked policy informs where the form does not', () => {
    const documents = [aPolicy({ notice: said(...ALL_ITEMS) })]
    const read = about({ policyLinks: [aLink('near')] }, { documents })
    expect(headline(read, en)).toBe('The linked policy says who takes your data and why.')
    const both = about({ policyLinks: [aLink('near')], notice: aNotice('purposes') }, { documents })
    expect(headline(both, en)).toBe(
      'This form, or the policy that it links to, says who takes your data and why.',
    )
    expect(headline(about({ ...withNotice }), en)).toBe('This form says who takes your data and why.')
  })

  it('does not say "nor why" of a newsletter, whose purpose is plain', () => {
    const newsletter = about({ purpose: 'newsletter' })
    expect(newsletter.level).toBe('missing')
    expect(headline(newsletter, en)).toBe('This form does not say who takes your data.')
  })

  it('speaks of one form among several where the page has more than one', () => {
    expect(headline(samples.several, en)).toMatch(/^A form on this page /)
  })

  it('names the weightiest point: a ticked box on a form that informs', () => {
    const consents = [
      {
        ref: '0/c',
        label: 'News',
        purposes: ['newsletter' as const],
        mode: 'optin' as const,
        ticked: true,
        required: false,
        visible: true,
      },
    ]
    expect(headline(about({ ...withNotice, consents }), en)).toBe(
      'This form comes with a box for receiving messages already ticked.',
    )
  })

  it('says that data would travel unencrypted', () => {
    const target = {
      host: 'a.example',
      foreign: false,
      named: true,
      unencrypted: 'target' as const,
      inAddress: 'no' as const,
    }
    expect(headline(about({ ...withNotice, target }), en)).toBe(
      'This form would send what you enter without encryption.',
    )
  })

  it('falls back to the line of a rule that has no sentence of its own', () => {
    const bare = { ...en, interface: { ...en.interface, headline: { ...en.interface.headline, unmet: {} } } }
    expect(headline(samples.missing, bare)).toBe(
      'No information on the use of your data at the form, no policy link on the page.',
    )
  })

  it('speaks of a current listing with the publishers who name the site, in the past, without an adjective', () => {
    expect(headline(samples.listed, fr)).toBe(
      'Selon Un blog, ce site a été exploité par un parti ou sa campagne (Reconquête !).',
    )
  })

  it('names the part of the page that a listing is about, and the strength of its relation', () => {
    const page = about(withNotice, { listings: [aListing('target', 'listed', { relation: 'promoted' })] })
    expect(headline(page, en)).toMatch(
      /the site that receives this form was promoted by a party \(Un parti\)\.$/,
    )
  })

  describe.each(['en', 'fr'] as const)('about a listing, in %s', (language) => {
    const texts = textsNow(language)
    const source = { url: 'https://paper.example/', title: 'T', date: '2026-11', states: {}, copyOf: null }
    const sources = [
      { ...source, publisher: 'The Paper', namesThisSite: true },
      { ...source, publisher: 'Somebody Else', namesThisSite: false },
    ]

    it.each(['party-run', 'party-figure', 'promoted'] as const)(
      'says whose word it is, never our own: %s',
      (relation) => {
        for (const matched of ['page', 'target', 'frame'] as const) {
          const listings = [aListing(matched, 'listed', { relation, sources })]
          const said = headline(about(withNotice, { listings }), texts)
          expect(said).toMatch(/^(According to|Selon) The Paper, /)
          expect(said).not.toContain('Somebody Else')
        }
      },
    )

    it('never says of one that is promoted that the party ran it', () => {
      const listings = [aListing('page', 'listed', { relation: 'promoted', sources })]
      expect(headline(about(withNotice, { listings }), texts)).not.toMatch(/run by|exploité/)
    })

    it('speaks with the sources of the list that stands by it, where another list does not', () => {
      const theirs = {
        ...aListing('page', 'listed', {
          sources: [{ ...source, publisher: 'De Krant', namesThisSite: true }],
        }),
        list: listOf(another),
      }
      const listings = [aListing('page', 'disputed', { sources }), theirs]
      expect(headline(about(withNotice, { listings }), texts)).toMatch(/^(According to|Selon) De Krant, /)
    })

    it('speaks with the sources of one list, and does not mix those of two', () => {
      const theirs = {
        ...aListing('page', 'listed', {
          sources: [{ ...source, publisher: 'De Krant', namesThisSite: true }],
        }),
        list: listOf(another),
      }
      const listings = [aListing('page', 'listed', { sources }), theirs]
      const said = headline(about(withNotice, { listings }), texts)
      expect(said).toContain('The Paper')
      expect(said).not.toContain('De Krant')
    })
  })

  it('leaves old, overdue, disputed, corrected and linked listings out of the matter', () => {
    const quiet = STANDINGS.filter((standing) => standing !== 'listed')
    const listings = [...quiet.map((standing) => aListing('page', standing)), aListing('link', 'listed')]
    const page = about(withNotice, { listings })
    expect(headline(page, en)).toBe('This form says who takes your data and why.')
  })

  it('says of a form that only links to a policy that the policy was not read', () => {
    const page = about({ policyLinks: [aLink('near')] })
    expect(page.level).toBe('unclear')
    expect(headline(page, en)).toBe('This form points to a privacy policy, which was not read.')
  })

  it('says that the language is why', () => {
    expect(headline(samples.foreign, en)).toBe('This page is in a language that cannot be read yet.')
  })

  it('says less than "nothing" where something could not be read', () => {
    expect(headline(samples.nothing, en)).toBe('Nothing on this page takes personal data.')
    const partly = { ...samples.nothing, notChecked: ['hidden-form' as const] }
    expect(headline(partly, en)).not.toContain('Nothing on this page')
  })

  it.each<NotChecked>([
    'browser-page',
    'store-page',
    'document',
    'no-access',
    'not-loaded',
    'page-too-large',
    'still-reading',
  ])('has a sentence of its own for a page that could not be looked at: %s', (reason) => {
    expect(headline(blind(reason), fr)).toBe(fr.interface.headline.blind[reason].headline)
  })
})
