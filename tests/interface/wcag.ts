/** Relative luminance as in WCAG 2.2, of channels from 0 to 255. */
function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** "#rrggbb" or "rgb(r, g, b)" as numbers. */
function channels(color: string): number[] {
  const hex = /^#(..)(..)(..)$/.exec(color)
  if (hex !== null) return hex.slice(1).map((pair) => Number.parseInt(pair, 16))
  return (/^rgb\(([^)]+)\)$/.exec(color)?.[1] ?? '').split(',').map(Number)
}

/** Contrast ratio of two opaque colours, from 1 to 21; NaN where one of them is no such colour. */
export function contrast(one: string, other: string): number {
  const [dark = Number.NaN, light = Number.NaN] = [one, other]
    .map((color) => (channels(color).length === 3 ? luminance(channels(color)) : Number.NaN))
    .sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
