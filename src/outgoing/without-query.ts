/** An address without query and fragment, which often name the visitor. Of any scheme, and of what is no address. */
export const withoutQuery = (address: string): string => address.replace(/[?#].*$/s, '')
