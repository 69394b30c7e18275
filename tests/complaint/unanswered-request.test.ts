import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/complaint/answers.ts'
import { letter } from '../../src/complaint/letter.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { usualRequests } from '../../src/complaint/requests.ts'
import { unansweredRequest } from '../../src/complaint/unanswered-request.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { twoForms } from './drafts/two-forms.ts'
import { addressees, allConfirmed, cnil, dpc, letterInput, letterOf, writtenTo } from './letter-of.ts'

const asked: Partial<Answers> = {
  gaveData: 'yes',
  onBehalfOf: 'self',
  priorContact: 'unanswered',
  contactedOn: '2026-10-08',
  askedFor: ['erase', 'access'],
}
const answers = (own: Partial<Answers> = {}) => allConfirmed(sponsorships, { ...asked, ...own })
const request = (own: Partial<Answers>, today = '2026-11-22') =>
  unansweredRequest(answers(own), today, 'gdpr')
/** Nothing was looked for on the page. */
const alone = (own: Partial<Answers> = {}) => answers({ looked: [], ...own })
const text = async (own: Partial<Answers>, to = dpc) =>
  letterAsText(await letterOf(sponsorships, answers(own), to))

describe('a request without an answer', () => {
  it('is a ground once its month is over, with what it asked for in the order of a letter', () => {
    expect(request({})).toEqual({
      sentOn: '2026-10-08',
      today: '2026-11-22',
      askedFor: ['access', 'erase'],
    })
  })

  it('is none while the month runs, on its last day, or where that day is a Saturday or Sunday until Monday', () => {
    expect(request({ contactedOn: '2026-10-22' })).toBeNull()
    expect(request({ contactedOn: '2026-10-20' }, '2026-11-20')).toBeNull()
    expect(request({ contactedOn: '2026-10-20' }, '2026-11-21')).not.toBeNull()
    for (const weekend of ['2026-10-21', '2026-10-22']) {
      expect(request({ contactedOn: weekend }, '2026-11-23')).toBeNull()
      expect(request({ contactedOn: weekend }, '2026-11-24')).not.toBeNull()
    }
  })

  it('is none without a day, with a day that has not come, or without a word on what was asked', () => {
    for (const contactedOn of ['', 'October', '2026-13-01', '2026-12-01'])
      expect(request({ contactedOn }), contactedOn).toBeNull()
    expect(request({ askedFor: [] })).toBeNull()
  })

  it('is none where a reply came, nothing was asked, or the letter is a report', () => {
    expect(request({ priorContact: 'answered' })).toBeNull()
    expect(request({ priorContact: 'none' })).toBeNull()
    expect(request({ priorContact: null })).toBeNull()
    expect(request({ gaveData: 'no' })).toBeNull()
    expect(request({ underAge: 'report' })).toBeNull()
  })
})

describe('a complaint about it', () => {
  it.each(addressees)(
    'needs no finding, and tells of the form only which one it is (case %#)',
    async (to) => {
      const { texts } = writtenTo(to)
      const made = letterAsText(await letterOf(sponsorships, alone({ requests: usualRequests }), to))
      const sent = texts.date({ year: 2026, month: 10, day: 8 })
      const today = texts.date({ year: 2026, month: 11, day: 22 })
      expect(made).toContain(texts.unanswered.fact(sent, today))
      expect(made).toContain(texts.unanswered.law)
      expect(made).toContain(texts.requests['order-reply'])
      expect(made).toContain(texts.facts.form('petition', null))
      for (const absent of [
        texts.headings.items,
        texts.facts.fieldsAsked,
        texts.facts.boxes,
        texts.addInformation.information,
        texts.addInformation.other,
        texts.requests['stop-use'],
        texts.unanswered.rights.object,
        texts.respondent.toBeEstablished('www.500parrainages.fr'),
      ])
        expect(made).not.toContain(absent)
      expect(made).toContain(texts.headings.grounds)
      expect(made.replaceAll(/\.{40}/g, '')).not.toMatch(/undefined|\bnull\b|NaN|\[object|\(\s*\)|\.\./)
    },
  )

  it('cites Art. 12(3) and the articles of the rights that were used, and no others', async () => {
    const both = letterAsText(await letterOf(sponsorships, alone(), dpc))
    expect(both).toContain('Articles 12(3), 15 and 17 GDPR. ')
    expect(both).not.toContain('Article 21')
    const objected = letterAsText(await letterOf(sponsorships, alone({ askedFor: ['object'] }), dpc))
    expect(objected).toContain('Articles 12(3) and 21 GDPR. ')
    expect(objected).not.toMatch(/Article 1[57]\b/)
  })

  it('waits for a finding while the month runs, and asks for no order to reply', async () => {
    const early = await letterInput(sponsorships, alone({ contactedOn: '2026-11-01' }), dpc)
    expect(letter(early)).toBe('for-a-finding')
    const beside = await text({ contactedOn: '2026-11-01', requests: usualRequests })
    expect(beside).not.toContain('order the organisation to comply with the request')
    expect(beside).not.toContain('12(3)')
    expect(beside).toContain('I contacted the organisation on 1 November 2026')
  })

  it('stands after what was seen on the page where both are pleaded, which keeps its own subject', async () => {
    const made = await text({ requests: usualRequests })
    expect(made).toContain('information not found (Articles 12 and 13 GDPR)')
    expect(made.indexOf('Articles 13(1)(a)')).toBeLessThan(made.indexOf('Articles 12(3), 15 and 17'))
    expect(made.indexOf('Articles 13(1)(a)')).toBeGreaterThan(0)
    expect(made).toContain('order it to add the information to the form')
  })

  it('names the copy of the request as the last attachment only where the person adds it', async () => {
    const without = await text({})
    expect(without).not.toContain('copy of the request')
    expect(without).toContain('had received no answer.')
    const attached = await text({ attachesRequest: true })
    expect(attached).toContain('had received no answer (attachment 3).')
    expect(attached).toContain(
      '– Attachment 3: copy of the request of 8 October 2026 with proof of its sending',
    )
    const early = await text({ attachesRequest: true, contactedOn: '2026-11-01' })
    expect(early).not.toContain('copy of the request')
    // A draft without a picture has one piece of its own.
    const two = letterAsText(
      await letterOf(twoForms, allConfirmed(twoForms, { ...asked, attachesRequest: true }), dpc),
    )
    expect(two).toContain('– Attachment 2: copy of the request of 8 October 2026')
  })

  it('names the organisation where the page does, and otherwise says that it is the one that was asked', async () => {
    const named = letterAsText(await letterOf(twoForms, { ...alone(), looked: [] }, cnil))
    expect(named).toContain('Night Rail Association')
    const unnamed = letterAsText(await letterOf(sponsorships, alone(), cnil))
    expect(unnamed).toContain('La réclamation vise l’organisme auquel a été adressée la demande')
  })

  it.each(addressees)(
    'speaks for a child without calling the data those of the sender (case %#)',
    async (to) => {
      const own = { onBehalfOf: 'child' as const, requests: usualRequests }
      const made = letterAsText(await letterOf(sponsorships, alone(own), to))
      expect(made).not.toMatch(
        /mes données|my data\b|meine Daten|meiner Daten|betroffene Person mache|mis datos|i miei dati|mijn gegevens|os meus dados|moich danych|moje dane/,
      )
    },
  )
})
