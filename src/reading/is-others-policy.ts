import { getDomain } from 'tldts'

/** Whose own policies stand beside other people's forms, and who writes about privacy in general. */
const OTHERS = new Set([
  'google.com',
  'google.fr',
  'gstatic.com',
  'hcaptcha.com',
  'cloudflare.com',
  'mailchimp.com',
  'intuit.com',
  'facebook.com',
  'meta.com',
  'instagram.com',
  'twitter.com',
  'x.com',
  'linkedin.com',
  'paypal.com',
  'stripe.com',
  'brevo.com',
  'sendinblue.com',
  'mailjet.com',
  'disqus.com',
  'youtube.com',
  'apple.com',
  'microsoft.com',
  'typeform.com',
  'jotform.com',
  'hubspot.com',
  'automattic.com',
  'amazon.com',
  'pinterest.com',
  'tiktok.com',
  'youronlinechoices.com',
  'youronlinechoices.eu',
  'networkadvertising.org',
  'aboutads.info',
  'allaboutcookies.org',
  'cnil.fr',
  'europa.eu',
  'ico.org.uk',
  'gov.uk',
  'legifrance.gouv.fr',
  'gouv.fr',
  'wikipedia.org',
  'gdpr.eu',
  'friendlycaptcha.com',
  'usercentrics.com',
  'cookiebot.com',
  'onetrust.com',
])

/** Where anybody's form stands: the house's policy is not the policy of whoever asks. */
const FORM_SERVICES = [
  'docs.google.com',
  'forms.gle',
  'forms.office.com',
  'forms.microsoft.com',
  'forms.cloud.microsoft',
  'typeform.com',
  'jotform.com',
  'hsforms.com',
]

const isFormService = (host: string): boolean =>
  FORM_SERVICES.some((service) => host === service || host.endsWith(`.${service}`))

/** True where a link leaves for the policy of a service or of a network, not of this site. */
export function isOthersPolicy(href: string, pageHost: string): boolean {
  if (!URL.canParse(href)) return false
  const domain = getDomain(href, { allowPrivateDomains: true })
  if (!domain || !OTHERS.has(domain)) return false
  return isFormService(pageHost) || getDomain(pageHost, { allowPrivateDomains: true }) !== domain
}
