import { describe, expect, it } from 'vitest'
import { contactLink } from '../../src/suggestion/contact-link.ts'
import { correctionProblems } from '../../src/suggestion/correction-problems.ts'
import { draftEntry } from '../../src/suggestion/draft-entry.ts'
import { firstCorrectionAnswers } from '../../src/suggestion/first-answers.ts'
import { correction, newSite, suggestionText } from '../../src/suggestion/suggestion.ts'
import { answered, clues, contextOf, petition, seenOn } from './samples.ts'

const seen = seenOn(petition({}, { clues }))
const list = { id: 'c0ffee-subscription', name: { fr: 'Vigie' }, number: 14, issued: '2026-11-02' }
const parts = { list, seen, version: '0.1.0' }
const parsed = (suggestion: Parameters<typeof suggestionText>[0]) => JSON.parse(suggestionText(suggestion))

describe('a suggestion as it leaves', () => {
  const suggestion = newSite(
    draftEntry(answered(seen), contextOf(seen)),
    { note: ' Two\nlines\u202e ' },
    parts,
  )

  it('says what it is, for which edition of which list, what was seen and what is suggested', () => {
    const file = parsed(suggestion)
    expect(Object.keys(file)).toEqual(['format', 'kind', 'list', 'seen', 'entry', 'note'])
    expect(file).toMatchObject({
      format: 'before-you-sign-suggestion/1',
      kind: 'new-site',
      list: { name: { fr: 'Vigie' }, number: 14, issued: '2026-11-02' },
      seen: { url: 'https://www.stop-la-hausse.fr/signer', date: '2026-11-21', extension: '0.1.0' },
      note: 'Two\nlines',
    })
  })

  it('tells no hour, no query and nothing that ties it to another suggestion of the same person', () => {
    const text = suggestionText(suggestion)
    expect(text).not.toContain('c0ffee')
    expect(text).not.toContain('14:02')
    expect(text).not.toMatch(/jane|s3cret/)
  })

  it('holds nothing of the page where the person leaves that out, but the site itself', () => {
    const entry = draftEntry(answered(seen), contextOf(seen))
    const file = parsed(newSite(entry, { note: '' }, { ...parts, seen: null }))
    expect(file.seen).toBeNull()
    expect(file.entry.id).toBe('stop-la-hausse.fr')
  })
})

describe('a correction as it leaves', () => {
  const answers = {
    ...firstCorrectionAnswers('stop-la-hausse.fr'),
    what: 'changed-hands' as const,
    shows: 'Sold in 2025.\r\nSee the register.',
    addresses: ' https://register.example/x \n\nhttps://news.example/y',
    reply: 'Not mine to give.',
    contact: ' jane@doe.example ',
  }

  it('names the entry, what is wrong and what shows it', () => {
    expect(parsed(correction(answers, parts))).toMatchObject({
      kind: 'correction',
      list: { number: 14 },
      correction: {
        entry: 'stop-la-hausse.fr',
        what: 'changed-hands',
        shows: {
          text: 'Sold in 2025.\nSee the register.',
          addresses: ['https://register.example/x', 'https://news.example/y'],
        },
      },
      contact: 'jane@doe.example',
    })
  })

  it('holds an operator’s answer only from somebody who runs the site', () => {
    expect(correction(answers, parts).correction.reply).toBeNull()
    expect(correction({ ...answers, what: 'own-site' }, parts).correction.reply).toBe('Not mine to give.')
  })

  it.each([
    [{}, []],
    [{ what: '' }, ['what']],
    [{ shows: '', addresses: '' }, ['shows']],
    [{ shows: '' }, []],
    [{ addresses: 'register.example' }, ['addresses']],
    [{ addresses: 'javascript:alert(1)' }, ['addresses']],
    [{ addresses: 'https://a.example\n'.repeat(21) }, ['addresses']],
    [{ entry: '' }, ['entry']],
    [{ entry: 'not a site' }, ['entry']],
  ] as const)('with %j lacks %j', (part, lacking) => {
    expect(correctionProblems({ ...answers, ...part }).map(({ field }) => field)).toEqual(lacking)
  })
})

describe('the way to a list', () => {
  it('is a mail with a subject and nothing else', () => {
    expect(contactLink('mailto:list@press.example', 'Site: a&body=b?c\n')).toEqual({
      href: 'mailto:list@press.example?subject=Site%3A%20a%26body%3Db%3Fc%0A',
      email: 'list@press.example',
    })
  })

  it('is the page that the list names, as it names it', () => {
    expect(contactLink('https://press.example/list', 'x')?.href).toBe('https://press.example/list')
  })

  it.each(['javascript:alert(1)', 'mailto:a@b.example?bcc=c@d.example', 'data:text/html,x', 'nonsense'])(
    'is none where a list names %s',
    (address) => {
      expect(contactLink(address, 'x')).toBeNull()
    },
  )
})
