import { useId } from 'preact/hooks'
import type { Level } from '../assessment.ts'
import { articleName } from '../interface/article-name.ts'
import type { FindingLine } from '../interface/finding-lines.ts'
import { LevelIcon } from '../interface/level-icon.tsx'
import type { Texts } from '../interface/texts.ts'
import type { BackgroundCalls } from './background-calls.ts'
import { EvidenceItem } from './evidence-item.tsx'
import { ShowOnPage } from './show-on-page.tsx'

const icons: Record<'unmet' | 'unclear' | 'met', Level> = {
  unmet: 'missing',
  unclear: 'unclear',
  met: 'informed',
}

/** One finding: a line that opens to why, the evidence, what was searched, and the law. */
export function FindingItem({
  line,
  outcome,
  calls,
  texts,
}: {
  line: FindingLine
  outcome: 'unmet' | 'unclear' | 'met'
  calls: BackgroundCalls
  texts: Texts
}) {
  const { because, cite, linked, place, popup } = texts.interface
  const rule = texts.rules[line.rule]
  const listed = line.evidence.some(({ kind }) => kind === 'listing')
  const { searched } = line
  const id = useId()
  const inPolicy = outcome === 'met' && line.evidence.some(({ kind }) => kind === 'document-quote')
  const shown = line.evidence.filter(({ kind }) => kind !== 'missing-item')
  const missing = line.evidence.flatMap((one) => (one.kind === 'missing-item' ? linked.item[one.item] : []))
  const points = line.evidence.some((evidence) => 'ref' in evidence)
  const articles = line.articles.map((article) => articleName(article, cite)).join(' · ')
  return (
    <li>
      <details class="finding">
        <summary>
          <LevelIcon level={listed ? 'listed' : icons[outcome]} />
          <span id={id}>
            {rule?.[outcome] ?? line.rule}
            {outcome === 'unclear' &&
              line.because.map((reason) => <small key={reason}>{because[reason]}</small>)}
            {inPolicy && <small>{linked.inPolicy}</small>}
            {missing.length > 0 && <small class="glimpse">{missing.join(', ')}</small>}
          </span>
        </summary>
        <div class="proof">
          {rule !== undefined && <p>{rule.explain}</p>}
          {missing.length > 0 && <p>{linked.missing(missing.join(', '))}</p>}
          {shown.map((evidence) => (
            <EvidenceItem
              key={JSON.stringify(evidence)}
              evidence={evidence}
              fields={line.fields}
              calls={calls}
              texts={texts}
            />
          ))}
          {!points && line.formRef !== null && (
            <ShowOnPage at={line.formRef} of={[id]} calls={calls} texts={texts} />
          )}
          {searched !== null && (
            <p class="fine">
              {`${popup.lookedIn(searched.places.map((one) => place[one]).join(', '))}. ${popup.searchedSize(searched.characters, searched.links)}.`}
            </p>
          )}
          {articles !== '' && <p class="fine">{popup.law(articles)}</p>}
        </div>
      </details>
    </li>
  )
}
