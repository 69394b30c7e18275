import path from 'node:path'
import { parseArgs } from 'node:util'
import { INTERFACE_LANGUAGES } from '../../src/interface/interface-language.ts'
import { ROOT } from '../browsers/builds.ts'
import type { Language } from '../browsers/driver.ts'
import { demoHosting } from '../site/demo-hosting.ts'
import { type Site, servePages } from '../site/serve-pages.ts'
import { drawArtwork } from './draw-artwork.ts'
import { pictureLanguage } from './picture-language.ts'

const USAGE = `Usage: npm run store-pictures -- [--lang ${INTERFACE_LANGUAGES.join('|')}] [--into FOLDER]

Takes the pictures for the stores with the built extension in Chromium, in one language or in all; then the artwork is
drawn as well.
  --into   another folder than docs/store/screenshots`

const USUAL_FOLDER = 'docs/store/screenshots'

/** Browsers at work at the same time: most of the time is waiting for pages to come to rest. */
const BROWSERS = 2

interface Wishes {
  languages: Language[]
  folder: string
}

function wishes(): Wishes {
  const { values } = parseArgs({
    options: { lang: { type: 'string' }, into: { type: 'string', default: USUAL_FOLDER } },
  })
  const languages = INTERFACE_LANGUAGES.filter((each) => values.lang === undefined || values.lang === each)
  if (languages.length === 0) throw new Error(USAGE)
  return { languages, folder: path.resolve(ROOT, values.into) }
}

/** All languages, a few at a time. A language that fails does not keep the others from theirs. */
async function takeAll({ languages, folder }: Wishes, site: Site): Promise<number> {
  const left = [...languages]
  let failed = 0
  const work = async () => {
    for (let language = left.shift(); language !== undefined; language = left.shift()) {
      try {
        const lines = await pictureLanguage(language, site, path.join(folder, language))
        console.log(lines.join('\n'))
      } catch (failure) {
        failed += 1
        console.error(`${language}: ${failure instanceof Error ? failure.message : failure}`)
      }
    }
  }
  await Promise.all(Array.from({ length: BROWSERS }, work))
  return failed
}

async function main(): Promise<number> {
  const wished = wishes()
  const site = await servePages(demoHosting())
  const failed = await takeAll(wished, site).finally(() => site.close())
  if (wished.languages.length === INTERFACE_LANGUAGES.length) console.log((await drawArtwork()).join('\n'))
  return failed === 0 ? 0 : 1
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (failure) => {
    console.error(failure instanceof Error ? failure.message : failure)
    process.exitCode = 1
  },
)
