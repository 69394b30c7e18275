import type { Texts } from '../interface/texts.ts'
import type { FormService } from '../reading/form-services.ts'

/** "Mailchimp, a mailing service" */
export const serviceText = ({ name, kind }: FormService, texts: Texts): string =>
  texts.interface.service[kind](name)
