import { accessSync, constants } from 'node:fs'
import path from 'node:path'

function onPath(names: string[]): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter))
    for (const name of names) {
      const file = path.join(folder, name)
      try {
        accessSync(file, constants.X_OK)
        return file
      } catch {}
    }
  return undefined
}

/** The Chromium to drive: `CHROMIUM` if set, otherwise what the PATH holds. Chrome itself refuses `--load-extension`. */
export const chromiumPath = (): string =>
  process.env['CHROMIUM'] ?? onPath(['chromium', 'chromium-browser']) ?? 'chromium'

/** The Firefox to drive: `FIREFOX` if set, otherwise what the PATH holds. */
export const firefoxPath = (): string =>
  process.env['FIREFOX'] ?? onPath(['firefox-esr', 'firefox']) ?? 'firefox'
