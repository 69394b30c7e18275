import { getDomain } from 'tldts'
import { describe, expect, it } from 'vitest'
import { carriesForms, formServiceOf, isCustomersHost } from '../../src/hosts/form-service-of.ts'
import { formServices } from '../../src/hosts/form-services.ts'
import { isOthersPolicy } from '../../src/reading/is-others-policy.ts'

const SITE = 'https://asso.example/petition'

describe('the policy behind a link', () => {
  it.each([
    ['https://policies.google.com/privacy', SITE],
    ['https://mailchimp.com/legal/privacy/', SITE],
    ['https://www.intuit.com/privacy/', 'https://asso.us3.list-manage.com/subscribe'],
    ['https://tally.so/help/privacy-policy', 'https://tally.so/r/abc'],
    ['https://actionnetwork.org/privacy', 'https://actionnetwork.org/petitions/save-the-bees'],
    ['https://policies.google.com/privacy', 'https://docs.google.com/forms/d/e/x/viewform'],
    ['https://nationbuilder.com/privacy', 'https://asso.nationbuilder.com/signup'],
    ['https://www.typeform.com/help/privacy', 'https://asso.typeform.com/to/x'],
  ])('%s on %s is somebody else’s', (href, page) => {
    expect(isOthersPolicy(href, page)).toBe(true)
  })

  it.each([
    ['https://asso.example/privacy', SITE],
    // A customer's own pages at a service, and texts that anybody may publish.
    ['https://asso.nationbuilder.com/privacy', SITE],
    ['https://asso.nationbuilder.com/privacy', 'https://asso.nationbuilder.com/signup'],
    ['https://docs.google.com/document/d/x/edit', SITE],
    ['https://docs.google.com/document/d/x/edit', 'https://docs.google.com/forms/d/e/x/viewform'],
    // The service's own site.
    ['https://www.typeform.com/help/privacy', 'https://www.typeform.com/signup'],
    ['https://actionnetwork.org/privacy', 'https://actionnetwork.org/users/sign_up'],
    ['https://tally.so/help/privacy-policy', 'https://tally.so/signup'],
    // Responsible itself.
    ['https://www.helloasso.com/confidentialite', 'https://www.helloasso.com/associations/x'],
  ])('%s on %s may be the site’s own', (href, page) => {
    expect(isOthersPolicy(href, page)).toBe(false)
  })
})

describe('the service behind a host', () => {
  it('is that of the nearest host above it', () => {
    expect(formServiceOf('asso.us3.list-manage.com')).toMatchObject({ name: 'Mailchimp', kind: 'mailing' })
    expect(formServiceOf('x.sibforms.com')).toMatchObject({ name: 'Brevo' })
    expect(formServiceOf('secure.everyaction.com')?.carries).toBeUndefined()
    expect(formServiceOf('notlist-manage.com')).toBeNull()
    expect(formServiceOf('constructor')).toBeNull()
    expect(formServiceOf('')).toBeNull()
  })

  it('leaves to a customer what stands on the customer’s host', () => {
    expect(isCustomersHost('asso.nationbuilder.com')).toBe(true)
    expect(isCustomersHost('www.nationbuilder.com')).toBe(false)
    expect(isCustomersHost('nationbuilder.com')).toBe(false)
    expect(isCustomersHost('asso.us3.list-manage.com')).toBe(false)
  })

  it('is told from a bare host where the path is not known', () => {
    expect(carriesForms('forms.gle')).toBe(true)
    expect(carriesForms('docs.google.com')).toBe(false)
  })
})

it('names hosts that exist under a registrable domain, once and in small letters', () => {
  for (const host of Object.keys(formServices)) {
    expect(host).toMatch(/^[a-z0-9.-]+$/)
    expect(getDomain(host, { allowPrivateDomains: true }), host).not.toBeNull()
  }
})
