import { describe, expect, it } from 'vitest'
import { bringBack, edit, emptyDesk, rewrite } from '../../src/complaint/desk.ts'

describe('the desk', () => {
  it('follows the answers again when the text is typed back to the written letter', () => {
    expect(edit('Letter!', 'Letter').edited).toEqual({ text: 'Letter!', from: 'Letter' })
    expect(edit('Letter', 'Letter')).toEqual(emptyDesk)
  })

  it('sets the person’s text aside instead of dropping it', () => {
    const mine = edit('Mine', 'Letter')
    const rewritten = rewrite(mine)
    expect(rewritten.edited).toBeNull()
    expect(bringBack(rewritten)).toEqual(mine)
  })

  it('lets go of the old text once the new one is edited', () => {
    expect(edit('Newer', 'New').setAside).toBeNull()
  })
})
