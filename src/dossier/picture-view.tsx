import { useState } from 'preact/hooks'
import type { Covered } from '../evidence/capture.ts'
import { coversOf } from './drawn-picture.ts'
import type { EvidencePicture } from './use-evidence.ts'

interface PictureViewProps {
  picture: EvidencePicture
  alt: string
  /** The marked area; with `mark` it can be drawn by dragging. */
  area?: Covered | null
  mark?(area: Covered): void
  measured?(size: { width: number; height: number }): void
}

/** A picture as it will leave: what is covered is covered, what is cut off is shaded. */
export function PictureView({ picture, alt, area = null, mark, measured }: PictureViewProps) {
  const [size, setSize] = useState({ width: 0, height: 0 })
  const [from, setFrom] = useState<{ x: number; y: number } | null>(null)
  const { edit, fields, dataUrl } = picture
  const { width, height } = size
  const at = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    const box = event.currentTarget.getBoundingClientRect()
    const into = (value: number, most: number) => Math.round(Math.min(most, Math.max(0, value)))
    return {
      x: into(((event.clientX - box.x) / box.width) * width, width),
      y: into(((event.clientY - box.y) / box.height) * height, height),
    }
  }
  return (
    <div class="frame">
      <img
        src={dataUrl}
        alt={alt}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
          setSize({ width: naturalWidth, height: naturalHeight })
          measured?.({ width: naturalWidth, height: naturalHeight })
        }}
      />
      {width === 0 ? null : (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          class={mark === undefined ? '' : 'marking'}
          aria-hidden="true"
          {...(mark === undefined
            ? {}
            : {
                onPointerDown: (event) => {
                  event.currentTarget.setPointerCapture(event.pointerId)
                  setFrom(at(event))
                },
                onPointerMove: (event) => {
                  if (from !== null) mark(between(from, at(event)))
                },
                onPointerUp: (event) => {
                  if (from !== null) mark(between(from, at(event)))
                  setFrom(null)
                },
                onPointerCancel: () => setFrom(null),
              })}
        >
          {coversOf(edit, fields).map((cover, index) => (
            <rect key={index} class="cover" {...cover} />
          ))}
          {edit.crop === null ? null : (
            <path class="outside" d={`M0 0h${width}v${height}h-${width}z${pathOf(edit.crop)}`} />
          )}
          {area === null ? null : <rect class="area" {...area} />}
        </svg>
      )}
    </div>
  )
}

const between = (a: { x: number; y: number }, b: { x: number; y: number }): Covered => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

const pathOf = ({ x, y, width, height }: Covered): string => `M${x} ${y}v${height}h${width}v-${height}z`
