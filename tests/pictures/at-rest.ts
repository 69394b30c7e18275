import { drawn } from './frame.ts'

/** So long nothing may change before a picture is taken, and so long is waited for that, in ms. */
const QUIET = 25
const PATIENCE = 4000

/** Resolves when nothing in the document has changed for a while and everything has been drawn. */
export async function atRest(): Promise<void> {
  await document.fonts.ready
  let changed = performance.now()
  const begun = changed
  const observer = new MutationObserver(() => {
    changed = performance.now()
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  while (performance.now() - changed < QUIET) {
    if (performance.now() - begun > PATIENCE) throw new Error('The page does not come to rest')
    await new Promise((resolve) => setTimeout(resolve, QUIET / 2))
  }
  observer.disconnect()
  await drawn()
}
