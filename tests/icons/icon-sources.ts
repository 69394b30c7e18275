/** Pixels of a side. The smallest has a drawing of its own, on whole pixels. */
export const ICON_SIZES = [16, 32, 48, 128] as const

/** What is drawn: the name mark, and one icon a level. */
export const ICON_NAMES = [
  'mark',
  'level-listed',
  'level-missing',
  'level-unclear',
  'level-informed',
  'level-quiet',
  'level-blind',
] as const

export interface IconSource {
  /** A file name in src/icons. */
  svg: string
  /** A file name in public/icons. */
  png: string
  size: number
}

/** Every picture with the drawing that it is made from. */
export const iconSources: readonly IconSource[] = ICON_NAMES.flatMap((name) =>
  ICON_SIZES.map((size) => ({
    svg: size === 16 ? `${name}-small.svg` : `${name}.svg`,
    png: `${name}-${size}.png`,
    size,
  })),
)
