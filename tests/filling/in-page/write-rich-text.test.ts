import { afterEach, describe, expect, it, vi } from 'vitest'
import { writeRichText } from '../../../src/filling/in-page/write-rich-text.ts'

const HELD = '<p>Mon <b>texte</b></p><p>en deux lignes</p>'

function editor(): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${HELD}</div>`
  const found = document.querySelector<HTMLElement>('[contenteditable]')
  return found ?? expect.fail('no editor')
}

/** The browser as it is, save for one command from its `from`-th call on. */
function refusing(command: string, from: number): void {
  const real = document.execCommand.bind(document)
  let calls = 0
  vi.spyOn(document, 'execCommand').mockImplementation((name, ...rest) => {
    if (name === command) calls += 1
    return name === command && calls >= from ? false : real(name, ...rest)
  })
}

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

describe('text into an editor', () => {
  it('stands there in its lines, in place of what stood there', () => {
    const field = editor()
    expect(writeRichText(field, 'Un\n<b>deux</b>')).toBe(true)
    expect(field.innerText.split(/\n+/)).toEqual(['Un', '<b>deux</b>'])
  })

  it.each([
    ['insertText', 1],
    ['insertText', 2],
    ['insertParagraph', 1],
    ['insertParagraph', 2],
  ])('leaves the field as it was where %s is refused at its call %i', (command, from) => {
    const field = editor()
    refusing(command, from)
    expect(writeRichText(field, 'Un\ndeux\ntrois')).toBe(false)
    expect(field.innerHTML).toBe(HELD)
  })

  it('leaves the field as it was where the browser does not undo either', () => {
    const field = editor()
    const real = document.execCommand.bind(document)
    vi.spyOn(document, 'execCommand').mockImplementation((name, ...rest) =>
      name === 'insertText' && rest[1] !== 'deux' ? real(name, ...rest) : false,
    )
    expect(writeRichText(field, 'Un\ndeux')).toBe(false)
    expect(field.innerHTML).toBe(HELD)
  })
})
