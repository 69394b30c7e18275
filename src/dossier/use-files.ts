import { useEffect, useState } from 'preact/hooks'
import { type AttachedFile, attachedFiles, type PictureFile } from '../complaint/attachments.ts'
import type { DossierNames } from '../complaint/dossier-names.ts'
import type { Draft } from '../complaint/draft.ts'
import type { World } from './world.ts'

/** The pieces of the letter; null while pictures are drawn (`pictures` is null then) or hashes computed. */
export function useFiles(
  draft: Draft,
  names: DossierNames,
  pictures: readonly PictureFile[] | null,
  { sha256 }: World,
): AttachedFile[] | null {
  const [made, setMade] = useState<{ of: readonly PictureFile[]; files: AttachedFile[] } | null>(null)
  useEffect(() => {
    if (pictures === null) return
    let current = true
    void attachedFiles(draft, names, pictures, sha256).then((files) => {
      if (current) setMade({ of: pictures, files })
    })
    return () => {
      current = false
    }
  }, [draft, pictures])
  // Files of an earlier picture must not leave: it may show what was covered since.
  return made !== null && made.of === pictures ? made.files : null
}
