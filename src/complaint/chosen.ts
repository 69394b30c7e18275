import * as v from 'valibot'

/** What is chosen: null where that is the person's to say. */
export interface Chosen {
  country: string | null
  authority: string | null
  /** BCP 47, where the person chose another language for the letter than the one that the authority prefers. */
  language?: string
}

export const chosenShape: v.GenericSchema<unknown, Chosen> = v.object({
  country: v.nullable(v.string()),
  authority: v.nullable(v.string()),
  language: v.exactOptional(v.string()),
})
