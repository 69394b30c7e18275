import { describe, expect, it } from 'vitest'
import { documentsToRead } from '../../src/second-layer/documents-to-read.ts'
import { aForm, aLink, aPage } from '../rules/readings.ts'

const policy = (path: string, more = {}) =>
  aLink('footer', { ref: `0/${path}`, href: `https://www.petition.example/${path}`, ...more })

const read = (page: Parameters<typeof aPage>[0]) =>
  documentsToRead(aPage({ forms: [aForm()], ...page })).map(
    ({ href, as }) => `${as} ${href.replace(/^https:\/\//, '')}`,
  )

describe('what is opened for a page', () => {
  it('is what the forms link to, then the page’s policies, then one legal notice', () => {
    const form = aForm({ policyLinks: [policy('form')], legalNoticeLinks: [policy('notice-at-form')] })
    expect(
      read({
        forms: [form],
        policyLinks: [policy('page'), policy('form')],
        legalNoticeLinks: [policy('notice'), policy('notice-at-form')],
      }),
    ).toEqual([
      'policy www.petition.example/form',
      'policy www.petition.example/page',
      'legal-notice www.petition.example/notice-at-form',
    ])
  })

  it('is nothing where no form takes data', () => {
    const links = { policyLinks: [policy('page')] }
    expect(read({ forms: [], ...links })).toEqual([])
    expect(read({ forms: [aForm({ purpose: 'login' })], ...links })).toEqual([])
    expect(read({ forms: [aForm({ visible: false })], ...links })).toEqual([])
  })

  it('is one document for several links to its parts, with all forms that link to it', () => {
    const forms = [
      aForm({ ref: '0/f0', policyLinks: [policy('p#a')] }),
      aForm({ ref: '0/f1', policyLinks: [policy('p#b')] }),
    ]
    expect(documentsToRead(aPage({ forms, legalNoticeLinks: [policy('p')] }))).toMatchObject([
      { href: 'https://www.petition.example/p#a', forms: ['0/f0', '0/f1'] },
    ])
  })

  it('is at most three policies', () => {
    expect(read({ policyLinks: ['a', 'b', 'c', 'd', 'e'].map((path) => policy(path)) })).toHaveLength(3)
  })

  it('is never a script, a mail or a bare mark', () => {
    const hrefs = [
      'javascript:void(0)',
      '#',
      'mailto:a@b.example',
      'data:text/html,x',
      'ftp://a.example/',
      'http://',
    ]
    expect(read({ policyLinks: hrefs.map((href) => policy('', { href })) })).toEqual([])
  })

  it('is a part of the page itself only where its address has no query', () => {
    const policyLinks = [policy('', { href: '#privacy' })]
    expect(read({ policyLinks })).toEqual(['policy www.petition.example/#privacy'])
    expect(read({ url: 'https://www.petition.example/?token=1', policyLinks })).toEqual([])
  })

  it('leaves user names out of addresses', () => {
    expect(read({ policyLinks: [policy('', { href: 'https://a:b@www.petition.example/p' })] })).toEqual([
      'policy www.petition.example/p',
    ])
  })

  it('stays on the site unless the person says otherwise', () => {
    const hosts = ['petition.example', 'legal.petition.example', 'groupe.example'].map((host) =>
      policy('', { href: `https://${host}/p` }),
    )
    expect(
      documentsToRead(aPage({ forms: [aForm()], policyLinks: hosts })).map((one) => one.foreignHost),
    ).toEqual([null, null, 'groupe.example'])
  })
})
