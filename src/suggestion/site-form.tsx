import { useMemo, useState } from 'preact/hooks'
import { reference } from '../complaint/reference.ts'
import { Step } from '../interface/step.tsx'
import { fileName } from '../outgoing/file-name.ts'
import type { SiteAnswers } from './answers.ts'
import { Destination } from './destination.tsx'
import { draftEntry, isBegun } from './draft-entry.ts'
import { type DraftField, type DraftProblem, draftProblems } from './draft-problems.ts'
import { TextField } from './fields.tsx'
import { listName } from './list-named.ts'
import { ListStep } from './list-step.tsx'
import { type Lack, Outcome } from './outcome.tsx'
import type { ListedHere } from './page-seen.ts'
import { PartyStep } from './party-step.tsx'
import { siteOf } from './site.ts'
import { SiteStep } from './site-step.tsx'
import { SourcesStep } from './sources-step.tsx'
import { newSite, suggestionText } from './suggestion.ts'
import type { FormProps } from './suggestion-page.tsx'

/** A site that is on no list yet. */
export function SiteForm(props: FormProps & { contest(listed: ListedHere): void }) {
  const { texts, clueTexts, words, parties, lists, list, work, change, contest, world } = props
  const { site: answers, shared } = work
  const { seen } = work.looked
  const [tried, setTried] = useState(false)
  const now = world.now()
  const context = { seen, words, language: texts.language, parties, version: world.version, now }
  const entry = draftEntry(answers, context)
  const { problems, raw } = draftProblems(entry, now.toISOString().slice(0, 10))
  const text = suggestionText(
    newSite(entry, answers, { list, seen: shared.withSeen ? seen : null, version: world.version }),
  )
  const step = {
    texts,
    clueTexts,
    answers,
    answer: (part: Partial<SiteAnswers>) => change({ site: { ...answers, ...part } }),
    seen,
    tried,
    trouble: (field: DraftField, source: number | null) => {
      const problem = problems.find((one) => one.field === field && one.source === source)
      if (problem === undefined) return null
      const { empty, wrong } = texts.problem[field]
      return { empty: problem.empty, text: problem.empty ? `${texts.outcome.lacking} ${empty}.` : wrong }
    },
  }
  const site = siteOf(answers.site)
  const host = site === null || typeof site === 'string' ? '' : site.host
  const known = useMemo(() => {
    const found = seen?.listings.find((one) => one.ofThisPage && one.list.id === list?.id)
    if (found === undefined || list === null || host !== seen?.host) return null
    return { ...found, listName: listName(list, texts.language) }
  }, [seen, list, host])
  return (
    <>
      <div class="steps">
        <Criteria {...props} />
        <SiteStep {...step} parties={parties} known={known} contest={contest} />
        <PartyStep {...step} parties={parties} />
        <SourcesStep {...step} />
        <Step number={4} heading={texts.note.heading}>
          <TextField
            {...texts.note.field}
            rows={3}
            value={answers.note}
            tried={tried}
            anchor="note"
            change={(note) => step.answer({ note })}
          />
        </Step>
        <ListStep
          number={5}
          texts={texts}
          lists={lists}
          list={list}
          choose={(id) => change({ shared: { ...shared, list: id } })}
          withSeen={seen === null ? null : shared.withSeen}
          addSeen={(withSeen) => change({ shared: { ...shared, withSeen } })}
        />
      </div>
      <div class="outcome">
        <Outcome
          texts={texts}
          kind="new-site"
          text={text}
          fileName={fileName(now.toISOString(), reference(host, now.toISOString()), 'json', 'suggestion')}
          lacking={problems.map((problem) => lackOf(problem, texts, answers))}
          raw={raw}
          world={world}
          onTried={() => setTried(true)}
        >
          <Destination texts={texts} list={list} kind="new-site" about={entry.id ?? ''} />
        </Outcome>
      </div>
    </>
  )
}

function Criteria({ texts }: Pick<FormProps, 'texts'>) {
  const { heading, lines } = texts.criteria
  return (
    <section class="callout criteria">
      <h2>{heading}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

function lackOf(
  { field, source, empty }: DraftProblem,
  texts: FormProps['texts'],
  { sources, party }: SiteAnswers,
): Lack {
  const words = texts.problem[field]
  const begun = source === null ? undefined : sources.filter(isBegun)[source]
  const number = begun === undefined ? 0 : sources.indexOf(begun) + 1
  const text = empty ? words.empty : words.wrong
  const anchor =
    begun !== undefined
      ? `${field}-${begun.id}`
      : field === 'sources'
        ? `url-${sources[0]?.id ?? 1}`
        : field === 'party' && party === 'other'
          ? 'partyName'
          : field
  return { anchor, text: number > 0 && sources.length > 1 ? `${texts.sources.one(number)} – ${text}` : text }
}
