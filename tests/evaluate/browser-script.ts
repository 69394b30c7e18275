import path from 'node:path'
import { chromium, type Page } from 'playwright'
import { build } from 'vite'
import { chromiumPath } from '../browsers/paths.ts'

/** One entry file as a script that leaves its exports in a global, as the extension ships it, without the extension around it. */
export async function browserScript(entry: string, global: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.resolve(entry), formats: ['iife'], name: global },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`)
  const declaration = new RegExp(`^(?:var|const|let) ${global}\\s*=`, 'm')
  return output.output[0].code.replace(declaration, `globalThis.${global} =`)
}

/** A tab of a fresh Chromium, closed again whatever happens. */
export async function inTab<T>(work: (tab: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    return await work(await context.newPage())
  } finally {
    await browser.close()
  }
}
