import { Tick } from '../interface/choice.tsx'
import { Step } from '../interface/step.tsx'
import { emptySource, type TypedSource } from './answers.ts'
import { isBegun } from './draft-entry.ts'
import type { SourceField } from './draft-problems.ts'
import { TextField } from './fields.tsx'
import type { SiteStepProps } from './step-props.ts'

/** An entry takes twenty; a suggestion with more than these says no more. */
const MAX_SOURCES = 6

export function SourcesStep(props: SiteStepProps) {
  const { texts, answers, answer, tried, trouble } = props
  const words = texts.sources
  const { sources } = answers
  const none = tried ? trouble('sources', null) : null
  const change = (id: number, part: Partial<TypedSource>) =>
    answer({ sources: sources.map((source) => (source.id === id ? { ...source, ...part } : source)) })
  const next = Math.max(0, ...sources.map(({ id }) => id)) + 1
  return (
    <Step number={3} heading={words.heading}>
      <p class="hint">{words.lead}</p>
      {none === null ? null : <p class="warning">{none.text}</p>}
      {sources.map((source, at) => (
        <SourceFields
          key={source.id}
          {...props}
          source={source}
          number={at + 1}
          change={(part) => change(source.id, part)}
        />
      ))}
      {sources.length < MAX_SOURCES ? (
        <button type="button" onClick={() => answer({ sources: [...sources, emptySource(next)] })}>
          {words.add}
        </button>
      ) : null}
    </Step>
  )
}

function SourceFields({
  texts,
  answers,
  answer,
  tried,
  trouble,
  source,
  number,
  change,
}: SiteStepProps & { source: TypedSource; number: number; change(part: Partial<TypedSource>): void }) {
  const words = texts.sources
  const { sources } = answers
  // Problems count the sources that were begun; the others are not in the entry.
  const place = isBegun(source) ? sources.slice(0, number - 1).filter(isBegun).length : null
  const field = (name: SourceField) => ({
    ...words.fields[name],
    value: source[name],
    trouble: place === null ? null : trouble(name, place),
    tried,
    anchor: `${name}-${source.id}`,
    change: (value: string) => change({ [name]: value }),
  })
  return (
    <fieldset class="card source">
      <legend>{words.one(number)}</legend>
      <TextField {...field('url')} code />
      <TextField {...field('title')} />
      <TextField {...field('publisher')} />
      <TextField {...field('date')} code />
      <TextField {...field('states')} rows={3} />
      <Tick ticked={source.namesThisSite} toggle={(namesThisSite) => change({ namesThisSite })}>
        {words.namesThisSite}
      </Tick>
      {sources.length > 1 ? (
        <button
          type="button"
          class="plain"
          onClick={() => answer({ sources: sources.filter(({ id }) => id !== source.id) })}
        >
          {words.remove(number)}
        </button>
      ) : null}
    </fieldset>
  )
}
