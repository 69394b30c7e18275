import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bundle } from '../../src/evidence/bundle.ts'
import { decodeManifest } from '../../src/evidence/manifest.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'
import { twoForms } from '../complaint/drafts/two-forms.ts'
import { aBundle, aBundleInput, aCapture, sha256 } from './a-bundle.ts'

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const manifestOf = (files: Record<string, Uint8Array>) => {
  const manifest = decodeManifest(text(files['manifest.json']))
  if (manifest === null) throw new Error('no manifest')
  return manifest
}

describe('a bundle', () => {
  it('is the same bytes each time, in every time zone of the machine', async () => {
    const first = await aBundle()
    const before = process.env['TZ']
    try {
      for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Paris']) {
        process.env['TZ'] = zone
        expect(Buffer.from(await aBundle()).equals(Buffer.from(first)), zone).toBe(true)
      }
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })

  it('holds every part under a name of ours, in a fixed order, with the checksums last', async () => {
    expect(Object.keys(unzipSync(await aBundle()))).toEqual([
      'complaint-2026-11-21-z2t8pt.pdf',
      'complaint-2026-11-21-z2t8pt.txt',
      'complaint-2026-11-21-z2t8pt.png',
      'complaint-2026-11-21-z2t8pt.json',
      'page-2026-11-21-z2t8pt.mhtml',
      'documents-2026-11-21-z2t8pt.json',
      'lists-2026-11-21-z2t8pt.json',
      'report-2026-11-21-z2t8pt.json',
      'README.txt',
      'manifest.json',
      'SHA256SUMS',
    ])
  })

  it('names each part with its size, hash, time and what it is', async () => {
    const files = unzipSync(await aBundle())
    const manifest = manifestOf(files)
    expect(manifest.parts).toHaveLength(8)
    for (const part of manifest.parts) {
      const content = files[part.name] ?? new Uint8Array()
      expect(part.bytes).toBe(content.length)
      expect(part.sha256).toBe(await sha256(content))
      expect(part.madeAt).toMatch(/^2026-11-2\dT.*Z$/)
      expect(part.what.length).toBeGreaterThan(20)
    }
    expect(manifest).toMatchObject({
      timeZone: 'Europe/Paris',
      versions: sponsorships.versions,
      missing: [{ kind: 'picture', why: 'whole' }],
    })
  })

  it('passes unzip and sha256sum, which know nothing of us', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'))
    try {
      writeFileSync(path.join(folder, 'b.zip'), await aBundle())
      const run = (command: string, ...args: string[]) =>
        spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
      expect(run('unzip', '-q', 'b.zip').status).toBe(0)
      const checked = run('sha256sum', '--strict', '-c', 'SHA256SUMS')
      expect(checked.stdout.match(/: OK$/gm)).toHaveLength(10)
      expect(checked.status).toBe(0)
      const named = readdirSync(folder).filter((name) => !/b\.zip|SHA256SUMS/.test(name))
      const record = named.find((name) => name.startsWith('complaint-') && name.endsWith('.json')) ?? ''
      writeFileSync(path.join(folder, record), `${readFileSync(path.join(folder, record), 'utf8')} `)
      expect(run('sha256sum', '-c', 'SHA256SUMS').status).toBe(1)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('says what is missing and why, and is made without it', async () => {
    const capture = { ...aCapture, archive: null, archiveMissing: 'too-large' as const, documents: [] }
    const files = unzipSync(await aBundle({ draft: twoForms, capture, letter: null }))
    expect(
      Object.keys(files).some((name) => /^page-|\.pdf$|\.txt$/.test(name) && name !== 'README.txt'),
    ).toBe(false)
    expect(manifestOf(files).missing).toEqual(
      expect.arrayContaining([
        { kind: 'picture', why: 'not-allowed' },
        { kind: 'archive', why: 'too-large' },
        { kind: 'documents', why: 'none' },
      ]),
    )
  })

  it('leaves the page out where the person unticked it', async () => {
    const capture = { ...aCapture, edits: { ...aCapture.edits, archive: false } }
    const files = unzipSync(await aBundle({ capture }))
    expect(Object.keys(files).some((name) => name.startsWith('page-'))).toBe(false)
    expect(manifestOf(files).missing).toContainEqual({ kind: 'archive', why: 'left-out' })
  })

  it('holds addresses without queries, which often name the visitor', async () => {
    const files = unzipSync(await aBundle())
    const documents = text(files['documents-2026-11-21-z2t8pt.json'])
    expect(documents).toContain('https://www.500parrainages.fr/politique"')
    expect(documents).not.toContain('visitor')
  })

  it('tells machines who asked for which data, after the EU pattern', async () => {
    const report = JSON.parse(text(unzipSync(await aBundle())['report-2026-11-21-z2t8pt.json']))
    expect(report).toMatchObject({
      transactionIdentifier: '2026-11-21-z2t8pt',
      transactionType: 'DPAReport',
      transactionResult: 'NotCompleted',
      interactingPartyName: [{ lang: 'fr', content: sponsorships.assessment.host }],
      isIntermediary: false,
    })
    expect(report.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
    expect(report.listOfClaimsRequested[0].claims).toContain('email')
    expect(JSON.stringify(report)).not.toContain('?')
  })

  it('takes no name, path or markup of the page into the names of files', async () => {
    const attack = '../../<img src=x>\u202e.exe'
    const { assessment } = sponsorships
    const draft = {
      ...sponsorships,
      assessment: { ...assessment, title: attack, host: attack, url: `https://a/${attack}` },
    }
    for (const name of Object.keys(unzipSync(await bundle(await aBundleInput({ draft }), sha256))))
      expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9.-]+$/)
  })
})
