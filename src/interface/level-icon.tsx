import type { Level } from '../assessment.ts'
import { levelPaths } from './level-paths.ts'

/** The shape of a level. It is decoration: the word for it stands beside, always. */
export function LevelIcon({ level }: { level: Level }) {
  return (
    <svg class={`icon is-${level}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={levelPaths[level]} />
    </svg>
  )
}
