import { describe, expect, test } from 'vitest'
import { authorities, findAuthority } from '../../src/authorities/authorities.ts'
import { formHosts, writtenHosts } from '../../src/authorities/form-hosts.ts'
import { isOnHosts } from '../../src/filling/authority-host.ts'

const of = (id: string) => formHosts(findAuthority(id) ?? expect.fail(id))

/** Domains of a state or shared by many: other offices have forms there. */
const SHARED = [
  ...['admin.ch', 'bayern.de', 'brandenburg.de', 'bremen.de', 'bund.de', 'ca.gov', 'datenschutz.de'],
  ...['formularservice.gv.at', 'gov.sk', 'hessen.de', 'island.is', 'lrv.lt', 'niedersachsen.de', 'nrw.de'],
  ...['public.lu', 'rlp.de', 'saarland.de', 'sachsen-anhalt.de', 'sachsen.de', 'service-bw.de'],
]

describe.each(authorities.map(({ id }) => id))('%s', (id) => {
  const authority = findAuthority(id) ?? expect.fail(id)
  const hosts = formHosts(authority)

  test('can be filled in on its own pages', () => {
    for (const url of [authority.website, authority.complaintUrl, authority.tipUrl])
      if (url !== null) expect(isOnHosts(url, hosts), url).toBe(true)
  })

  test('cannot be filled in on any other site of a state’s domain', () => {
    for (const domain of SHARED)
      for (const host of [`gemeinde.${domain}`, `www.stadt.${domain}`])
        expect(isOnHosts(`https://${host}/`, hosts), host).toBe(false)
  })

  test('owns a domain, or has pages on one that is known to be shared', () => {
    const shared = authority.hosts.filter((domain) => !authority.ownDomains?.includes(domain))
    expect(shared.filter((domain) => !SHARED.includes(domain))).toEqual([])
    expect(authority.ownDomains?.filter((domain) => SHARED.includes(domain)) ?? []).toEqual([])
  })
})

test('an authority’s own domain goes with all below it, a state’s with the hosts of its pages alone', () => {
  expect(of('fr-cnil')).toEqual(['*.cnil.fr'])
  expect(isOnHosts('https://services.cnil.fr/plainte', of('fr-cnil'))).toBe(true)
  expect(of('de-he')).toEqual(['datenschutz.hessen.de'])
  expect(of('de-bfdi')).toEqual(['www.bfdi.bund.de', 'formulare.bfdi.bund.de'])
  expect(of('at-dsb')).toEqual(['*.dsb.gv.at', 'www.formularservice.gv.at'])
})

test('a person reads them without stars', () => {
  expect(writtenHosts(of('at-dsb'))).toBe('dsb.gv.at, www.formularservice.gv.at')
})
