import { describe, expect, it } from 'vitest'
import type { PageFacts, TargetFacts } from '../../src/facts.ts'
import { readForm, text } from './page-of.ts'

const SILENT = { scripts: 0 }
const target = (facts: Partial<TargetFacts>, page: Partial<PageFacts> = {}, words = '') =>
  readForm(
    {
      target: { action: null, method: null, formActions: [], inlineHandler: false, ...facts },
      texts: words ? [text(words)] : [],
    },
    page,
  ).target

describe('the target of a form', () => {
  it('is foreign on another registrable domain, not on another host of the same', () => {
    expect(target({ action: 'https://forms.asso.example/x' })).toMatchObject({
      host: 'forms.asso.example',
      foreign: false,
    })
    expect(target({ action: 'https://party.example.org/x' })).toMatchObject({
      host: 'party.example.org',
      foreign: true,
    })
    expect(target({ action: 'https://b.github.io/x' }, { url: 'https://a.github.io/' }).foreign).toBe(true)
  })

  it('is unknown where a script may send the form, the page itself where none can', () => {
    expect(target({}).host).toBeNull()
    expect(target({}, SILENT).host).toBe('asso.example')
  })

  it('takes the address of a button into account', () => {
    expect(
      target({ action: 'https://asso.example/a', formActions: ['https://other.example.net/b'] }).foreign,
    ).toBe(true)
  })

  it('is named where the text at the form says who it is', () => {
    expect(target({ action: 'https://x.mailworks.com/' }, {}, 'Our list is run with Mail-Works.').named).toBe(
      true,
    )
    expect(target({ action: 'https://x.mailworks.com/' }, {}, 'Our list.').named).toBe(false)
  })

  it('is called by the service behind it, whose name at the form names it', () => {
    const facts = { action: 'https://asso.us3.list-manage.com/subscribe/post' }
    expect(target(facts, {}, 'Our list.')).toMatchObject({
      service: { name: 'Mailchimp', kind: 'mailing' },
      named: false,
    })
    expect(target(facts, {}, 'We send our letter with Mailchimp.').named).toBe(true)
    expect(target({ action: 'https://party.example.org/x' })).not.toHaveProperty('service')
  })

  it('is unencrypted on http, but not on the own machine or an onion service', () => {
    expect(target({ action: 'http://asso.example/a' }).unencrypted).toBe('target')
    expect(target({}, { url: 'http://asso.example/' }).unencrypted).toBe('page')
    expect(target({}, { url: 'http://localhost:8080/' }).unencrypted).toBeNull()
    expect(target({}, { url: 'http://abcdef.onion/' }).unencrypted).toBeNull()
    expect(target({ action: 'https://asso.example/a' }).unencrypted).toBeNull()
  })

  it('puts data in the address for certain only where no script can change it', () => {
    const get: Partial<TargetFacts> = { method: 'get', action: 'https://asso.example/a' }
    expect(target(get, SILENT).inAddress).toBe('yes')
    expect(target(get).inAddress).toBe('declared')
    expect(target({ ...get, inlineHandler: true }, SILENT).inAddress).toBe('declared')
    expect(target({ action: 'https://asso.example/a' }, SILENT).inAddress).toBe('no')
  })
})
