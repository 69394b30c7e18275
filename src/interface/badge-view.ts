import type { Assessment, Level } from '../assessment.ts'
import { headline } from './headline.ts'
import { openFindings } from './open-findings.ts'
import type { Texts } from './texts.ts'

export interface BadgeView {
  text: string
  /** The button's name for assistive technology, and its tooltip. */
  title: string
  color: string
  textColor: string
  /** The button's own picture by its side in pixels: one shape a level, from public/icons. */
  icon: Record<string, string>
}

const GREY = '#595c66'
const WHITE = '#ffffff'

/** The light theme's colours in both themes: white stands on each of them at 4.5:1 or more. */
const colors: Record<Level, string> = {
  listed: '#8f2350',
  missing: '#9a4700',
  unclear: '#695700',
  informed: GREY,
  quiet: GREY,
  blind: GREY,
}

/** From the root: a service worker would look beside its own script. */
const iconOf = (level: Level): Record<string, string> =>
  Object.fromEntries([16, 32, 48, 128].map((side) => [side, `/icons/level-${level}-${side}.png`]))

/** What the toolbar shows: the level's shape, the number of open points, the same as in the popup, and the matter in words. */
export function badgeView(assessment: Assessment, texts: Texts, hidden = false): BadgeView {
  const { badge, name } = texts.interface
  const points = openFindings(assessment).length
  const color = hidden ? GREY : colors[assessment.level]
  const say = (text: string, title: string): BadgeView => ({
    text,
    title: hidden ? badge.hidden(title) : title,
    color,
    textColor: WHITE,
    icon: iconOf(hidden ? 'quiet' : assessment.level),
  })
  if (points > 0) return say(String(points), badge.open(name, points))
  if (assessment.level === 'unclear') return say('?', badge.unclear(name))
  if (assessment.listings.length > 0) return { ...say('i', badge.context(name)), color: GREY }
  return say('', `${name} – ${headline(assessment, texts)}`)
}
