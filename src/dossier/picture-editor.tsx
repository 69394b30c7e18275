import { useId, useState } from 'preact/hooks'
import type { Covered, PictureEdit } from '../evidence/capture.ts'
import type { EvidenceTexts } from '../languages/shape/evidence.ts'
import { within } from './drawn-picture.ts'
import { PictureView } from './picture-view.tsx'
import type { EvidencePicture } from './use-evidence.ts'

interface PictureEditorProps {
  texts: EvidenceTexts
  picture: EvidencePicture
  alt: string
  change(edit: PictureEdit): void
}

type Done = keyof EvidenceTexts['editor']['done'] | null

/** Pixels: where the numbers begin, so that there is something to move. */
const FIRST: Covered = { x: 0, y: 0, width: 200, height: 100 }

/** Crops a picture and covers parts of it: by dragging, or by numbers, which the arrow keys change. */
export function PictureEditor({ texts, picture, alt, change }: PictureEditorProps) {
  const words = texts.editor
  const { edit } = picture
  const [area, setArea] = useState<Covered>(FIRST)
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  const [before, setBefore] = useState<PictureEdit[]>([])
  const [done, tell] = useState<Done>(null)

  const apply = (next: PictureEdit, what: Done) => {
    setBefore([...before, edit])
    change(next)
    tell(what)
  }
  const undo = () => {
    const last = before.at(-1)
    if (last === undefined) return
    setBefore(before.slice(0, -1))
    // Whether it is attached and whether its fields are covered is asked elsewhere.
    change({ ...last, kept: edit.kept, fieldsCovered: edit.fieldsCovered })
    tell('undone')
  }
  const marked = size === null ? area : within(area, size)
  const empty = marked.width < 1 || marked.height < 1
  return (
    <div class="editor">
      <p class="hint">{words.how}</p>
      <PictureView picture={picture} alt={alt} area={marked} mark={setArea} measured={setSize} />
      <AreaFields words={words} area={area} size={size} change={setArea} />
      <div class="buttons">
        <button
          type="button"
          aria-disabled={empty}
          onClick={() => empty || apply({ ...edit, covers: [...edit.covers, marked] }, 'covered')}
        >
          {words.cover}
        </button>
        <button
          type="button"
          aria-disabled={empty}
          onClick={() => empty || apply({ ...edit, crop: marked }, 'cropped')}
        >
          {words.crop}
        </button>
        {edit.crop === null ? null : (
          <button type="button" onClick={() => apply({ ...edit, crop: null }, 'whole')}>
            {words.whole}
          </button>
        )}
        <button type="button" aria-disabled={before.length === 0} onClick={undo}>
          {words.undo}
        </button>
      </div>
      <p role="status" class="said">
        {done === null ? '' : words.done[done]}
      </p>
      {edit.covers.length === 0 ? null : (
        <>
          <h4>{words.covers}</h4>
          <ul class="covers">
            {edit.covers.map((cover, index) => (
              <li key={index}>
                <span>
                  {cover.x}, {cover.y} · {cover.width} × {cover.height} {words.pixels}
                </span>{' '}
                <button
                  type="button"
                  onClick={() =>
                    apply({ ...edit, covers: edit.covers.filter((_, at) => at !== index) }, 'removed')
                  }
                >
                  {words.removeCover(index + 1)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="hint">{words.gone}</p>
    </div>
  )
}

interface AreaFieldsProps {
  words: EvidenceTexts['editor']
  area: Covered
  /** Null until the picture is loaded. */
  size: { width: number; height: number } | null
  change(area: Covered): void
}

function AreaFields({ words, area, size, change }: AreaFieldsProps) {
  const id = useId()
  const sides = [
    ['x', words.left, size?.width],
    ['y', words.top, size?.height],
    ['width', words.width, size?.width],
    ['height', words.height, size?.height],
  ] as const
  return (
    <fieldset class="area-fields">
      <legend>
        {words.area} ({words.pixels})
      </legend>
      {sides.map(([side, label, most]) => (
        <p key={side}>
          <label for={`${id}-${side}`}>{label}</label>
          <input
            id={`${id}-${side}`}
            type="number"
            min={0}
            {...(most === undefined ? {} : { max: most })}
            step={1}
            value={area[side]}
            onInput={({ currentTarget: { valueAsNumber } }) => {
              if (Number.isFinite(valueAsNumber) && valueAsNumber >= 0)
                change({ ...area, [side]: Math.round(valueAsNumber) })
            }}
          />
        </p>
      ))}
    </fieldset>
  )
}
