import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'
import { ROOT } from '../browsers/builds.ts'
import { chromiumPath } from '../browsers/paths.ts'
import { palettePng } from './palette-png.ts'

const ARTWORK = path.join(ROOT, 'docs/store/artwork')

/** Draws each SVG of the artwork as a PNG of its own size beside it. */
export async function drawArtwork(): Promise<string[]> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage()
    const lines: string[] = []
    const failed: string[] = []
    page.on('requestfailed', (request) => failed.push(request.url()))
    for (const source of readdirSync(ARTWORK).filter((name) => name.endsWith('.svg'))) {
      await page.goto(pathToFileURL(path.join(ARTWORK, source)).href)
      const [width = 0, height = 0] = await page.evaluate(() => {
        const { width, height } = document.documentElement.getBoundingClientRect()
        return [width, height]
      })
      await page.setViewportSize({ width, height })
      if (failed.length > 0) throw new Error(`${source} shows ${failed.join(', ')}, which is not there`)
      const png = palettePng(await page.screenshot())
      const name = source.replace(/svg$/, 'png')
      writeFileSync(path.join(ARTWORK, name), png)
      lines.push(`artwork/${name}  ${Math.round(png.length / 1000)} kB`)
    }
    return lines
  } finally {
    await browser.close()
  }
}
