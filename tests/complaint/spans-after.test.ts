import { describe, expect, it } from 'vitest'
import { spansAfter } from '../../src/complaint/spans-after.ts'

const name = { detail: 1, from: 0, start: 6, length: 6 }
const now = (next: string) => spansAfter('Name: Martin, 1', [name], next)

describe('pieces of a changed text', () => {
  it('stay where nothing before them changed, and move with what did', () => {
    expect(now('Name: Martin, 12')).toEqual([name])
    expect(now('My name: Martin, 1')).toEqual([{ ...name, start: 9 }])
  })

  it('are cut in two around a change, and end with it', () => {
    expect(now('Name: MaXin, 1')).toEqual([
      { detail: 1, from: 0, start: 6, length: 2 },
      { detail: 1, from: 4, start: 9, length: 2 },
    ])
    expect(now('Name: , 1')).toEqual([])
    expect(now('')).toEqual([])
  })

  it('count a letter once where a change repeats it', () => {
    const pieces = spansAfter('aa', [{ detail: 0, from: 0, start: 0, length: 2 }], 'aaa')
    expect(pieces.reduce((sum, { length }) => sum + length, 0)).toBe(2)
  })
})
