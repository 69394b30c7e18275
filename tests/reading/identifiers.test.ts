import { describe, expect, it } from 'vitest'
import type { FrameFacts, PageFacts } from '../../src/facts.ts'
import { identifierKey } from '../../src/identifier.ts'
import { identifiersOf } from '../../src/reading/identifiers.ts'
import { form, link, page } from './page-of.ts'

const top = (parts: Partial<PageFacts>): FrameFacts => ({ frameId: 0, facts: page(parts) })
const keys = (...frames: FrameFacts[]) => identifiersOf(frames).map(identifierKey)
const raw = (...identifiers: string[]) => keys(top({ identifiers }))
const sending = (action: string) =>
  form({ target: { action, method: 'post', formActions: [], inlineHandler: false } })

const LIST = 'https://asso.us21.list-manage.com/subscribe/post?u=0123456789abcdef01234567a&id=5d9c0e1f2a'
const UUID = 'a5f74b19-9e45-40e0-b45d-47ff91b7a6c2'
const SITE_KEY = '6LdqZ0kUAAAAAK8r2nNf3zPq4Wc7xYbV1tGhJmLs'

describe('account numbers of a page', () => {
  it.each([
    ['UA-870231-1', 'analytics:UA-870231'],
    ['ua-870231-12', 'analytics:UA-870231'],
    ['G-9XQ2K7ZL1M', 'analytics:G-9XQ2K7ZL1M'],
    ['gtag/js?id=G-9XQ2K7ZL1M', 'analytics:G-9XQ2K7ZL1M'],
    ['GTM-K7Q2ZX', 'tag-manager:GTM-K7Q2ZX'],
    ['AW-870231945', 'ad-pixel:AW-870231945'],
    ["init','870231945117203", 'ad-pixel:870231945117203'],
    ['init", "870231945117203"', 'ad-pixel:870231945117203'],
    ["init', 870231945117203", 'ad-pixel:870231945117203'],
    ["init',870231945117203", 'ad-pixel:870231945117203'],
    [`sitekey ${SITE_KEY}`, `captcha-key:${SITE_KEY}`],
    [`sitekey ${UUID}`, `captcha-key:${UUID}`],
    ['sitekey 0x4AAAAAAADnPIDROrmt1Wwj', 'captcha-key:0x4AAAAAAADnPIDROrmt1Wwj'],
    ['chenes.nationbuilder.com', 'nationbuilder-site:chenes'],
    ['https://chenes.nationbuilder.com/forms/signups', 'nationbuilder-site:chenes'],
    [LIST, 'mailing-list:mailchimp:0123456789abcdef01234567a'],
    [LIST.replace('&', '&amp;'), 'mailing-list:mailchimp:0123456789abcdef01234567a'],
    [LIST.replace('?u=', '?id=1&amp;u='), 'mailing-list:mailchimp:0123456789abcdef01234567a'],
    [LIST.replace('https:', ''), 'mailing-list:mailchimp:0123456789abcdef01234567a'],
  ])('%s is %s', (text, key) => {
    expect(raw(text)).toEqual([key])
  })

  it('come once, whatever the property of the account', () => {
    expect(raw('UA-870231-1', 'UA-870231-2', 'GTM-K7Q2ZX', 'gtm-k7q2zx')).toEqual([
      'analytics:UA-870231',
      'tag-manager:GTM-K7Q2ZX',
    ])
  })

  it('are found in where a form sends to and where a frame comes from', () => {
    expect(keys(top({ forms: [sending('https://chenes.nationbuilder.com/forms')] }))).toEqual([
      'nationbuilder-site:chenes',
    ])
    expect(keys(top({ forms: [sending(LIST)] }))).toHaveLength(1)
    const embed = { ref: 'e1', src: 'https://chenes.nationbuilder.com/', texts: [], links: [] }
    expect(keys(top({ embeds: [embed] }))).toEqual(['nationbuilder-site:chenes'])
    expect(keys(top({ url: 'https://chenes.nationbuilder.com/petition' }))).toEqual([
      'nationbuilder-site:chenes',
    ])
  })

  it('are none on a page that was read before there were any', () => {
    expect(keys(top({}))).toEqual([])
  })
})

describe('a number is nobody’s', () => {
  it.each([
    'sitekey 6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI',
    'sitekey 10000000-ffff-ffff-ffff-000000000001',
    'sitekey 1x00000000000000000000AA',
    'sitekey YOUR_SITE_KEY',
    'UA-XXXXX-Y',
    'UA-123456-1',
    'UA-00000000-1',
    'G-XXXXXXXXXX',
    'GTM-XXXX',
    "init','1234567890",
    "init','YOUR_PIXEL_ID",
    'www.nationbuilder.com',
    'assets.nationbuilder.com',
    'nationbuilder.com',
    'chenes.nationbuilder.com.example.org',
    'notnationbuilder.com',
    'a.b.nationbuilder.com',
    'https://asso.us21.list-manage.com/subscribe/post?id=5d9c0e1f2a',
    'https://asso.us21.list-manage.com.example/subscribe/post?u=0123456789abcdef01234567a',
    'LONG-ABCDEFGHIJ',
    '',
  ])('%s', (text) => {
    expect(raw(text)).toEqual([])
  })
})

describe('a number is not the page’s', () => {
  it('where the page merely links to the account', () => {
    const links = [link('Signer', 'https://chenes.nationbuilder.com/p'), link('Lettre', LIST)]
    const identifiers = ['chenes.nationbuilder.com', LIST]
    expect(keys(top({ links, identifiers }))).toEqual([])
    const forms = [sending('https://chenes.nationbuilder.com/forms')]
    expect(keys(top({ links, identifiers, forms }))).toEqual(['nationbuilder-site:chenes'])
  })

  it('where it measures or protects a service’s page, or a frame', () => {
    const identifiers = ['GTM-K7Q2ZX', `sitekey ${UUID}`]
    expect(keys(top({ url: 'https://form.typeform.com/to/x', identifiers }))).toEqual([])
    const frame = { frameId: 3, facts: page({ frame: 'child', identifiers, forms: [sending(LIST)] }) }
    expect(keys(top({}), frame)).toEqual(['mailing-list:mailchimp:0123456789abcdef01234567a'])
  })

  it('where it is the captcha of a page built with a platform', () => {
    const identifiers = ['chenes.nationbuilder.com', `sitekey ${SITE_KEY}`, 'GTM-K7Q2ZX']
    expect(keys(top({ identifiers }))).toEqual(['nationbuilder-site:chenes', 'tag-manager:GTM-K7Q2ZX'])
  })
})

it.each([
  'UA-'.repeat(33_000),
  `UA-${'1'.repeat(100_000)}`,
  `G-${'A'.repeat(100_000)}`,
  `init'${' '.repeat(100_000)}`,
  `sitekey ${'6L'.repeat(50_000)}`,
  `${'a.'.repeat(50_000)}nationbuilder.com`,
  `https://x.list-manage.com/?${'u=&'.repeat(33_000)}`,
])('are read from hostile texts in little time (%#)', (text) => {
  const start = performance.now()
  raw(...Array.from({ length: 40 }, () => text))
  expect(performance.now() - start).toBeLessThan(1_000)
})
