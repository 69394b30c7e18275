import type { Browser } from 'webextension-polyfill'

/** The manifest's name for what the toolbar's button does. */
const ACTION = '_execute_action'

/** The key that opens the popup, as the person has it now; null where the browser or the person gave none. */
export async function keyOfPopup(commands: Pick<Browser['commands'], 'getAll'>): Promise<string | null> {
  const all = await commands.getAll()
  const shortcut = all.find(({ name }) => name === ACTION)?.shortcut ?? ''
  // Firefox writes as in the manifest, where the key called Ctrl has another name on a Mac.
  return shortcut === '' ? null : shortcut.replace('MacCtrl', 'Ctrl')
}
