import { organisationTexts as english } from './en.organisation.ts'
import type { OrganisationTexts } from './shape/organisation.ts'

/**
 * Letters in English to an organisation under the UK GDPR. Since 19 June 2026 it has to hear a complaint itself (section
 * 164A of the Data Protection Act 2018), and the ICO mostly sends people back to it: the request makes that complaint.
 */
export const organisationTexts: OrganisationTexts = {
  ...english,
  rights: {
    ...english.rights,
    term: () =>
      'Please answer without undue delay and in any event within one month of receipt of this request, and inform me within that month, with the reasons, if you need to extend that period (Articles 12(3) and 12A UK GDPR). The answer is free of charge (Article 12(5)). Please send it to the contact details given above.',
    complaint: (authority, basis) =>
      `Failing an answer, a complaint may be made to the ${authority ?? 'Information Commissioner’s Office (ICO)'} under ${basis}.`,
    access: {
      ...english.rights.access,
      rights: 'the information on the rights of the data subject and on how to complain',
    },
    toController: {
      heading: 'Complaint to you as controller',
      lead: (cited) =>
        `I also make a complaint to you under section 164A of the Data Protection Act 2018. It concerns the form through which the data were given (${cited}):`,
      please:
        'Please acknowledge receipt of this complaint within 30 days, and inform me of its outcome without undue delay.',
    },
  },
}
