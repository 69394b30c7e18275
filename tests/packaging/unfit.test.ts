import { describe, expect, it } from 'vitest'
import { runsText } from '../../src/packaging/runs-text.ts'
import { unfitFiles } from '../../src/packaging/unfit-files.ts'
import { unfitIcons } from '../../src/packaging/unfit-icons.ts'

const file = (path: string, text = '') => ({ path, bytes: new TextEncoder().encode(text) })

describe('an extension for a store', () => {
  it('is made of scripts, styles, pages, pictures, fonts and data', () => {
    expect(
      unfitFiles([file('a.js', 'x()'), file('b.css'), file('c.html'), file('d.png'), file('e.ttf')]),
    ).toEqual([])
  })

  it.each([
    ['a source map', file('a.js.map')],
    ['a pointer to one', file('a.js', 'x()\n//# sourceMappingURL=a.js.map')],
    ['source', file('src/a.ts')],
    ['test code', file('tests/a.js')],
    ['code that runs text', file('a.js', 'eval("x")')],
  ])('is refused with %s', (_name, unfit) => {
    expect(unfitFiles([unfit])).toHaveLength(1)
  })

  it('has an icon of every size, each a picture of that size', () => {
    const icons = { '16': 'a.png', '32': 'b.png', '48': 'c.png', '128': 'd.png' }
    const files = Object.entries(icons).map(([size, path]) => ({
      path,
      bytes: png(Number(size), Number(size)),
    }))
    expect(unfitIcons({ icons }, files)).toEqual([])
    expect(unfitIcons({ icons: { ...icons, '48': 'a.png' } }, files)).toEqual([
      'a.png: not a PNG of 48 pixels',
    ])
    expect(unfitIcons({ icons: { '16': 'a.png' } }, files)).toHaveLength(3)
    expect(unfitIcons({ icons, action: { default_icon: { '16': 'gone.png' } } }, files)).toHaveLength(1)
    const flat = [{ path: 'a.png', bytes: png(16, 8) }, ...files.slice(1)]
    expect(unfitIcons({ icons }, flat)).toEqual(['a.png: not a PNG of 16 pixels'])
  })
})

describe('code', () => {
  it.each(['eval("x")', 'a?eval:b', 'x={"%eval%":eval,y:1}', 'Function("a","b")', 'new Function(`x`)'])(
    'runs text: %s',
    (code) => expect(runsText(code)).toBe(true),
  )

  it.each(['{eval:{minArgs:1}}', 'a.eval(x)', '"%eval%"', 'evaluate(x)', 'x instanceof Function', '"eval"'])(
    'does not run text: %s',
    (code) => expect(runsText(code)).toBe(false),
  )
})

function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(40)
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}
