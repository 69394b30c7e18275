import type { ByKeyboard } from './by-keyboard.ts'
import type { Driver } from './driver.ts'
import type { OwnPage } from './own-page.ts'
import { eventually } from './serialised.ts'

/** The file that a control of the page saves; the focus is on that control again. */
export async function savedByKeys(driver: Driver, page: OwnPage, keys: ByKeyboard, control: string) {
  const file = await page.handle.saved(() => keys.act(control))
  // Firefox shows what was saved in a list of its own, which takes the keys until Escape closes it.
  if (driver.name === 'firefox') {
    await eventually('the list of what was saved', async () => ((await keys.stop()) === null ? true : null))
    await keys.press('Escape')
  }
  await keys.isOn(control)
  return file
}
