import * as v from 'valibot'
import { parsePublicKey } from '../minisign/public-key.ts'
import { MAILTO } from './mailto.ts'

/** Characters of an address. */
const MAX_URL = 500
/** Languages of one text: more than the product speaks. */
const MAX_LANGUAGES = 30

/** A text that says something, of so many characters at most. */
export const boundedText = (characters: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(characters))

/** A text in one language or in several. */
export const localText = (characters: number) =>
  v.pipe(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'must be a language code, fr')),
      boundedText(characters),
    ),
    v.minEntries(1, 'needs a text in at least one language'),
    v.maxEntries(MAX_LANGUAGES),
  )

export const webAddress = v.pipe(
  v.string(),
  v.maxLength(MAX_URL),
  v.check(
    (address) => /^https?:\/\/[^\s@]+$/.test(address) && URL.canParse(address),
    'must be an http or https address without user name',
  ),
)

/** Where people write to: a page, or an e-mail address as "mailto:". */
export const contactAddress = v.union(
  [webAddress, v.pipe(v.string(), v.maxLength(MAX_URL), v.regex(MAILTO))],
  'must be a web address, or an e-mail address with mailto: in front',
)

/** A public key in minisign's text form: 42 bytes in base64. */
export const publicKeyText = v.pipe(
  v.string(),
  v.regex(/^RW[A-Za-z0-9+/]{54}$/, 'must be a public key as minisign writes it: RW and 54 characters'),
  v.check((text) => parsePublicKey(text) !== null, 'is no public key of minisign'),
)
