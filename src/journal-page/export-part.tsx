import { useState } from 'preact/hooks'
import { Tick } from '../interface/choice.tsx'
import { saveFile } from '../interface/save-file.ts'
import { fileName } from '../outgoing/file-name.ts'
import type { CardProps } from './card-props.ts'

const MEGABYTE = 1_000_000
/** In megabytes: no file is told to have none. */
const SMALLEST = 0.1

/** Everything as one file; the name and address only if ticked. */
export function ExportPart({ texts, world, today }: Pick<CardProps, 'texts' | 'world' | 'today'>) {
  const { file: words } = texts
  const [withPages, setPages] = useState(true)
  const [withIdentity, setIdentity] = useState(false)
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState('')

  async function save(page: Document) {
    if (busy) return
    setBusy(true)
    setTold(words.exporting)
    const made = await world.exportAll({ withPages, withIdentity })
    setBusy(false)
    if (made === 'failed') return setTold(words.exportFailed)
    if (made === 'too-large') return setTold(words.exportTooLarge)
    saveFile(page, {
      name: fileName(today, 'export', 'json', 'journal'),
      type: 'application/json',
      content: made.file,
    })
    const megabytes = new Intl.NumberFormat(texts.locale, { maximumFractionDigits: 1 })
    setTold(words.exported(made.letters, megabytes.format(Math.max(SMALLEST, made.file.size / MEGABYTE))))
  }
  return (
    <>
      <Tick ticked={withPages} toggle={setPages}>
        {words.withPages}
      </Tick>
      <Tick ticked={withIdentity} toggle={setIdentity}>
        {words.withIdentity}
      </Tick>
      <button
        type="button"
        aria-disabled={busy}
        onClick={(event) => void save(event.currentTarget.ownerDocument)}
      >
        {words.export}
      </button>
      <p class="told" role="status">
        {told}
      </p>
    </>
  )
}
