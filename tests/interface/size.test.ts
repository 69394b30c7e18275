import { gzipSync } from 'node:zlib'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'

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

  it('holds the popup with all its languages under 60 kB gzipped, each language in a file of its own', async () => {
    const files = await built({ rolldownOptions: { input: { popup: 'src/popup/index.html' } } })
    const size = files.reduce((sum, { code }) => sum + gzipSync(code).length, 0)
    expect(size).toBeLessThan(60_000)
    for (const sample of ['Avant de signer', 'Before You Sign'])
      expect(files.filter(({ name, code }) => name.endsWith('.js') && code.includes(sample))).toHaveLength(1)
  })
})
