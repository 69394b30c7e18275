import { useId } from 'preact/hooks'
import type { Level } from '../assessment.ts'
import { LevelIcon } from '../interface/level-icon.tsx'
import type { WelcomeWords } from './welcome-words.ts'

/** From the strongest to none. */
const LEVELS: readonly Level[] = ['listed', 'missing', 'unclear', 'informed', 'quiet', 'blind']

/** Each answer with its shape, its word and what it means. */
export function LevelLegend({ own, shared }: Pick<WelcomeWords, 'own' | 'shared'>) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{own.levels.heading}</h2>
      <dl class="levels">
        {LEVELS.map((level) => (
          <div key={level}>
            <dt class={`is-${level}`}>
              <LevelIcon level={level} />
              {shared.level[level]}
            </dt>
            <dd>{own.levels.line[level]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
