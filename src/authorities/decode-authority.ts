import * as v from 'valibot'
import type { Authority } from './authority.ts'

/** "island.is/umsoknir": a host, and a path that does not end with a stroke. */
const FORM_PATH = /^[a-z0-9.-]+(?:\/[\w.-]+)+$/

/** Characters. */
const MAX = { name: 200, text: 1_000, url: 500, phone: 40 }

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX.name))
const sentence = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX.text))
const text = v.strictObject({ en: sentence, fr: sentence })
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'must be a language code, fr'))
const date = v.pipe(v.string(), v.isoDate('must be a full date, 2026-11-21'))
const yesNo = v.union([v.boolean(), v.literal('unknown')])
const count = v.pipe(v.number(), v.integer(), v.minValue(1))

/** A person hands over name and story there, so it has to be encrypted. */
const address = v.pipe(
  v.string(),
  v.maxLength(MAX.url),
  v.check((url) => /^https:\/\/[^\s@]+$/.test(url) && URL.canParse(url), 'must be an https address'),
)

const authoritySchema: v.GenericSchema<unknown, Authority> = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z]{2}-[a-z-]+$/, 'must be country and short name, fr-cnil')),
    country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a country code, FR')),
    region: v.nullable(name),
    law: v.picklist(['gdpr', 'uk-gdpr', 'fadp', 'pipeda', 'ccpa']),
    coversParties: v.boolean(),
    name: v.strictObject({ own: name, en: name }),
    short: name,
    otherNames: v.exactOptional(
      v.record(
        language,
        v.strictObject({ name, short: name, postalAddress: v.pipe(v.array(name), v.minLength(1)) }),
      ),
    ),
    languages: v.pipe(v.array(language), v.minLength(1)),
    complaintLanguage: language,
    hosts: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\.[a-z]+$/))), v.minLength(1)),
    ownDomains: v.exactOptional(v.pipe(v.array(v.string()), v.minLength(1))),
    formPaths: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.regex(FORM_PATH))), v.minLength(1))),
    website: address,
    complaintUrl: v.nullable(address),
    onlineForm: yesNo,
    tipUrl: v.nullable(address),
    infoUrl: v.nullable(address),
    accountNeeded: yesNo,
    postalAddress: v.array(name),
    phone: v.nullable(
      v.pipe(v.string(), v.maxLength(MAX.phone), v.regex(/^\+[0-9 ]+$/, 'must begin with +')),
    ),
    email: v.nullable(v.pipe(v.string(), v.email())),
    emailUse: v.nullable(text),
    acceptsEmail: yesNo,
    tipEmail: v.nullable(v.pipe(v.string(), v.email())),
    limits: v.nullable(
      v.strictObject({
        characters: v.nullable(count),
        attachments: yesNo,
        attachmentBytes: v.nullable(count),
        refuses: v.array(v.picklist(['archive', 'program', 'audio', 'video', 'link'])),
      }),
    ),
    priorContact: text,
    contactFirst: v.exactOptional(v.boolean()),
    whoMayComplain: text,
    anonymous: text,
    notes: text,
    sources: v.pipe(
      v.array(v.strictObject({ title: name, url: v.nullable(v.pipe(v.string(), v.url())) })),
      v.minLength(1, 'needs a source'),
    ),
    lastVerified: date,
    lastVerifiedScope: text,
    unverified: v.array(
      v.picklist([
        'coversParties',
        'languages',
        'complaintUrl',
        'onlineForm',
        'tipUrl',
        'infoUrl',
        'accountNeeded',
        'postalAddress',
        'phone',
        'email',
        'acceptsEmail',
        'tipEmail',
        'limits',
        'priorContact',
        'whoMayComplain',
        'anonymous',
      ]),
    ),
    confidence: v.picklist(['sourced', 'secondary']),
  }),
  v.check(({ id, country }) => id.startsWith(`${country.toLowerCase()}-`), 'id must begin with the country'),
  v.check(
    ({ languages, complaintLanguage }) => languages.includes(complaintLanguage),
    'complaintLanguage must be one of languages',
  ),
  v.check(
    ({ languages, otherNames = {} }) => Object.keys(otherNames).every((one) => languages.includes(one)),
    'otherNames must be in some of languages',
  ),
  v.check(
    ({ website, complaintUrl, tipUrl, infoUrl, hosts }) =>
      [website, complaintUrl, tipUrl, infoUrl].every((url) => url === null || isOn(url, hosts)),
    'an address is not on one of hosts',
  ),
  v.check(
    ({ ownDomains = [], hosts }) => ownDomains.every((domain) => hosts.includes(domain)),
    'ownDomains must be some of hosts',
  ),
  v.check(
    ({ formPaths = [], hosts }) => formPaths.every((path) => isOn(`https://${path}`, hosts)),
    'a path of formPaths is not on one of hosts',
  ),
  v.check(
    ({ email, acceptsEmail }) => acceptsEmail !== true || email !== null,
    'acceptsEmail needs the e-mail address',
  ),
  v.check(({ email, emailUse }) => email === null || emailUse !== null, 'email needs emailUse'),
  v.check(
    ({ complaintUrl, onlineForm }) => complaintUrl !== null || onlineForm === false,
    'onlineForm needs complaintUrl',
  ),
  v.check(
    (record) => record.unverified.every((field) => isStated(record[field])),
    'unverified names a member that states nothing',
  ),
)

function isStated(value: Authority[Authority['unverified'][number]]): boolean {
  return value !== null && value !== 'unknown' && !(Array.isArray(value) && value.length === 0)
}

function isOn(url: string, hosts: string[]): boolean {
  const { hostname } = new URL(url)
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
}

export type DecodedAuthority = { ok: true; authority: Authority } | { ok: false; problems: string[] }

/** The problems say where in the record and what is wanted. */
export function decodeAuthority(record: unknown): DecodedAuthority {
  const result = v.safeParse(authoritySchema, record)
  if (result.success) return { ok: true, authority: result.output }
  return {
    ok: false,
    problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`),
  }
}
