import { useId } from 'preact/hooks'
import { Choice } from '../interface/choice.tsx'
import { USUAL_WARN_IN_PAGE, WARN_IN_PAGE, type WarnInPage as WarnInPageSetting } from '../settings.ts'
import type { ChoiceProps } from './choice-props.ts'
import { useSetting } from './use-setting.ts'

/** Where a banner comes; the toolbar's button speaks in any case. */
export function WarnInPage({ calls, texts, first }: ChoiceProps) {
  const {
    value = USUAL_WARN_IN_PAGE,
    known,
    managed,
    failed,
    choose,
  } = useSetting('warnInPage', calls, first)
  const id = useId()
  const words = texts.warnings
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      <fieldset class="choices" disabled={!known || managed} aria-describedby={`${id}-what`}>
        <legend>{words.legend}</legend>
        <Choice<WarnInPageSetting>
          options={WARN_IN_PAGE.map((where) => [where, words.choice[where]] as const)}
          value={known ? value : null}
          choose={choose}
        />
      </fieldset>
      <p id={`${id}-what`} class="hint">
        {managed ? texts.managed : words.badge}
      </p>
      <p class="told" role="status">
        {failed ? words.failed : ''}
      </p>
    </section>
  )
}
