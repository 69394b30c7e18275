/** `npm run icons`: draws the PNG files of public/icons from the drawings in src/icons. Chromium draws; a build needs none of it. */
import { Buffer } from 'node:buffer'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import { chromiumPath } from '../browsers/paths.ts'
import { iconSources } from './icon-sources.ts'

const root = path.resolve(import.meta.dirname, '../..')
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage()

for (const { svg, png, size } of iconSources) {
  const drawn = await page.evaluate(
    async ([source, side]) => {
      const image = new Image(side, side)
      image.src = `data:image/svg+xml,${encodeURIComponent(source)}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = side
      canvas.height = side
      canvas.getContext('2d')?.drawImage(image, 0, 0, side, side)
      return canvas.toDataURL('image/png')
    },
    [readFileSync(path.join(root, 'src/icons', svg), 'utf8'), size] as const,
  )
  writeFileSync(path.join(root, 'public/icons', png), Buffer.from(drawn.split(',')[1] ?? '', 'base64'))
}
await browser.close()
