import { useMemo } from 'preact/hooks'
import { Choice } from '../interface/choice.tsx'
import { countries } from '../interface/countries.ts'
import { Step } from '../interface/step.tsx'
import type { Entry } from '../list/entry.ts'
import type { Party } from '../parties/party.ts'
import { Question, SelectField, TextField } from './fields.tsx'
import type { ListedHere } from './page-seen.ts'
import { type Site, siteOf } from './site.ts'
import type { SiteStepProps } from './step-props.ts'

/** In the order in which they are met. */
const KINDS: readonly Entry['kind'][] = [
  'petition',
  'survey',
  'quiz',
  'support-declaration',
  'vote-application',
  'contest',
  'share-a-friend',
  'lookalike',
]

interface Props extends SiteStepProps {
  parties: readonly Party[]
  /** The entry of the chosen list about this very site, null if there is none. */
  known: (ListedHere & { listName: string }) | null
  contest(listed: ListedHere): void
}

export function SiteStep(props: Props) {
  const { texts, answers, answer, seen, tried, trouble } = props
  const words = texts.site
  const site = siteOf(answers.site)
  const names = useMemo(() => countries(texts.locale), [texts.locale])
  const asked = seen?.asked[texts.language] ?? seen?.asked['en'] ?? []
  return (
    <Step number={1} heading={words.heading}>
      <TextField
        {...words.address}
        code
        value={answers.site}
        trouble={
          typeof site === 'string' ? { text: words.refused[site], empty: false } : trouble('site', null)
        }
        tried={tried}
        anchor="site"
        change={(typed) => answer({ site: typed, whole: false })}
      />
      {site === null || typeof site === 'string' ? null : <AboutSite {...props} site={site} />}
      {asked.length === 0 ? null : <p>{words.asked(asked.join(', '))}</p>}
      <SelectField
        {...words.kind}
        value={answers.kind}
        trouble={trouble('kind', null)}
        tried={tried}
        anchor="kind"
        change={(value) => answer({ kind: KINDS.find((kind) => kind === value) ?? '' })}
      >
        <option value="">{words.choose}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </SelectField>
      <SelectField
        {...words.country}
        value={answers.country}
        trouble={trouble('country', null)}
        tried={tried}
        anchor="country"
        change={(country) => answer({ country })}
      >
        <option value="">{words.choose}</option>
        {names.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
    </Step>
  )
}

function AboutSite({ texts, answers, answer, parties, known, contest, site }: Props & { site: Site }) {
  const words = texts.site
  const official = parties.find(({ officialDomains }) =>
    officialDomains.some(({ domain }) => domain === site.whole),
  )
  return (
    <>
      {site.unicode === null ? null : (
        <p class="hint">
          <bdi>{words.unicode(site.unicode)}</bdi>
        </p>
      )}
      {site.whole === null || site.alwaysWhole ? null : (
        <Question legend={words.whole.legend} anchor="whole" told={null}>
          <Choice
            options={[
              ['host', words.whole.host(site.host)],
              ['domain', words.whole.domain(site.whole)],
            ]}
            value={answers.whole ? 'domain' : 'host'}
            choose={(chosen) => answer({ whole: chosen === 'domain' })}
          />
        </Question>
      )}
      {official === undefined ? null : <p class="callout barred remark">{words.official(official.name)}</p>}
      {known === null ? null : (
        <p class="callout barred remark">
          {words.known(known.listName)}{' '}
          <button type="button" class="plain" onClick={() => contest(known)}>
            {words.contest}
          </button>
        </p>
      )}
    </>
  )
}
