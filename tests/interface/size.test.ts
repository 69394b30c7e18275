import { gzipSync } from 'node:zlib'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../src/interface/interface-language.ts'
import { textsNow } from '../../src/interface/texts-now.ts'

/** The files that a build writes, without writing them. */
async function built(config: InlineConfig['build']): Promise<{ name: string; code: string }[]> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { target: 'chrome137', write: false, modulePreload: { polyfill: false }, ...config },
  })
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.map((file: Rolldown.OutputChunk | Rolldown.OutputAsset) => ({
    name: file.fileName,
    code: file.type === 'chunk' ? file.code : String(file.source),
  }))
}

describe('what is shipped', () => {
  it('adds at most 2.5 kB to the content script for the banner, whose styles come with its view', async () => {
    const [banner] = await built({
      lib: { entry: 'src/banner/banner.ts', formats: ['iife'], name: 'banner', fileName: 'banner' },
    })
    expect(banner?.code).toContain('showPopover')
    expect(banner?.code).not.toContain(':host')
    expect(Buffer.byteLength(banner?.code ?? '')).toBeLessThanOrEqual(2_500)
  })

  it('holds the popup in every language under 60 kB gzipped: no language loads another one', async () => {
    const files = await built({ rolldownOptions: { input: { popup: 'src/popup/index.html' } } })
    const sizes = files.map(({ name, code }) => ({
      language: /\/([a-z]{2})\.[a-z]+-/.exec(name)?.[1],
      size: gzipSync(code).length,
    }))
    const sizeIn = (wanted: string) =>
      sizes.reduce((sum, { language = wanted, size }) => sum + (language === wanted ? size : 0), 0)
    for (const language of INTERFACE_LANGUAGES) {
      expect(sizeIn(language), language).toBeLessThan(60_000)
      const { interface: own } = textsNow(language)
      const holding = files.filter(({ code }) => code.includes(own.description))
      expect(holding.map(({ name }) => name)).toEqual([expect.stringMatching(`/${language}\\.interface-`)])
    }
  })
})
