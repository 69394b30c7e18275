import type { ConsentPurpose, ConsentReading } from '../../reading/reading.ts'

const MESSAGES: readonly ConsentPurpose[] = ['newsletter', 'marketing', 'marketing_partners']

/** The box stands, among other things, for receiving messages. */
export const asksForMessages = (box: ConsentReading): boolean =>
  box.purposes.some((purpose) => MESSAGES.includes(purpose))
