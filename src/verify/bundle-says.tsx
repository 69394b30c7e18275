import { momentAt } from '../complaint/moment.ts'
import type { VerifiedBundle } from '../evidence/verify-bundle.ts'
import { partialDateText } from '../interface/date-text.ts'
import { webAddress } from '../interface/web-address.ts'
import type { EvidenceTexts } from '../languages/shape/evidence.ts'
import { plainText } from '../outgoing/plain-text.ts'
import { type BundleReport, bundleReport } from './bundle-report.ts'
import type { VerifyProps } from './verify-page.tsx'

/** Characters of one text of the bundle. */
const SHOWN = 600
/** The order of a report: what weighs first. */
const OUTCOMES = ['unmet', 'unclear', 'met'] as const

const shown = (raw: string): string => plainText(raw, SHOWN)

/** What a bundle says of the page, in the reader's language; its own words as text nodes, isolated. */
export function BundleSays({ texts, rules, timeZone, bundle }: VerifyProps & { bundle: VerifiedBundle }) {
  const words = texts.verify.report
  const { manifest } = bundle
  const report = bundleReport(bundle, texts.language)
  const moment = (iso: string) => momentText(iso, manifest.timeZone, timeZone, texts.locale)
  const facts: [string, string][] = [
    [words.page, `${shown(manifest.page.title)} – ${shown(manifest.page.url)}`],
    [words.checkedAt, moment(manifest.page.checkedAt)],
    [words.createdAt, moment(manifest.createdAt)],
    [words.reference, shown(manifest.reference)],
    [words.versions, words.extension(shown(manifest.versions.extension), shown(manifest.versions.browser))],
  ]
  return (
    <section class="says">
      <h2>{words.heading}</h2>
      <dl class="facts stacked">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <bdi>{fact}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {report === null ? <p>{words.notShown}</p> : <Content report={report} rules={rules} texts={texts} />}
      {manifest.missing.length === 0 ? null : (
        <>
          <h3>{words.missing}</h3>
          <ul>
            {manifest.missing.map(({ kind, why }, index) => (
              <li key={`${kind}${index}`}>
                {texts.bundle.part[kind]}: {isReason(why, texts) ? words.why[why] : shown(why)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type Reason = keyof EvidenceTexts['verify']['report']['why']

const isReason = (why: string, { verify }: EvidenceTexts): why is Reason =>
  Object.hasOwn(verify.report.why, why)

function Content({ report, rules, texts }: Pick<VerifyProps, 'rules' | 'texts'> & { report: BundleReport }) {
  const words = texts.verify.report
  const { findings, listings } = report
  const lines = OUTCOMES.map((outcome) => ({
    outcome,
    lines: [...new Set(findings.filter((one) => one.outcome === outcome).map(({ rule }) => rule))],
  })).filter((one) => one.lines.length > 0)
  return (
    <>
      {lines.length === 0 ? <p>{words.noFindings}</p> : null}
      {lines.map(({ outcome, lines: told }) => (
        <div key={outcome}>
          <h3>{words.outcomes[outcome]}</h3>
          <ul>
            {told.map((rule) => (
              <li key={rule}>
                {Object.hasOwn(rules, rule) ? (rules[rule]?.[outcome] ?? shown(rule)) : shown(rule)}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <h3>{words.listings}</h3>
      {listings.length === 0 ? <p>{words.noListings}</p> : null}
      <ul>
        {listings.map(({ domain, list, summary, sources }, index) => (
          <li key={domain + index}>
            <strong>
              <bdi>{shown(domain)}</bdi>
            </strong>{' '}
            (<bdi>{shown(list)}</bdi>): <bdi>{shown(summary)}</bdi>
            <ul>
              {sources.map(({ title, publisher, date, url }, at) => (
                <li key={at}>
                  <bdi>{`${shown(publisher)}, ${partialDateText(shown(date), texts.locale)}: ${shown(title)}`}</bdi>{' '}
                  {/* As text: whoever made the bundle does not get a click to a site of theirs. */}
                  <code>{shown(webAddress(url) ?? '')}</code>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

/** In the zone of whoever made the bundle, as in their letter; in the reader's where that is no zone. */
function momentText(iso: string, zone: string, ownZone: string, locale: string): string {
  for (const timeZone of [zone, ownZone])
    try {
      const moment = momentAt(iso, timeZone)
      if (moment === null) return ''
      const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium', timeZone })
      return `${words.format(new Date(iso))} (${timeZone}, ${moment.offset})`
    } catch {
      // Not the name of a zone.
    }
  return iso
}
