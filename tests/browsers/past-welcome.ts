import type { Driver } from './driver.ts'
import { eventually } from './serialised.ts'

/**
 * The first steps open by themselves in a new profile. They are waited for and closed, so that no journey takes their tab
 * for one that it opened itself. A profile that was used before says that it has had them.
 */
export async function pastWelcome(driver: Driver): Promise<void> {
  await eventually('the first steps', () =>
    driver.inExtension(
      async (api) => ((await api.storage.local.get(null))['welcomed'] === true ? true : null),
      null,
    ),
  )
  await eventually('the first steps are closed', () =>
    driver.inExtension(async (api) => {
      const address = api.runtime.getURL('src/welcome/')
      const tabs = await api.tabs.query({})
      const welcomes = tabs.filter(({ url, pendingUrl }) => (pendingUrl || url)?.startsWith(address))
      await Promise.all(welcomes.map(({ id }) => (id === undefined ? null : api.tabs.remove(id))))
      return welcomes.length === 0 ? true : null
    }, null),
  )
}
