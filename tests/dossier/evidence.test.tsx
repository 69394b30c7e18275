import axe from 'axe-core'
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/dossier/dossier.css'
import type { PictureFile } from '../../src/complaint/attachments.ts'
import type { Draft } from '../../src/complaint/draft.ts'
import { ArchiveChoice } from '../../src/dossier/archive-choice.tsx'
import type { EvidenceWorld } from '../../src/dossier/evidence-world.ts'
import { PictureCard } from '../../src/dossier/picture-card.tsx'
import { type Evidence, useEvidence } from '../../src/dossier/use-evidence.ts'
import {
  type Capture,
  type CaptureEdits,
  type Covered,
  type PictureEdit,
  UNEDITED,
} from '../../src/evidence/capture.ts'
import { dossierTexts as english } from '../../src/languages/en.dossier.ts'
import { dossierTexts as french } from '../../src/languages/fr.dossier.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'

/** A picture of 200 × 100, as a page with a form would look from far away. */
function aPicture(): string {
  const canvas = document.createElement('canvas')
  canvas.width = 200
  canvas.height = 100
  const pen = canvas.getContext('2d')
  pen?.fillRect(0, 0, 20, 20)
  return canvas.toDataURL('image/png')
}

const draft: Draft = {
  ...sponsorships,
  picture: { dataUrl: aPicture(), takenAt: '2026-11-21T13:03:09.000Z' },
}
const capture: Capture = {
  id: draft.id,
  archive: null,
  archiveMissing: null,
  pictures: [],
  formsMissing: [],
  fields: { picture: [{ x: 10, y: 10, width: 50, height: 20 }], forms: [] },
  documents: [],
  edits: { picture: UNEDITED, forms: [], archive: true },
}

let root: HTMLElement
let evidence: Evidence | null
const drawn: { edit: PictureEdit; fields: readonly Covered[] | null }[] = []
const saved: CaptureEdits[] = []

const world = (own: Partial<EvidenceWorld> & { found?: (Capture | null)[] } = {}): EvidenceWorld => {
  const found = [...(own.found ?? [capture])]
  let last: Capture | null = null
  return {
    load: async () => {
      last = found.length > 0 ? (found.shift() ?? null) : last
      return last
    },
    saveEdits: async (_id, edits) => {
      saved.push(edits)
      return 'saved'
    },
    draw: async (_dataUrl, edit, fields): Promise<Omit<PictureFile, 'takenAt'>> => {
      drawn.push({ edit, fields })
      return { type: 'image/png', bytes: new Uint8Array([1]) }
    },
    ...own,
  }
}

function Pictures({ from, texts, of }: { from: EvidenceWorld; texts: typeof english; of: Draft }) {
  const [keepPicture, keep] = useState(true)
  evidence = useEvidence(of, { keepPicture, keep }, from)
  return (
    <main class="dossier">
      {evidence.pictures.map((picture, index) => (
        <PictureCard
          key={picture.takenAt}
          texts={texts}
          picture={picture}
          number={index}
          broken={evidence?.broken.includes(index) === true}
          kept={evidence?.kept === true}
          change={(edit) => evidence?.change(index, edit)}
        />
      ))}
      <ArchiveChoice words={texts.evidence} evidence={evidence} />
    </main>
  )
}

function show(from: EvidenceWorld = world(), texts = english, of = draft) {
  document.documentElement.lang = texts.language
  document.title = texts.title
  render(<Pictures from={from} texts={texts} of={of} />, root)
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const words = english.evidence
const covers = () => root.querySelectorAll('svg .cover').length
const edited = () => saved.at(-1)?.picture
/** Types a place in pixels, as the keyboard does. */
async function area(left: number, top: number, width: number, height: number) {
  const values: [string, number][] = [
    [words.editor.left, left],
    [words.editor.top, top],
    [words.editor.width, width],
    [words.editor.height, height],
  ]
  for (const [name, value] of values)
    await page.getByRole('spinbutton', { name, exact: true }).fill(String(value))
}

beforeEach(() => {
  root = document.createElement('div')
  document.body.append(root)
  drawn.length = 0
  saved.length = 0
})

afterEach(() => {
  render(null, root)
  root.remove()
})

describe('a picture in the dossier', () => {
  it('leaves with its fields covered, and says so, until the person unticks it', async () => {
    show()
    await expect.element(page.getByText(words.pictures.covered(1))).toBeVisible()
    await vi.waitFor(() => expect(evidence?.files).toHaveLength(1))
    expect(drawn.at(-1)).toEqual({ edit: UNEDITED, fields: capture.fields.picture })
    await vi.waitFor(() => expect(covers()).toBe(1))
    await page.getByRole('checkbox', { name: words.pictures.coverFields }).click()
    await expect.element(page.getByText(words.pictures.uncovered)).toBeVisible()
    await vi.waitFor(() => expect(drawn.at(-1)?.edit.fieldsCovered).toBe(false))
    expect(covers()).toBe(0)
    expect(edited()?.fieldsCovered).toBe(false)
  })

  it('warns where nobody knows where its fields are, or where none was seen', async () => {
    show(world({ found: [{ ...capture, fields: { picture: null, forms: [] } }] }))
    await expect.element(page.getByText(words.pictures.unknown)).toBeVisible()
    render(null, root)
    show(world({ found: [null] }))
    await expect.element(page.getByText(words.pictures.unknown)).toBeVisible()
    render(null, root)
    show(world({ found: [{ ...capture, fields: { picture: [], forms: [] } }] }))
    await expect.element(page.getByText(words.pictures.nothingToCover)).toBeVisible()
  })

  it('never leaves as it was before while it is drawn anew', async () => {
    const waiting: (() => void)[] = []
    show(
      world({
        draw: (_dataUrl, edit) =>
          new Promise((resolve) => {
            waiting.push(() => resolve({ type: 'image/png', bytes: new Uint8Array([edit.covers.length]) }))
          }),
      }),
    )
    await vi.waitFor(() => expect(waiting).toHaveLength(1))
    waiting.shift()?.()
    await vi.waitFor(() => expect(evidence?.files?.[0]?.bytes).toEqual(new Uint8Array([0])))
    evidence?.change(0, { ...UNEDITED, covers: [{ x: 0, y: 0, width: 5, height: 5 }] })
    await vi.waitFor(() => expect(waiting).toHaveLength(1))
    expect(evidence?.files).toBeNull()
    waiting.shift()?.()
    await vi.waitFor(() => expect(evidence?.files?.[0]?.bytes).toEqual(new Uint8Array([1])))
  })

  it('is left out where it cannot be drawn, and says so', async () => {
    show(world({ draw: async () => null }))
    await expect.element(page.getByText(words.pictures.broken)).toBeVisible()
    expect(evidence?.files).toEqual([])
  })

  it('can be taken out and put back', async () => {
    show()
    await button(english.attachments.remove).click()
    await vi.waitFor(() => expect(evidence?.files).toEqual([]))
    await button(english.attachments.restore).click()
    await vi.waitFor(() => expect(evidence?.files).toHaveLength(1))
  })

  it('says that an edit is not kept where the store is full', async () => {
    show(world({ saveEdits: async () => 'storage-full' }))
    await page.getByRole('checkbox', { name: words.pictures.coverFields }).click()
    await expect.element(page.getByText(words.editor.notKept)).toBeVisible()
  })
})

describe('the editor', () => {
  it('covers, crops, undoes and takes back by the keyboard alone', async () => {
    show()
    await button(words.editor.open).click()
    await vi.waitFor(() => expect(root.querySelector('svg .area')).not.toBeNull())
    await area(100, 50, 40, 30)
    await button(words.editor.cover).click()
    await expect.element(page.getByText(words.editor.done.covered)).toBeVisible()
    expect(edited()?.covers).toEqual([{ x: 100, y: 50, width: 40, height: 30 }])
    expect(covers()).toBe(2)

    await area(0, 0, 120, 80)
    await button(words.editor.crop).click()
    expect(edited()?.crop).toEqual({ x: 0, y: 0, width: 120, height: 80 })
    expect(root.querySelector('svg .outside')).not.toBeNull()
    await button(words.editor.undo).click()
    expect(edited()?.crop).toBeNull()
    expect(edited()?.covers).toHaveLength(1)
    await button(words.editor.removeCover(1)).click()
    expect(edited()?.covers).toEqual([])
    await button(words.editor.undo).click()
    await button(words.editor.undo).click()
    expect(edited()?.covers).toEqual([])
    expect(button(words.editor.undo).element().getAttribute('aria-disabled')).toBe('true')
  })

  it('moves the area with the arrow keys', async () => {
    show()
    await button(words.editor.open).click()
    const left = page.getByRole('spinbutton', { name: words.editor.left, exact: true })
    await left.fill('10')
    ;(left.element() as HTMLInputElement).focus()
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    await expect.element(left).toHaveValue(12)
  })

  it('marks an area by dragging, in pixels of the picture whatever its size on the screen', async () => {
    show()
    await button(words.editor.open).click()
    await vi.waitFor(() => expect(root.querySelector('svg.marking')).not.toBeNull())
    const svg = root.querySelector('svg.marking')
    if (!svg) throw new Error('nothing to mark on')
    svg.setPointerCapture = () => undefined
    const box = svg.getBoundingClientRect()
    const at = (x: number, y: number) => ({
      clientX: box.x + (x / 200) * box.width,
      clientY: box.y + (y / 100) * box.height,
      pointerId: 1,
      bubbles: true,
    })
    svg.dispatchEvent(new PointerEvent('pointerdown', at(150, 80)))
    await new Promise((resolve) => setTimeout(resolve, 30))
    svg.dispatchEvent(new PointerEvent('pointermove', at(100, 60)))
    svg.dispatchEvent(new PointerEvent('pointerup', at(50, 20)))
    await vi.waitFor(() => {
      const values = [...root.querySelectorAll<HTMLInputElement>('input[type=number]')].map(
        ({ value }) => value,
      )
      expect(values).toEqual(['50', '20', '100', '60'])
    })
    await button(words.editor.cover).click()
    expect(edited()?.covers).toEqual([{ x: 50, y: 20, width: 100, height: 60 }])
  })

  it('keeps an area within the picture, and covers nothing where there is none', async () => {
    show()
    await button(words.editor.open).click()
    await vi.waitFor(() => expect(root.querySelector('svg .area')).not.toBeNull())
    await area(190, 90, 5_000, 5_000)
    await button(words.editor.cover).click()
    expect(edited()?.covers).toEqual([{ x: 190, y: 90, width: 10, height: 10 }])
    await area(200, 100, 10, 10)
    await button(words.editor.cover).click({ force: true })
    expect(edited()?.covers).toHaveLength(1)
  })

  it.each([
    ['English', english],
    ['French', french],
  ])('has no fault that axe finds, in %s', async (_name, texts) => {
    show(world(), texts)
    await button(texts.evidence.editor.open).click()
    await vi.waitFor(() => expect(root.querySelector('svg .area')).not.toBeNull())
    await button(texts.evidence.editor.cover).click()
    const { violations } = await axe.run(root)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})

describe('the page as it was', () => {
  const archive: Capture['archive'] = {
    kind: 'mhtml',
    bytes: new Uint8Array(1_234_567),
    takenAt: '2026-11-21T13:03:10.000Z',
    frames: [],
  }

  it('is waited for, and offered once it is there', async () => {
    show(world({ found: [capture, capture, { ...capture, archive }] }))
    await expect.element(page.getByText(words.archive.pending)).toBeVisible()
    await expect.element(page.getByText(words.archive.keep('mhtml', '1.2 MB'))).toBeVisible()
    await page.getByRole('checkbox', { name: /MHTML/ }).click()
    expect(saved.at(-1)?.archive).toBe(false)
  })

  it('does not undo an edit that was made while it was on its way', async () => {
    show(world({ found: [capture, { ...capture, archive }] }))
    await page.getByRole('checkbox', { name: words.pictures.coverFields }).click()
    await expect.element(page.getByText(words.archive.keep('mhtml', '1.2 MB'))).toBeVisible()
    await expect.element(page.getByText(words.pictures.uncovered)).toBeVisible()
  })

  it.each(['not-supported', 'not-allowed', 'failed', 'too-large'] as const)(
    'is missing with its reason: %s',
    async (archiveMissing) => {
      show(world({ found: [{ ...capture, archiveMissing }] }))
      await expect.element(page.getByText(words.archive.missing[archiveMissing])).toBeVisible()
    },
  )

  it('is given up where the background died while making it', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    try {
      show(world())
      await vi.advanceTimersByTimeAsync(500)
      expect(root.textContent).toContain(words.archive.pending)
      await vi.advanceTimersByTimeAsync(35_000)
      expect(root.textContent).toContain(words.archive.missing.failed)
    } finally {
      vi.useRealTimers()
    }
  })
})
