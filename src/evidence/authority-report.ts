import type { Assessment } from '../assessment.ts'
import type { Authority } from '../authorities/authority.ts'

/**
 * The EU pattern for telling a data-protection authority about a request for data: EUDI TS8 v1.0 asks for what identifies
 * who asked and which data they asked for, in machine-readable form, and points to the transaction log of TS10 v1.2 for
 * the members. Those that exist outside a wallet have TS10's names here; docs/evidence.md says which, and what differs.
 * TS8 and TS10: © European Union, CC BY 4.0.
 */

const PATTERN = 'EUDI TS8 v1.0 (2026-08-12), members of TS10 v1.2 (2026-02-04) where they apply'
/** TS5's class of policy that a privacy policy is. */
const PRIVACY_POLICY = 'http://data.europa.eu/eudi/policy/privacy-policy'

interface MultiLangString {
  lang: string
  content: string
}

export interface AuthorityReport {
  pattern: string
  about: string
  transactionIdentifier: string
  /** TS10's form, without zone: UTC. */
  time: string
  transactionType: 'DPAReport'
  /** Nothing is sent by the software: whether it was is known to the person alone. */
  transactionResult: 'NotCompleted'
  dpaReport?: { dpaName: MultiLangString[]; dpaCountry: MultiLangString[] }
  dpaContact?: string[]
  interactingPartyName: MultiLangString[]
  interactingPartyContact: string[]
  isIntermediary: false
  /** What the form says that it asks for the data for; empty where nothing was found. */
  purpose: MultiLangString[]
  privacyPolicy: { type: string; policyURI: string }[]
  /** By form: the kinds of data that it asks for. */
  listOfClaimsRequested: { credentialIdentifier: string; claims: string[] }[]
}

const cut = (address: string): string => address.replace(/[?#].*$/s, '')
const unique = (all: readonly string[]): string[] => [...new Set(all)]

/** `reference` as printed in the letter; `authority` null while none is chosen. */
export function authorityReport(
  assessment: Assessment,
  { createdAt, reference, authority }: { createdAt: string; reference: string; authority: Authority | null },
): AuthorityReport {
  const { forms, documents, host, url, language } = assessment
  const lang = language === '' ? 'und' : language
  const policies = documents.filter(({ as }) => as === 'policy').map(({ href }) => cut(href))
  const purposes = forms.flatMap(({ notice }) => (notice.purposes ?? []).map(({ text }) => text))
  return {
    pattern: PATTERN,
    about:
      'Who asked for which data on which page. The site is not registered as a relying party, so that no identifier of a register stands here: the name is its host.',
    transactionIdentifier: reference,
    time: createdAt.slice(0, 19),
    transactionType: 'DPAReport',
    transactionResult: 'NotCompleted',
    ...(authority === null
      ? {}
      : {
          dpaReport: {
            dpaName: [{ lang: authority.complaintLanguage, content: authority.name.own }],
            dpaCountry: [{ lang: 'en', content: authority.country }],
          },
          dpaContact: [authority.website],
        }),
    interactingPartyName: [{ lang, content: host }],
    interactingPartyContact: [cut(url)],
    isIntermediary: false,
    purpose: unique(purposes).map((content) => ({ lang, content })),
    privacyPolicy: unique(policies).map((policyURI) => ({ type: PRIVACY_POLICY, policyURI })),
    listOfClaimsRequested: forms.map(({ ref, fields }) => ({
      credentialIdentifier: `form:${ref}`,
      claims: unique(fields.filter(({ hidden }) => hidden !== true).map(({ kind }) => kind)),
    })),
  }
}
