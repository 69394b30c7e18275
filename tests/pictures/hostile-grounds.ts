/** Pages that make a warning hard to see, by accident or not: styles and markup for the banner to stand on. */

/** As loud as a photograph, and the same each time. */
function photo(): string {
  const canvas = document.createElement('canvas')
  canvas.width = 160
  canvas.height = 120
  const pen = canvas.getContext('2d')
  for (let at = 0; at < 160 * 120; at += 16) {
    const seed = (at * 2_654_435_761) % 4_294_967_296
    if (pen) pen.fillStyle = `hsl(${seed % 360} 70% ${20 + (seed % 61)}%)`
    pen?.fillRect(at % 160, Math.floor(at / 160), 16, 7)
  }
  return canvas.toDataURL()
}

const words = '<p>Urgent : sauvez le train de nuit ! Signez la pétition avant dimanche.</p>'.repeat(12)

export const grounds: Record<string, () => { css: string; html?: string }> = {
  light: () => ({ css: 'body { background: white; color: #222 }' }),
  dark: () => ({ css: 'body { background: #111; color: #ddd }' }),
  photo: () => ({ css: `html { background: url(${photo()}) 0 / 480px }` }),
  gradient: () => ({
    css: 'html { background: repeating-linear-gradient(45deg, yellow 0 24px, magenta 24px 48px) }',
  }),
  'same-colour': () => ({
    css: 'html { background: #fbfaf7; color: #1c1d22 } @media (prefers-color-scheme: dark) { html { background: #191a1e; color: #edece7 } }',
  }),
  'huge-z-index': () => ({
    css: '.over { position: fixed; inset: 0; z-index: 2147483647; background: gold }',
    html: '<div class="over"></div>',
  }),
  transform: () => ({
    css: 'html { transform: rotate(8deg) scale(.7); background: white } body { transform: skew(9deg) }',
  }),
  'filter-opacity': () => ({
    css: 'html { opacity: .25; filter: contrast(.3) blur(2px); background: white } body { opacity: .1; filter: invert(1) }',
  }),
  restyled: () => ({
    css: `html > * { font: bold 60px/3 fantasy !important; color: silver !important; opacity: .2 !important;
      filter: blur(4px) !important; transform: rotate(20deg) !important; mix-blend-mode: difference !important;
      letter-spacing: 9px !important; text-transform: uppercase !important; direction: rtl !important }`,
  }),
}

/** Puts a page of that kind into the document; what comes back takes it away. */
export function standOn(ground: keyof typeof grounds): () => void {
  const { css = '', html = '' } = grounds[ground]?.() ?? {}
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`body { margin: 0; padding: 24px; box-sizing: border-box } ${css}`)
  document.adoptedStyleSheets = [sheet]
  document.body.innerHTML = words + html
  return () => {
    document.adoptedStyleSheets = []
    document.body.textContent = ''
  }
}
