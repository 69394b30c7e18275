import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/assessment.ts'
import type { Draft } from '../../src/complaint/draft.ts'
import { type Capture, decodeCapture } from '../../src/evidence/capture.ts'
import type { CapturingBrowser } from '../../src/evidence/capturing-browser.ts'
import { type PreparingWorld, prepareDossier } from '../../src/evidence/prepare-dossier.ts'
import type { FormSeen } from '../../src/page/injected/form-in-view.ts'
import type { FramePlaces } from '../../src/page/injected/places-of-fields.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'

const PNG = 'data:image/png;base64,AAAA'
const { facts } = sponsorships
/** As the background hands them out: with the frame in front. */
const assessment: Assessment = {
  ...sponsorships.assessment,
  forms: sponsorships.assessment.forms.map((form) => ({ ...form, ref: `0/${form.ref}` })),
  findings: sponsorships.assessment.findings.map((finding) => ({
    ...finding,
    formRef: finding.formRef === null ? null : `0/${finding.formRef}`,
  })),
}

const aFrame: FramePlaces = {
  url: 'https://www.500parrainages.fr/',
  width: 1000,
  height: 800,
  fields: [{ x: 10, y: 20, width: 100, height: 30 }],
  frames: [],
  cut: false,
  seen: { x: 0, y: 0, scale: 1, density: 2 },
}

interface Wishes {
  capture?: (format: string, count: number) => string
  active?: boolean
  inject?: () => never
  seen?: FormSeen[]
  mhtml?: () => Promise<Blob | undefined>
  html?: string | null
  full?: number
  url?: string
}

const MHTML = [
  'From: <Saved by Blink>',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="--B--"',
  '',
  '',
  '----B--',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html><body><input name=3D"mail" value=3D"me@home.example">=C3=A9</body></html>',
  '----B------',
  '',
].join('\r\n')

/** A browser and a store that do as wished, and what was done with them in which order. */
function aScene(wishes: Wishes = {}) {
  const done: string[] = []
  const kept: { draft: Draft | null; capture: Capture | null; id: string | null } = {
    draft: null,
    capture: null,
    id: null,
  }
  let clock = Date.parse('2026-11-21T13:00:00.000Z')
  let captures = 0
  let full = wishes.full ?? 0
  const seen = [...(wishes.seen ?? [{ found: true, whole: true, more: false } as const])]
  const browser = {
    tabs: {
      get: async () => ({ active: wishes.active ?? true, windowId: 3 }),
      captureVisibleTab: async (windowId: number, { format }: { format: string }) => {
        captures += 1
        clock += 100
        done.push(`capture ${windowId} ${format}`)
        return wishes.capture?.(format, captures) ?? PNG
      },
    },
    scripting: {
      executeScript: async ({ func, args }: { func: { name: string }; args: unknown[] }) => {
        wishes.inject?.()
        if (func.name === 'placesOfFields') return [{ frameId: 0, result: aFrame }]
        if (func.name === 'pageSource')
          return [
            { frameId: 0, result: { url: aFrame.url, html: wishes.html ?? '<html><p>Page</p></html>' } },
          ]
        done.push(String(args[1]))
        if (args[1] === 'back') return [{ frameId: 0, result: { found: false } }]
        return [{ frameId: 0, result: seen.shift() ?? { found: true, whole: false, more: false } }]
      },
    },
    ...(wishes.mhtml === undefined ? {} : { pageCapture: { saveAsMHTML: wishes.mhtml } }),
  }
  const world: PreparingWorld = {
    assess: async () => ({ ...assessment, url: wishes.url ?? assessment.url }),
    factsOf: async () => facts,
    documentsOf: async () => [],
    async saveDraftWithCapture(draft, capture) {
      if (full-- > 0) return 'storage-full'
      kept.draft = draft
      kept.capture = capture
      done.push('saved')
      return 'saved'
    },
    async saveArchive(_id, archived) {
      if (kept.capture) kept.capture = { ...kept.capture, ...archived }
      done.push('archived')
      return 'saved'
    },
    async open(id) {
      kept.id = id
      done.push('opened')
    },
    newId: () => 'draft-1',
    versions: { extension: '0.1.0', browser: 'Chrome 137.0.0.0' },
    now: () => new Date(clock),
    wait: async (milliseconds) => {
      clock += milliseconds
      done.push(`waited ${milliseconds}`)
    },
  }
  const prepare = async () => {
    const { prepared, finished } = await prepareDossier(
      browser as unknown as CapturingBrowser,
      7,
      assessment,
      world,
    )
    await finished
    return prepared
  }
  return { done, kept, prepare }
}

const html = (capture: Capture | null) => new TextDecoder().decode(capture?.archive?.bytes)

describe('a complaint', () => {
  it('is kept with facts, picture and versions, and opened', async () => {
    const { done, kept, prepare } = aScene()
    expect(await prepare()).toBe('opened')
    expect(kept.draft).toMatchObject({
      id: 'draft-1',
      assessment,
      facts,
      picture: { dataUrl: PNG },
      pictureMissing: null,
      versions: { extension: '0.1.0' },
    })
    expect(kept.id).toBe('draft-1')
    expect(done.indexOf('saved')).toBeLessThan(done.indexOf('opened'))
    expect(decodeCapture(kept.capture)).toEqual(kept.capture)
  })

  it('is not prepared from a page that is not the one on the screen', async () => {
    const { done, kept, prepare } = aScene({ url: 'https://other.example/' })
    expect(await prepare()).toBe('page-changed')
    expect(kept.draft).toBeNull()
    expect(done).not.toContain('opened')
  })

  it('is not opened where it could not be stored', async () => {
    const { done, prepare } = aScene({ full: 1 })
    expect(await prepare()).toBe('storage-full')
    expect(done).not.toContain('opened')
    expect(done).not.toContain('archived')
  })
})

describe('the picture of the tab', () => {
  it('comes with the places of fields in its own pixels, with a margin', async () => {
    const { kept, prepare } = aScene()
    await prepare()
    expect(kept.capture?.fields.picture).toEqual([{ x: 14, y: 34, width: 212, height: 72 }])
    expect(kept.capture?.edits.picture.fieldsCovered).toBe(true)
  })

  it('is taken as JPEG where it is too large as PNG', async () => {
    const { done, kept, prepare } = aScene({
      capture: (format) => (format === 'png' ? 'x'.repeat(9_000_001) : 'small'),
    })
    await prepare()
    expect(kept.draft?.picture?.dataUrl).toBe('small')
    expect(done).toContain('capture 3 jpeg')
  })

  it.each<[string, Wishes]>([
    ['too-large', { capture: () => 'x'.repeat(9_000_001) }],
    ['failed', { active: false }],
    [
      'failed',
      {
        capture: () => {
          throw new Error('image readback failed')
        },
      },
    ],
    [
      'not-allowed',
      {
        capture: () => {
          throw new Error("Either the '<all_urls>' or 'activeTab' permission is required.")
        },
      },
    ],
    [
      'not-allowed',
      {
        capture: () => {
          throw new Error('Missing activeTab permission')
        },
      },
    ],
  ])('is missing with its reason, and the complaint is prepared without it: %s', async (reason, wishes) => {
    const { done, kept, prepare } = aScene(wishes)
    expect(await prepare()).toBe('opened')
    expect(kept.draft).toMatchObject({ picture: null, pictureMissing: reason })
    // Nobody scrolls a page of which no picture can be taken.
    expect(done).not.toContain('show')
    expect(kept.capture?.formsMissing).toEqual([{ form: '0/f0', why: reason }])
  })
})

describe('pictures of the form', () => {
  const outside: FormSeen = { found: true, whole: false, more: true }

  it('are not taken where the first one shows it wholly', async () => {
    const { done, kept, prepare } = aScene()
    await prepare()
    expect(kept.capture?.pictures).toEqual([])
    expect(kept.capture?.formsMissing).toEqual([{ form: '0/f0', why: 'whole' }])
    expect(done).not.toContain('show')
  })

  it('are taken by scrolling there and back, before another tab comes to the front', async () => {
    const { done, kept, prepare } = aScene({ seen: [outside, { ...outside, more: false }] })
    await prepare()
    expect(kept.capture?.pictures).toEqual([{ dataUrl: PNG, takenAt: expect.any(String), form: '0/f0' }])
    expect(kept.capture?.fields.forms).toHaveLength(1)
    expect(done.filter((one) => !/capture|archived/.test(one))).toEqual([
      'look',
      'show',
      'back',
      'saved',
      'opened',
    ])
  })

  it('keep to two a second, which is what Chromium allows, and end while the person still waits', async () => {
    const { done, kept, prepare } = aScene({ seen: [outside, outside, outside, outside, outside] })
    await prepare()
    expect(done.filter((one) => one.startsWith('waited'))).toHaveLength(1)
    expect(kept.capture?.pictures).toHaveLength(2)
    expect(kept.capture?.formsMissing).toEqual([{ form: '0/f0', why: 'no-time' }])
  })

  it('that fail leave the first picture, and the page goes back to where it was', async () => {
    const { done, kept, prepare } = aScene({
      seen: [outside],
      capture: (_format, count) => {
        if (count > 1) throw new Error('quota')
        return PNG
      },
    })
    expect(await prepare()).toBe('opened')
    expect(kept.draft?.picture?.dataUrl).toBe(PNG)
    expect(kept.capture?.formsMissing).toEqual([{ form: '0/f0', why: 'failed' }])
    expect(done).toContain('back')
  })
})

describe('the page as it was', () => {
  it('is MHTML without the values of fields where the browser makes one', async () => {
    const { kept, prepare } = aScene({ mhtml: async () => new Blob([MHTML]) })
    await prepare()
    expect(kept.capture?.archive?.kind).toBe('mhtml')
    expect(html(kept.capture)).toContain('<input name=3D"mail">=C3=A9')
    expect(html(kept.capture)).not.toContain('home.example')
  })

  it('is the serialised document elsewhere, and inert', async () => {
    const { kept, prepare } = aScene({
      html: '<!DOCTYPE html><html><head><script nonce="x">send()</script></head><body><input value="typed"><p>Page</p></body></html>',
    })
    await prepare()
    expect(kept.capture?.archive?.kind).toBe('html')
    expect(html(kept.capture)).toContain("default-src 'none'")
    expect(html(kept.capture)).toContain('<p>Page</p>')
    expect(html(kept.capture)).not.toMatch(/typed|send\(\)|nonce/)
  })

  it('is asked for again where the browser’s file of it was gone before it could be read', async () => {
    let asked = 0
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }
    const { kept, prepare } = aScene({
      mhtml: async () => {
        asked += 1
        return asked === 1 ? (gone as unknown as Blob) : new Blob([MHTML])
      },
    })
    await prepare()
    expect(asked).toBe(2)
    expect(kept.capture?.archive?.kind).toBe('mhtml')
  })

  it.each<[string, Wishes]>([
    ['failed', { mhtml: () => Promise.reject(new Error('no')) }],
    ['failed', { mhtml: async () => undefined }],
    ['failed', { mhtml: async () => new Blob(['no archive']) }],
    ['not-allowed', { mhtml: () => Promise.reject(new Error("Don't have permissions required")) }],
    ['too-large', { mhtml: async () => new Blob(['x'.repeat(12_000_001)]) }],
    ['failed', { html: '' }],
  ])('is missing with its reason, and the rest is kept: %s', async (archiveMissing, wishes) => {
    const { kept, prepare } = aScene(wishes)
    expect(await prepare()).toBe('opened')
    expect(kept.capture).toMatchObject({ archive: null, archiveMissing })
  })

  it('and the places of fields are missing where the browser lets nothing run in the page', async () => {
    const { kept, prepare } = aScene({
      inject: () => {
        throw new Error('Missing host permission for the tab')
      },
    })
    expect(await prepare()).toBe('opened')
    expect(kept.capture).toMatchObject({ archive: null, archiveMissing: 'not-allowed' })
    expect(kept.capture?.fields.picture).toBeNull()
    expect(kept.capture?.formsMissing).toEqual([{ form: '0/f0', why: 'not-allowed' }])
    expect(kept.draft?.picture?.dataUrl).toBe(PNG)
  })
})
