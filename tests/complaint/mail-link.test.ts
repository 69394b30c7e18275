import { describe, expect, it } from 'vitest'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { letterParts, subjectIn } from '../../src/complaint/letter-parts.ts'
import { mailLink } from '../../src/complaint/mail-link.ts'
import { shortUnits } from '../../src/complaint/short-units.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { twoForms } from './drafts/two-forms.ts'
import { addressees, allConfirmed, letterOf, writtenTo } from './letter-of.ts'

const own = { gaveData: 'yes', onBehalfOf: 'self', dateGiven: '2026-11-20', priorContact: 'none' } as const
const drafts = { sponsorships, twoForms }
const cases = addressees.flatMap((addressee) =>
  (['sponsorships', 'twoForms'] as const).map((draft) => ({
    draft,
    addressee,
    language: writtenTo(addressee).texts.language,
  })),
)

const read = (link: string) => {
  const query = new URLSearchParams(link.replace(/^mailto:[^?]*\??/, ''))
  return { to: /^mailto:([^?]*)/.exec(link)?.[1], keys: [...query.keys()], body: query.get('body') ?? '' }
}

describe('a mail link', () => {
  it.each(cases)(
    'holds subject and short letter in 1,900 characters: $draft in $language',
    async ({ draft, addressee }) => {
      const { texts } = writtenTo(addressee)
      const text = letterAsText(await letterOf(drafts[draft], allConfirmed(drafts[draft], own), addressee))
      const parts = letterParts(text, texts)
      const link = mailLink({
        to: 'poststelle@aufsicht.example',
        subject: subjectIn(parts, texts),
        units: shortUnits(parts, texts),
        wholeLetter: texts.wholeLetter,
        name: 'Maïa Łuczak',
      })
      expect(link.length).toBeLessThanOrEqual(1_900)
      const { to, keys, body } = read(link)
      expect(to).toBe('poststelle@aufsicht.example')
      expect(keys).toEqual(['subject', 'body'])
      expect(body).toContain(`${texts.wholeLetter}\r\n\r\nMaïa Łuczak`)
      expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(link).not.toMatch(/[\s"<>]/)
    },
  )

  it('cannot be given another recipient, header or line by what is in it', () => {
    const hostile = 'x&bcc=a@b.example?cc=c@d.example\r\nBcc: e@f.example\ud800'
    const link = mailLink({
      to: 'a@aufsicht.example',
      subject: hostile,
      units: [{ texts: [hostile], rank: 0, paragraph: 0 }],
      wholeLetter: '',
      name: hostile,
    })
    expect(read(link).keys).toEqual(['subject', 'body'])
    expect(read(link).to).toBe('a@aufsicht.example')
  })

  it('is the address alone where there is nothing to say, and without a body where none fits', () => {
    const nothing = { to: 'a@b.example', subject: '', units: [], wholeLetter: '', name: '' }
    expect(mailLink(nothing)).toBe('mailto:a@b.example')
    const long = { ...nothing, subject: 'S', units: [{ texts: ['x'.repeat(5_000)], rank: 0, paragraph: 0 }] }
    expect(mailLink(long)).toBe('mailto:a@b.example?subject=S')
  })
})
