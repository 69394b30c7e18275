import type { Driver } from './driver.ts'
import type { OwnPage } from './own-page.ts'
import { eventually } from './serialised.ts'

/** Presses every button of the popup that shows a place on the page; gives those places, in the order of the buttons. */
export async function placesShown(driver: Driver, popup: OwnPage): Promise<string[]> {
  // What the popup asks of the background reaches every page of the extension.
  await driver.inExtension(async (api) => {
    const places: string[] = []
    Reflect.set(globalThis, 'places', places)
    api.runtime.onMessage.addListener((message) => {
      if (Reflect.get(Object(message), 'type') === 'show')
        places.push(String(Reflect.get(Object(message), 'ref')))
    })
  }, null)
  const pressed = await popup.run((_window, document) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.show button')]
    for (const button of buttons) button.click()
    return buttons.length
  }, null)
  return eventually('the places', async () => {
    const places = await driver.inExtension(async () => Reflect.get(globalThis, 'places') as string[], null)
    return places.length === pressed ? places : null
  })
}
