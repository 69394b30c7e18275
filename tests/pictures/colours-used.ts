/** Which colours a state is drawn with, exactly: the small pictures know greys alone. */
export function coloursUsed(within: ParentNode): string {
  const used = {
    text: new Set<string>(),
    ground: new Set<string>(),
    line: new Set<string>(),
    drawn: new Set<string>(),
  }
  for (const element of within.querySelectorAll('*')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    const style = getComputedStyle(element)
    const writes = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
    if (writes) used.text.add(style.color)
    used.ground.add(style.backgroundColor)
    for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const)
      if (style[`border${side}Style`] !== 'none') used.line.add(style[`border${side}Color`])
    if (element instanceof SVGGeometryElement) {
      used.drawn.add(style.fill)
      used.drawn.add(style.stroke)
    }
  }
  return Object.entries(used)
    .map(([what, colours]) => `${what} ${[...colours].map(short).filter(Boolean).sort().join(' ')}`)
    .join('; ')
}

/** "rgb(1, 2, 3)" as "#010203"; nothing for what is not seen. */
function short(colour: string): string {
  if (colour === 'none' || /, 0\)$/.test(colour)) return ''
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1)
  if (channels === undefined) return colour.replaceAll(' ', '')
  return `#${channels.map((one) => Number(one).toString(16).padStart(2, '0')).join('')}`
}
