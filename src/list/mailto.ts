/** An e-mail address as a list gives it: one receiver and nothing else, no subject, text or copy of the list's choice. */
export const MAILTO = /^mailto:([\w.+-]{1,64}@[a-z0-9.-]{3,250})$/i
