import { useId, useState } from 'preact/hooks'
import type { Ref } from '../facts.ts'
import { nameWith } from '../interface/name-with.ts'
import type { Texts } from '../interface/texts.ts'
import type { BackgroundCalls } from './background-calls.ts'

/** Marks the place on the page; says so when it is no longer there. */
export function ShowOnPage({
  at,
  of,
  calls,
  texts,
}: {
  at: Ref
  /** Ids of the elements that say what is shown. */
  of: string[]
  calls: BackgroundCalls
  texts: Texts
}) {
  const id = useId()
  const { popup } = texts.interface
  const [told, setTold] = useState('')
  async function show() {
    const { shown } = await calls.show(at).catch(() => ({ shown: false }))
    setTold(shown ? popup.shown : popup.notShown)
  }
  return (
    <span class="show">
      <button type="button" class="plain" {...nameWith(id, ...of)} onClick={show}>
        {popup.showOnPage}
      </button>
      <span role="status">{told}</span>
    </span>
  )
}
