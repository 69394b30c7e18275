import { getDomain } from 'tldts'
import type { Assessment } from '../assessment.ts'
import { hostOf } from '../hosts/host-of.ts'
import type { LinkedDocument } from '../linked-document.ts'

type Known = Pick<Assessment, 'documents' | 'findings' | 'host'>

/**
 * The linked documents whose words may be told as those of the site: none that ended at another site or at a known
 * provider, and none that `own-policy` found to be somebody else's. The controller in a form service's policy is that
 * service, not who stands behind the form.
 */
export function documentsOfTheSite({ documents, findings, host }: Known): LinkedDocument[] {
  const others = new Set(
    findings
      .filter(({ rule, outcome }) => rule === 'own-policy' && outcome === 'unmet')
      .flatMap(({ evidence }) => evidence.flatMap((item) => (item.kind === 'document' ? item.href : []))),
  )
  return documents.filter((linked) => !others.has(linked.href) && endsAtSite(linked, host))
}

/** The other ones: what they say is neither told nor called absent. */
export function documentsOfOthers(known: Known): LinkedDocument[] {
  const own = documentsOfTheSite(known)
  return known.documents.filter((linked) => !own.includes(linked))
}

/** Judged by the address after redirects, where there is one: a link that comes back to the site is the site's. */
function endsAtSite({ foreignHost, opened }: LinkedDocument, host: string): boolean {
  if (opened === null) return foreignHost === null
  return !opened.providers && isSameSite(hostOf(opened.url), host)
}

function isSameSite(one: string, other: string): boolean {
  if (one === other) return true
  const domain = getDomain(one, { allowPrivateDomains: true })
  return domain !== null && domain === getDomain(other, { allowPrivateDomains: true })
}
