import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { playwright } from '@vitest/browser-playwright'
import { type MinifyOptions, minify } from 'terser'
import type { Plugin } from 'vite'
import { build, minifySync, runnerImport } from 'vite'
import { defineConfig } from 'vitest/config'
import manifest from './manifest.json' with { type: 'json' }
import { INTERFACE_LANGUAGES } from './src/interface/interface-language.ts'
import type { InterfaceTexts } from './src/languages/shape/interface.ts'
import type { Lexicon } from './src/languages/shape/lexicon.ts'
import { runsText } from './src/packaging/runs-text.ts'
import { chromiumPath } from './tests/browsers/paths.ts'

const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome'
const outDir = `dist/${target}`

/** Firefox does not know it, and its review would ask. */
const CHROMIUM_ALONE = 'pageCapture'

/** One manifest holds both browsers' keys; each build drops what the other needs. */
function targetManifest(): ManifestV3Export {
  const { background, browser_specific_settings, minimum_chrome_version, ...shared } = manifest
  const own =
    target === 'firefox'
      ? {
          ...shared,
          permissions: shared.permissions.filter((permission) => permission !== CHROMIUM_ALONE),
          background: { scripts: [background.service_worker], type: 'module' },
          browser_specific_settings,
        }
      : { ...shared, background: { ...background, type: 'module' }, minimum_chrome_version }
  // crxjs types know one background shape only.
  return own as unknown as ManifestV3Export
}

/**
 * The browsers' own catalogues, from the languages' files. `language` tells the extension which of them the browser
 * has chosen, by its own rules for regions and fallbacks.
 */
const catalogues: Plugin = {
  name: 'catalogues',
  apply: 'build',
  async generateBundle() {
    for (const language of INTERFACE_LANGUAGES) {
      const file = path.resolve(`src/languages/${language}.interface.ts`)
      const { module } = await runnerImport<{ interfaceTexts: InterfaceTexts }>(file)
      const { name, description } = module.interfaceTexts
      const texts = { name, shortName: name, description, language }
      const messages = Object.entries(texts).map(([key, message]) => [key, { message }])
      this.emitFile({
        type: 'asset',
        fileName: `_locales/${language}/messages.json`,
        source: JSON.stringify(Object.fromEntries(messages), null, 2),
      })
    }
  },
}

/**
 * Each lexicon as a file of its own, and a register of what tells languages apart: the background loads those that a
 * page is written in. A service worker may not import modules when it needs them.
 */
const lexiconFiles: Plugin = {
  name: 'lexicon-files',
  apply: 'build',
  async generateBundle() {
    const emit = (name: string, content: unknown) =>
      this.emitFile({ type: 'asset', fileName: `lexicons/${name}.json`, source: JSON.stringify(content) })
    const register: Pick<Lexicon, 'code' | 'functionWords'>[] = []
    const files = readdirSync('src/languages').filter((name) => /^[a-z]{2}\.ts$/.test(name))
    for (const file of files.sort()) {
      const { module } = await runnerImport<{ lexicon: Lexicon }>(path.resolve('src/languages', file))
      const { code, functionWords } = module.lexicon
      register.push({ code, functionWords })
      emit(code, module.lexicon)
    }
    emit('register', register)
  },
}

/** What the popup puts into an authority's form, in one file that runs on being injected: see src/filling. */
const portalScript: Plugin = {
  name: 'portal-script',
  apply: 'build',
  async generateBundle() {
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        target: target === 'firefox' ? 'firefox142' : 'chrome137',
        write: false,
        lib: { entry: 'src/filling/in-page/portal-script.ts', formats: ['iife'], name: 'portal' },
      },
    })
    const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
    if (chunk?.type !== 'chunk') this.error('the script for portals was not built')
    this.emitFile({ type: 'asset', fileName: 'portal-script.js', source: chunk.code })
  },
}

/** Whoever starts the build, its bytes are the same: libraries choose by this what they bundle. */
const forEveryone: Plugin = {
  name: 'for-everyone',
  apply: 'build',
  config() {
    process.env['NODE_ENV'] = 'production'
  },
}

/**
 * The font library carries a part for browsers without `Function.prototype.bind`, which runs text as code, and names
 * `eval` in a table of what browsers have. Neither is ever reached; the stores' lint warns of both. `seal` sees to it that
 * a new edition of the library does not bring them back unseen.
 */
const noTextAsCode: Plugin = {
  name: 'no-text-as-code',
  apply: 'build',
  transform(code, id) {
    if (!id.includes('/@pdf-lib/fontkit/')) return
    const clean = code
      .replace(/\bFunction\('binder', [^\n]*\)\(binder\)/, 'binder')
      .replace("'%eval%': eval", "'%eval%': undefined")
    return { code: clean, map: null }
  },
}

/** Content scripts are outside the main module graph: without this `vite build --watch` misses them. */
const watchSources: Plugin = {
  name: 'watch-sources',
  apply: 'build',
  buildStart() {
    if (!this.meta.watchMode) return
    for (const file of readdirSync('src', { recursive: true, withFileTypes: true }))
      if (file.isFile()) this.addWatchFile(path.resolve(file.parentPath, file.name))
  },
}

/** Names of properties stay: some are the page's, some the browser's. */
const SMALL: MinifyOptions = {
  ecma: 2020,
  module: false,
  toplevel: true,
  // No function here is a constructor or knows `this`, and no name of a function is asked for.
  compress: { passes: 4, sequences: false, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
}

/**
 * Nearly every page has a field, if only a search box: compiling each function when it is first called took twice as
 * long as compiling all at once. V8 reads this line (Chrome 136), others pass over it.
 */
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad\n'

/** Each of the two minifiers takes out what the other leaves. */
async function smallest(name: string, code: string): Promise<string | undefined> {
  const once = (await minify(code, SMALL)).code
  return once && COMPILED_AT_ONCE + minifySync(name, once, { mangle: { toplevel: true } }).code
}

/** The build fails rather than ship a way for pages to see the extension, or for text to become markup. */
const seal: Plugin = {
  name: 'seal',
  apply: 'build',
  enforce: 'post',
  async closeBundle() {
    const built = JSON.parse(readFileSync(`${outDir}/manifest.json`, 'utf8'))
    const contentScripts: string[] = built.content_scripts.flatMap(({ js }: { js: string[] }) => js)
    if (built.web_accessible_resources) this.error('web_accessible_resources must stay empty')
    for (const name of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.js')) continue
      const file = path.join(outDir, name)
      const code = readFileSync(file, 'utf8')
      // Preact's dangerouslySetInnerHTML, its only HTML sink: taken out of every bundle.
      const clean = code.replace(/([\w$]+)\.innerHTML=[\w$]+\.__html/g, '0')
      if (/\.innerHTML\s*=[^=]/.test(clean)) this.error(`${name} assigns innerHTML`)
      if (runsText(clean)) this.error(`${name} could run text as code`)
      // Every page pays for this one.
      const small = contentScripts.includes(name) ? await smallest(name, clean) : clean
      if (small === undefined) this.error(`${name} was minified to nothing`)
      if (small !== code) writeFileSync(file, small)
    }
  },
}

const engine = playwright({
  launchOptions: {
    executablePath: chromiumPath(),
    // The same letters on every machine, so that pictures can be compared.
    env: { ...process.env, FONTCONFIG_FILE: path.resolve('tests/pictures/fonts.conf'), LANGUAGE: 'en' },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  },
})

/** What the rooms that are tested in a browser import. */
const ENGINE_DEPENDENCIES = [
  '@cantoo/pdf-lib',
  '@noble/hashes/blake2.js',
  '@pdf-lib/fontkit',
  'axe-core',
  'fflate',
  'idb',
  'preact',
  'preact/hooks',
  'preact/jsx-dev-runtime',
  'preact/jsx-runtime',
  'tldts',
  'valibot',
]

export default defineConfig(({ command }) => ({
  build: {
    outDir,
    target: target === 'firefox' ? 'firefox142' : 'chrome137',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        dossier: 'src/dossier/index.html',
        suggestion: 'src/suggestion/index.html',
        journal: 'src/journal-page/index.html',
        filling: 'src/filling/index.html',
        pageReport: 'src/page-report/index.html',
        verify: 'src/verify/index.html',
        welcome: 'src/welcome/index.html',
      },
    },
  },
  // crxjs breaks vitest's browser mode and vite-node: it is for builds alone.
  plugins:
    command === 'build'
      ? [
          forEveryone,
          catalogues,
          lexiconFiles,
          portalScript,
          noTextAsCode,
          watchSources,
          crx({
            manifest: targetManifest(),
            browser: target,
            contentScripts: { standaloneFiles: manifest.content_scripts.flatMap((script) => script.js) },
          }),
          seal,
        ]
      : [],
  test: {
    attachmentsDir: 'tests/.output/attachments',
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            'tests/page/**',
            'tests/pictures/**',
            'tests/banner/**',
            'tests/popup/**',
            'tests/dossier/**',
            'tests/options/**',
            'tests/filling/in-page/**',
            'tests/journal-page/**',
            'tests/journal/stored/**',
            'tests/verify/**',
            'tests/icons/**',
            'tests/suggestion/**/*.test.tsx',
            'tests/welcome/**/*.test.tsx',
            'tests/interface/**/*.test.tsx',
            'tests/subscriptions/stored/**',
            'tests/journeys/**',
          ],
        },
      },
      {
        extends: true,
        // All at once and before: what is found late makes the browser load everything anew amid a test.
        optimizeDeps: { include: ENGINE_DEPENDENCIES },
        test: {
          name: 'engine',
          include: [
            'tests/{page,banner,popup,dossier,options,verify,icons,pictures}/**/*.test.{ts,tsx}',
            'tests/filling/in-page/**/*.test.{ts,tsx}',
            'tests/journal-page/**/*.test.tsx',
            'tests/{journal,subscriptions}/stored/**/*.test.ts',
            'tests/{suggestion,welcome,interface}/**/*.test.tsx',
          ],
          browser: {
            enabled: true,
            headless: true,
            provider: engine,
            screenshotFailures: false,
            expect: {
              toMatchScreenshot: {
                // A sheet is large, and machines are busy.
                timeout: 30_000,
                resolveScreenshotPath: ({ arg, ext, root }) =>
                  path.join(root, 'tests/pictures/references', `${arg}${ext}`),
                resolveDiffPath: ({ arg, ext, root }) =>
                  path.join(root, 'tests/.output/pictures/compared', `${arg}${ext}`),
              },
            },
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
}))
