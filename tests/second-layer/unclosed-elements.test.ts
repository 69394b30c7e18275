import { expect, it } from 'vitest'
import { unclosedElements } from '../../src/second-layer/unclosed-elements.ts'

it.each([
  [0, '<p>a<p>b<br><li>c<td>d</p>'],
  [1, '<div>a</div><DIV>b</DIV>'],
  [3, '<div><section><b>a</b></section></div>'],
  [2, '<div></x><div></x>'],
  [1, '</div></div><div>'],
  [50_000, '<table>'.repeat(50_000)],
])('%i elements are left open at most', (count, source) => {
  expect(unclosedElements(source)).toBe(count)
})

it('is counted in time in whatever is no tag', () => {
  const start = performance.now()
  for (const source of [
    '<'.repeat(1_000_000),
    '<a'.repeat(500_000),
    `<${'a'.repeat(1_000_000)}`,
    '</'.repeat(500_000),
  ])
    unclosedElements(source)
  expect(performance.now() - start).toBeLessThan(1_500)
})
