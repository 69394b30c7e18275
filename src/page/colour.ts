/** Red, green, blue 0–255 and alpha 0–1. */
export type Colour = readonly [number, number, number, number]

/** Reads a computed colour; null for spaces that are not judged (`color(…)`, `lab(…)`). */
export const colourOf = (computed: string): Colour | null => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number)
  return /^rgb/.test(computed) ? [red, green, blue, alpha] : null
}

/** `over` laid on an opaque ground. */
export const blend = (over: Colour, ground: Colour): Colour => {
  const mix = (index: 0 | 1 | 2) => over[index] * over[3] + ground[index] * (1 - over[3])
  return [mix(0), mix(1), mix(2), 1]
}

/** Relative luminance, raised by the 0.05 of the contrast formula (WCAG 2), with its curve drawn as one power. */
const luminance = ([red, green, blue]: Colour) =>
  (0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2) / 255 ** 2.2 + 0.05

/** Contrast ratio of two opaque colours, 1 to 21. */
export const contrast = (a: Colour, b: Colour): number => {
  const ratio = luminance(a) / luminance(b)
  return Math.max(ratio, 1 / ratio)
}
