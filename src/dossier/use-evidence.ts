import { useEffect, useMemo, useState } from 'preact/hooks'
import type { PictureFile } from '../complaint/attachments.ts'
import type { Draft } from '../complaint/draft.ts'
import { type Capture, type Covered, type PictureEdit, UNEDITED } from '../evidence/capture.ts'
import type { EvidenceWorld } from './evidence-world.ts'
import { useCapture } from './use-capture.ts'

/** One picture with what was done to it. */
export interface EvidencePicture {
  dataUrl: string
  takenAt: string
  /** Null for the picture of the tab as it was at the click. */
  form: string | null
  /** Null where the places of fields are not known. */
  fields: Covered[] | null
  edit: PictureEdit
}

/** What a bundle takes of the capture, and what the person may change of it. */
export interface Evidence {
  capture: Capture | null | 'loading'
  pictures: EvidencePicture[]
  /** Pictures as they leave, in their order; null while one is drawn. What is not kept, or cannot be drawn, is not in it. */
  files: PictureFile[] | null
  /** Indexes of pictures that cannot be drawn. */
  broken: number[]
  /** False where the last edit could not be kept. */
  kept: boolean
  change(index: number, edit: PictureEdit): void
  keepArchive(keep: boolean): void
}

interface Drawn {
  of: EvidencePicture[]
  files: PictureFile[]
  broken: number[]
}

/** `keepPicture` belongs to the work: it says whether the first picture is attached. */
export function useEvidence(
  draft: Draft,
  { keepPicture, keep }: { keepPicture: boolean; keep(picture: boolean): void },
  world: EvidenceWorld,
): Evidence {
  const { capture, edit, kept } = useCapture(draft.id, world)
  // For a dossier without a capture, which nothing can be kept with.
  const [unstored, setUnstored] = useState<PictureEdit>(UNEDITED)
  const taken = capture === 'loading' ? null : capture
  const first = taken?.edits.picture ?? unstored
  const pictures = useMemo(
    () => (capture === 'loading' ? [] : picturesOf(draft, taken, { ...first, kept: keepPicture })),
    [draft, capture === 'loading', taken?.pictures, taken?.fields, taken?.edits, first, keepPicture],
  )
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  useEffect(() => {
    if (capture === 'loading') return
    let current = true
    void drawAll(pictures, world).then((made) => {
      if (current) setDrawn(made)
    })
    return () => {
      current = false
    }
  }, [pictures, capture === 'loading'])
  const ready = drawn !== null && drawn.of === pictures && capture !== 'loading' ? drawn : null
  const files = ready?.files ?? null

  return {
    capture,
    pictures,
    files,
    broken: ready?.broken ?? [],
    kept,
    change(index, next) {
      const isFirst = pictures[index]?.form === null
      if (isFirst && next.kept !== keepPicture) keep(next.kept)
      if (taken === null) return setUnstored(next)
      const place = draft.picture === null ? index : index - 1
      edit(
        isFirst
          ? { ...taken.edits, picture: next }
          : { ...taken.edits, forms: taken.edits.forms.map((one, at) => (at === place ? next : one)) },
      )
    },
    keepArchive(archive) {
      if (taken !== null) edit({ ...taken.edits, archive })
    },
  }
}

function picturesOf({ picture }: Draft, capture: Capture | null, first: PictureEdit): EvidencePicture[] {
  const fields = capture?.fields
  const tab =
    picture === null ? [] : [{ ...picture, form: null, fields: fields?.picture ?? null, edit: first }]
  const forms = (capture?.pictures ?? []).map((each, index) => ({
    ...each,
    fields: fields?.forms[index] ?? null,
    edit: capture?.edits.forms[index] ?? UNEDITED,
  }))
  return [...tab, ...forms]
}

async function drawAll(pictures: EvidencePicture[], { draw }: EvidenceWorld): Promise<Drawn> {
  const all = await Promise.all(
    pictures.map(async ({ dataUrl, edit, fields, takenAt, form }) => {
      if (!edit.kept) return 'not-kept'
      const made = await draw(dataUrl, edit, fields).catch(() => null)
      return made === null ? 'broken' : { ...made, takenAt, form }
    }),
  )
  return {
    of: pictures,
    files: all.filter((one) => typeof one !== 'string'),
    broken: all.flatMap((one, index) => (one === 'broken' ? [index] : [])),
  }
}
