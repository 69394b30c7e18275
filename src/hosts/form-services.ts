/** What a service does for whoever uses it. */
export type ServiceKind = 'form' | 'mailing' | 'petition' | 'donation'

/** Whose name and work a person may want to know when their data go to its address. */
export interface FormService {
  name: string
  kind: ServiceKind
}

/**
 * A host of a service, with those below it. `carries`: on which of its pages the forms of its customers stand; all of
 * them where left out. `subdomains`: each customer has a host of its own, and what is written there is the customer's.
 * Addresses that begin with one of these paths. `nothing`: only data are sent there, or it is the service's own site.
 */
export interface ServiceHost extends FormService {
  carries?: 'subdomains' | 'nothing' | readonly string[]
  /** The platform says in its own policy that it is responsible to those who fill the form in. */
  responsible?: true
}

const form = (name: string, carries?: ServiceHost['carries']): ServiceHost => entry('form', name, carries)
const mailing = (name: string, carries?: ServiceHost['carries']): ServiceHost =>
  entry('mailing', name, carries)
const petition = (name: string, carries?: ServiceHost['carries']): ServiceHost =>
  entry('petition', name, carries)
const donation = (name: string, carries?: ServiceHost['carries']): ServiceHost =>
  entry('donation', name, carries)

function entry(kind: ServiceKind, name: string, carries: ServiceHost['carries']): ServiceHost {
  return carries === undefined ? { name, kind } : { name, kind, carries }
}

/**
 * Services whose forms stand on other people's sites or carry other people's forms: from the services' public
 * addresses as known, not checked live. Not here: software that runs on the site's own host (Netlify Forms, most of
 * CiviCRM).
 */
export const formServices: Readonly<Record<string, ServiceHost>> = {
  'docs.google.com': form('Google Forms', ['/forms/']),
  'forms.gle': form('Google Forms'),
  'forms.office.com': form('Microsoft Forms'),
  'forms.microsoft.com': form('Microsoft Forms'),
  'forms.cloud.microsoft': form('Microsoft Forms'),
  'customervoice.microsoft.com': form('Microsoft Customer Voice'),
  'typeform.com': form('Typeform', 'subdomains'),
  'form.typeform.com': form('Typeform'),
  'jotform.com': form('Jotform', ['/form/', '/jsform/']),
  'form.jotform.com': form('Jotform'),
  'submit.jotform.com': form('Jotform'),
  'eu.jotform.com': form('Jotform'),
  'jotformeu.com': form('Jotform'),
  'tally.so': form('Tally', ['/r/', '/embed/']),
  'hsforms.com': form('HubSpot'),
  'hsforms.net': form('HubSpot'),
  'forms.hubspot.com': form('HubSpot'),
  'formspree.io': form('Formspree', ['/f/']),
  'getform.io': form('Getform', 'nothing'),
  'formsubmit.co': form('FormSubmit', 'nothing'),
  'submit-form.com': form('Formspark', 'nothing'),
  'api.web3forms.com': form('Web3Forms', 'nothing'),
  'formstack.com': form('Formstack', 'subdomains'),
  'surveymonkey.com': form('SurveyMonkey', ['/r/']),
  'surveymonkey.co.uk': form('SurveyMonkey', ['/r/']),
  'surveymonkey.de': form('SurveyMonkey', ['/r/']),
  'research.net': form('SurveyMonkey', ['/r/']),
  'limesurvey.net': form('LimeSurvey', 'subdomains'),
  'limequery.com': form('LimeSurvey', 'subdomains'),
  'framaforms.org': form('Framaforms'),
  'wufoo.com': form('Wufoo', 'subdomains'),
  'zohopublic.com': form('Zoho'),
  'zohopublic.eu': form('Zoho'),
  'forms.zoho.com': form('Zoho'),
  'forms.zoho.eu': form('Zoho'),
  'crm.zoho.com': form('Zoho', 'nothing'),
  'crm.zoho.eu': form('Zoho', 'nothing'),
  'cognitoforms.com': form('Cognito Forms', ['/f/']),
  'airtable.com': form('Airtable', ['/shr', '/embed/']),
  'forms.fillout.com': form('Fillout'),
  'paperform.co': form('Paperform', 'subdomains'),
  'cryptpad.fr': form('CryptPad', ['/form/']),
  'survey.alchemer.com': form('Alchemer'),
  'survey.alchemer.eu': form('Alchemer'),
  'webto.salesforce.com': form('Salesforce', 'nothing'),
  'go.pardot.com': form('Salesforce', 'nothing'),

  'list-manage.com': mailing('Mailchimp'),
  'eepurl.com': mailing('Mailchimp'),
  'mailchi.mp': mailing('Mailchimp'),
  'sibforms.com': mailing('Brevo'),
  'mailerlite.com': mailing('MailerLite', 'nothing'),
  'subscribe.mailerlite.com': mailing('MailerLite'),
  'landing.mailerlite.com': mailing('MailerLite'),
  'mjt.lu': mailing('Mailjet'),
  'app.mailjet.com': mailing('Mailjet', ['/widget/']),
  'app.getresponse.com': mailing('GetResponse', 'nothing'),
  'cleverreach.com': mailing('CleverReach', ['/f/']),
  'cleverreach.de': mailing('CleverReach', ['/f/']),
  'emailsys1a.net': mailing('rapidmail'),
  'emailsys2a.net': mailing('rapidmail'),
  'activehosted.com': mailing('ActiveCampaign'),
  'createsend.com': mailing('Campaign Monitor'),
  'createsend1.com': mailing('Campaign Monitor'),
  'kmail-lists.com': mailing('Klaviyo'),
  'constantcontactpages.com': mailing('Constant Contact'),
  'visitor.r20.constantcontact.com': mailing('Constant Contact'),
  'sg-form.com': mailing('SendGrid'),
  'aweber.com': mailing('AWeber', ['/scripts/']),
  'app.convertkit.com': mailing('Kit', 'nothing'),
  'app.kit.com': mailing('Kit', 'nothing'),
  'buttondown.email': mailing('Buttondown', ['/api/']),
  'buttondown.com': mailing('Buttondown', ['/api/']),
  'maillist-manage.com': mailing('Zoho Campaigns'),
  'maillist-manage.eu': mailing('Zoho Campaigns'),
  'emailsp.com': mailing('MailUp'),
  'egoiapp.com': mailing('E-goi'),
  'acumbamail.com': mailing('Acumbamail', 'nothing'),
  'email-provider.nl': mailing('Laposta'),
  'email-provider.eu': mailing('Laposta'),
  'mailplus.nl': mailing('Spotler'),
  'ecomailapp.cz': mailing('Ecomail'),
  'app.smartemailing.cz': mailing('SmartEmailing'),
  'app.freshmail.com': mailing('FreshMail'),
  'anpdm.com': mailing('APSIS'),

  'nationbuilder.com': petition('NationBuilder', 'subdomains'),
  'actionnetwork.org': petition('Action Network', [
    '/petitions/',
    '/forms/',
    '/letters/',
    '/fundraising/',
    '/events/',
    '/event_campaigns/',
    '/ticketed_events/',
    '/campaigns/',
    '/widgets/',
  ]),
  'everyaction.com': petition('EveryAction', 'subdomains'),
  'secure.everyaction.com': petition('EveryAction'),
  'ngpvan.com': petition('NGP VAN', 'subdomains'),
  'secure.ngpvan.com': petition('NGP VAN'),
  'e-activist.com': petition('Engaging Networks'),
  'netdonor.net': petition('Engaging Networks'),
  'engagingnetworks.app': petition('Engaging Networks'),
  'controlshiftlabs.com': petition('ControlShift', 'subdomains'),
  'proca.app': petition('Proca'),
  'salsalabs.org': petition('Salsa', 'subdomains'),
  'salsalabs.com': petition('Salsa', 'subdomains'),
  'qomon.app': petition('Qomon'),
  'qomon.org': petition('Qomon'),
  'bsd.net': petition('Blue State Digital', 'subdomains'),
  'newmode.net': petition('New/Mode'),
  'civihosting.com': petition('CiviCRM', 'subdomains'),
  'cividesk.com': petition('CiviCRM', 'subdomains'),

  'raisely.com': donation('Raisely', 'subdomains'),
  'donorbox.org': donation('Donorbox', ['/embed/']),
  'iraiser.eu': donation('iRaiser', 'subdomains'),
  'raisenow.com': donation('RaiseNow', 'subdomains'),
  'fundraisingbox.com': donation('FundraisingBox', 'subdomains'),
  'twingle.de': donation('twingle', 'subdomains'),
  'fundraiseup.com': donation('Fundraise Up', 'nothing'),
  'helloasso.com': { ...donation('HelloAsso', 'nothing'), responsible: true },
  'betterplace.org': { ...donation('betterplace.org', 'nothing'), responsible: true },
  'gofundme.com': { ...donation('GoFundMe', 'nothing'), responsible: true },
  'justgiving.com': { ...donation('JustGiving', 'nothing'), responsible: true },
  'actblue.com': { ...donation('ActBlue', 'nothing'), responsible: true },
}
