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
  expect(of('at-dsb')).toEqual(['*.dsb.gv.at', 'www.formularservice.gv.at/site/fsrv/user'])
})

test('a host that serves other offices goes with the paths of the form, and what is below them, alone', () => {
  const island = of('is-personuvernd')
  for (const path of [
    's/personuvernd',
    'umsoknir/kvortun-til-personuverndar',
    'umsoknir/kvortun-til-personuverndar/7/2?step=3',
  ])
    expect(isOnHosts(`https://island.is/${path}`, island), path).toBe(true)
  for (const path of [
    '',
    'umsoknir',
    'umsoknir/frambod',
    's/personuverndar',
    'umsoknir/kvortun-til-personuverndar/../frambod',
  ])
    expect(isOnHosts(`https://island.is/${path}`, island), path).toBe(false)
  const stuttgart = of('de-bw')
  expect(isOnHosts('https://www.service-bw.de/onlineantraege/onlineantrag?schritt=2', stuttgart)).toBe(true)
  expect(isOnHosts('https://www.service-bw.de/zufi/formulare', stuttgart)).toBe(false)
  expect(
    isOnHosts('https://www.formularservice.gv.at/site/fsrv/user/formular.aspx?pid=1', of('at-dsb')),
  ).toBe(true)
  expect(isOnHosts('https://www.formularservice.gv.at/site/other', of('at-dsb'))).toBe(false)
  expect(isOnHosts('https://www.navo.niedersachsen.de/navo2/portal/csend/8916/x', of('de-ni'))).toBe(false)
})

test('a person reads them without stars', () => {
  expect(writtenHosts(of('at-dsb'))).toBe('dsb.gv.at, www.formularservice.gv.at')
})
