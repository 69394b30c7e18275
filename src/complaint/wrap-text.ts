/** Width of a text in points. */
export type Measure = (text: string) => number

/**
 * Lines no wider than `width`. Breaks at ordinary spaces only (a no-break space holds French marks and numbers
 * together); what is still too wide, such as a long address, is cut between characters.
 */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  const space = measure(' ')
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width, measure))) {
    const wide = measure(word)
    if (line !== '' && used + space + wide > width) {
      lines.push(line)
      line = word
      used = wide
    } else {
      used += line === '' ? wide : space + wide
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

/** Where an address may be parted without a sign that does not belong to it. */
const ADDRESS_BREAK = /[/\-_.?&=]/

/**
 * A word, or the longest pieces of it that fit, parted in its second half at a mark of addresses where there is
 * one. Characters are measured one by one, so kerning only makes it safer.
 */
function pieces(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word]
  const result: string[] = []
  let piece: string[] = []
  let used = 0
  for (const character of word) {
    const wide = measure(character)
    if (piece.length > 0 && used + wide > width) {
      const mark = piece.findLastIndex((one) => ADDRESS_BREAK.test(one))
      const cut = mark > piece.length / 2 ? mark + 1 : piece.length
      result.push(piece.slice(0, cut).join(''))
      piece = piece.slice(cut)
      used = piece.reduce((sum, one) => sum + measure(one), 0)
    }
    piece.push(character)
    used += wide
  }
  return [...result, piece.join('')]
}
