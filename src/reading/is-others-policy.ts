import { getDomain } from 'tldts'
import { carriesForms, isCustomersHost } from '../hosts/form-service-of.ts'
import { formServices } from '../hosts/form-services.ts'
import { hostOf } from '../hosts/host-of.ts'

const domainOf = (host: string): string | null => getDomain(host, { allowPrivateDomains: true })

/** Whose own policies stand beside other people's forms, and who writes about privacy in general. */
const OTHERS: ReadonlySet<string> = new Set([
  // Captchas, networks, payment, analysis.
  'google.com',
  'google.fr',
  'gstatic.com',
  'hcaptcha.com',
  'friendlycaptcha.com',
  'cloudflare.com',
  'facebook.com',
  'meta.com',
  'instagram.com',
  'twitter.com',
  'x.com',
  'linkedin.com',
  'paypal.com',
  'stripe.com',
  'disqus.com',
  'youtube.com',
  'apple.com',
  'microsoft.com',
  'automattic.com',
  'amazon.com',
  'pinterest.com',
  'tiktok.com',
  'usercentrics.com',
  'cookiebot.com',
  'onetrust.com',
  // On privacy in general.
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
  // Where form services have their policies, if not beside the forms.
  'mailchimp.com',
  'intuit.com',
  'brevo.com',
  'sendinblue.com',
  'mailjet.com',
  'hubspot.com',
  'zoho.com',
  'zoho.eu',
  'limesurvey.org',
  'framasoft.org',
  'getresponse.com',
  'rapidmail.de',
  'rapidmail.com',
  'activecampaign.com',
  'campaignmonitor.com',
  'klaviyo.com',
  'constantcontact.com',
  'sendgrid.com',
  'convertkit.com',
  'kit.com',
  'mailup.com',
  'e-goi.com',
  'laposta.nl',
  'engagingnetworks.net',
  'bonterratech.com',
  'qomon.com',
  'bluestatedigital.com',
  ...Object.entries(formServices).flatMap(([host, { responsible }]) =>
    responsible ? [] : (domainOf(host) ?? []),
  ),
])

/** Where anybody publishes texts of their own, a policy among them. */
const ANYBODYS: ReadonlySet<string> = new Set(['docs.google.com', 'drive.google.com', 'sites.google.com'])

/**
 * True where a link leaves for the policy of a service or of a network, not of this site. `page`: address of the page
 * that the link stands on. Where customers' forms stand, the house's policy is not that of whoever asks.
 */
export function isOthersPolicy(href: string, page: string): boolean {
  if (!URL.canParse(href)) return false
  const host = hostOf(href)
  const domain = domainOf(host)
  if (!domain || !OTHERS.has(domain) || ANYBODYS.has(host) || isCustomersHost(host)) return false
  return carriesForms(page) || domainOf(hostOf(page) || page) !== domain
}
