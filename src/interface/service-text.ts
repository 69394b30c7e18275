import type { FormService } from '../hosts/form-services.ts'
import type { Texts } from './texts.ts'

/** "Mailchimp, a mailing service" */
export const serviceText = ({ name, kind }: FormService, texts: Texts): string =>
  texts.interface.service[kind](name)
