import * as v from 'valibot'

/**
 * Who signs. Typed at the last step; kept in the private store only if the person asks, and never part of a message to
 * a content script before the click that fills a form. Empty: not given.
 */
export interface Identity {
  firstName: string
  surname: string
  street: string
  postcode: string
  city: string
  /** ISO 3166-1, or ''. */
  country: string
  email: string
  phone: string
}

export const NO_IDENTITY: Identity = {
  firstName: '',
  surname: '',
  street: '',
  postcode: '',
  city: '',
  country: '',
  email: '',
  phone: '',
}

const identityShape: v.GenericSchema<unknown, Identity> = v.object({
  firstName: v.string(),
  surname: v.string(),
  street: v.string(),
  postcode: v.string(),
  city: v.string(),
  country: v.string(),
  email: v.string(),
  phone: v.string(),
})

/** A stored row, or null where there is none or it is damaged. */
export function decodeIdentity(raw: unknown): Identity | null {
  const result = v.safeParse(identityShape, raw)
  return result.success ? result.output : null
}
