import { describe, expect, it } from 'vitest'
import { domainOf, siteOf } from '../../src/suggestion/site.ts'

const entryOf = (typed: string, whole = false) => {
  const site = siteOf(typed)
  return site === null || typeof site === 'string' ? site : domainOf(site, whole)
}

describe('the site that was typed', () => {
  it.each([
    ['petition-trains.fr', { name: 'petition-trains.fr', match: 'domain' }],
    ['https://www.petition-trains.fr/signer?x=1', { name: 'petition-trains.fr', match: 'domain' }],
    ['  Petition-Trains.FR/signer ', { name: 'petition-trains.fr', match: 'domain' }],
    ['action.petition-trains.fr', { name: 'action.petition-trains.fr', match: 'host' }],
    ['petition.github.io', { name: 'petition.github.io', match: 'domain' }],
    ['example.org.au', { name: 'example.org.au', match: 'domain' }],
    ['pétition.fr', { name: 'xn--ptition-bya.fr', match: 'domain' }],
    ['asso.nationbuilder.com', { name: 'asso.nationbuilder.com', match: 'host' }],
  ])('%s is an entry about its holder alone', (typed, entry) => {
    expect(entryOf(typed)).toEqual(entry)
  })

  it('covers the whole domain only where the person says so, and never a service’s', () => {
    expect(entryOf('action.petition-trains.fr', true)).toEqual({
      name: 'petition-trains.fr',
      match: 'domain',
    })
    expect(entryOf('asso.nationbuilder.com', true)).toEqual({ name: 'asso.nationbuilder.com', match: 'host' })
  })

  it('is a host alone where forms of strangers stand elsewhere on its domain', () => {
    expect(entryOf('party.google.com', true)).toEqual({ name: 'party.google.com', match: 'host' })
  })

  it.each([
    'docs.google.com',
    'https://docs.google.com/forms/d/e/x',
    'nationbuilder.com',
    'typeform.com',
    'www.change.org',
  ])('%s would name everybody who uses a service', (typed) => {
    expect(siteOf(typed)).toBe('shared-host')
  })

  it.each([
    'co.uk',
    'github.io',
    'localhost',
    '127.0.0.1',
    '[::1]',
    'a b',
    'javascript:alert(1)',
    'https://',
    '.fr',
  ])('%s is no site', (typed) => {
    expect(siteOf(typed)).toBe('no-site')
  })

  it('is not there yet where nothing was typed', () => {
    expect(siteOf('  ')).toBeNull()
  })

  it('is shown in its own letters as well, unless they deceive', () => {
    expect(siteOf('xn--ptition-bya.fr')).toMatchObject({ host: 'xn--ptition-bya.fr', unicode: 'pétition.fr' })
    expect(siteOf('petition.fr')).toMatchObject({ unicode: null })
  })
})
