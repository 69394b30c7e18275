import type { ConsentReading, FormReading } from '../../reading/reading.ts'
import { asksForMessages } from './asks-for-messages.ts'

/** Boxes that a person can see and that stand for receiving messages; `optout`: a tick there refuses them. */
export const messageBoxes = (form: FormReading, mode: ConsentReading['mode']): ConsentReading[] =>
  form.consents.filter((box) => box.visible && box.mode === mode && asksForMessages(box))
