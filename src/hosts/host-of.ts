/** Host of an address; '' where there is none: a mail link, a script, nothing at all. */
export const hostOf = (address: string): string => URL.parse(address)?.hostname ?? ''
