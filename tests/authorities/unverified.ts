import type { Authority } from '../../src/authorities/authority.ts'

type Unverified = Partial<Record<string, Authority['unverified']>>

/**
 * What the sources did not bear out when the records were written. A mark goes when a page of the authority has been
 * read that says it: then take it out here as well, and name the page among the record's sources.
 */
export const UNVERIFIED: Unverified = {
  'bg-cpdp': ['infoUrl'],
  'ch-edoeb': ['complaintUrl', 'tipUrl'],
  'cz-uoou': ['postalAddress', 'phone', 'infoUrl'],
  'de-bb': ['acceptsEmail', 'priorContact'],
  'de-be': ['acceptsEmail', 'priorContact'],
  'de-bfdi': ['coversParties', 'acceptsEmail', 'whoMayComplain'],
  'de-bw': ['acceptsEmail', 'priorContact'],
  'de-by-lda': ['limits', 'priorContact'],
  'de-by-lfd': ['acceptsEmail', 'priorContact'],
  'de-hb': ['acceptsEmail', 'priorContact'],
  'de-he': ['acceptsEmail', 'priorContact'],
  'de-hh': ['acceptsEmail', 'priorContact'],
  'de-mv': ['acceptsEmail', 'priorContact'],
  'de-ni': ['acceptsEmail', 'priorContact'],
  'de-nw': ['acceptsEmail', 'priorContact'],
  'de-rp': ['acceptsEmail', 'priorContact'],
  'de-sh': ['acceptsEmail', 'priorContact'],
  'de-sl': ['acceptsEmail', 'priorContact'],
  'de-sn': ['acceptsEmail', 'priorContact'],
  'de-st': ['acceptsEmail', 'priorContact'],
  'de-th': ['acceptsEmail', 'priorContact'],
  'dk-datatilsynet': ['accountNeeded'],
  'es-aepd': ['accountNeeded'],
  'fr-cnil': ['priorContact'],
  'gb-ico': ['postalAddress', 'email'],
  'gr-hdpa': ['accountNeeded'],
  'hr-azop': ['complaintUrl', 'phone', 'email'],
  'ie-dpc': ['acceptsEmail'],
  'is-personuvernd': ['complaintUrl', 'postalAddress', 'phone'],
  'li-dss': ['phone', 'email'],
  'lu-cnpd': ['languages'],
  'pt-cnpd': ['complaintUrl', 'postalAddress', 'phone', 'email'],
  'se-imy': ['acceptsEmail'],
  'sk-uoou': ['postalAddress', 'email', 'acceptsEmail', 'priorContact', 'anonymous'],
}

/** Contact data of `secondary` records that a dated source of 2026 repeats, so that they need no mark. */
export const REPEATED: Unverified = {
  'cz-uoou': ['email'],
  'hr-azop': ['postalAddress'],
  'is-personuvernd': ['email'],
  'li-dss': ['postalAddress'],
}
