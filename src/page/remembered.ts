/** Asks once for each element, and answers from memory for as long as the element lives. */
export const remembered = <Answer>(ask: (element: Element) => Answer): ((element: Element) => Answer) => {
  const known = new WeakMap<Element, Answer>()
  return (element) => {
    const answer = known.get(element) ?? ask(element)
    known.set(element, answer)
    return answer
  }
}
