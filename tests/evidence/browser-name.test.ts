import { describe, expect, it } from 'vitest'
import { browserName } from '../../src/evidence/browser-name.ts'

describe('the name of the browser', () => {
  it('is told apart although they all say Chrome', () => {
    const chrome =
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36'
    expect(browserName(chrome)).toBe('Chrome 137.0.0.0')
    expect(browserName(`${chrome} Edg/137.0.0.0`)).toBe('Edge 137.0.0.0')
    expect(browserName('Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0')).toBe(
      'Firefox 142.0',
    )
    expect(browserName('something else')).toBe('unknown browser')
  })
})
