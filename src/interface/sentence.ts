/** A line as a sentence: a full stop, unless it ends in a mark of its own ("… Reconquête !"). */
export function sentence(line: string): string {
  return /[.!?…»]$/.test(line) ? line : `${line}.`
}
