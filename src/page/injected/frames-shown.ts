/**
 * How many frames of this document are big enough to hold a form, and are shown. Runs in a page, injected at the click on
 * *Fill this form*: Chromium leaves frames that it keeps us out of out of its answers as well, without a word.
 * Self-contained, as its source text is what travels.
 */
export function framesShown(): number {
  /** CSS pixels of the smallest form. */
  const SMALLEST = { width: 200, height: 120 }
  return [...document.querySelectorAll('iframe,frame')].filter((frame) => {
    const { width, height } = frame.getBoundingClientRect()
    return (
      width >= SMALLEST.width &&
      height >= SMALLEST.height &&
      frame.checkVisibility({ visibilityProperty: true })
    )
  }).length
}
