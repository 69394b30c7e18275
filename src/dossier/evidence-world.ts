import type { PictureFile } from '../complaint/attachments.ts'
import type { Capture, CaptureEdits, Covered, PictureEdit } from '../evidence/capture.ts'
import { loadCapture, saveEdits } from '../evidence/capture-store.ts'
import type { Saved } from '../private-store.ts'
import { drawnPicture } from './drawn-picture.ts'

/** What the dossier needs for the evidence: handed in, so that the page can be shown anywhere. */
export interface EvidenceWorld {
  load(id: string): Promise<Capture | null>
  saveEdits(id: string, edits: CaptureEdits): Promise<Saved>
  draw(
    dataUrl: string,
    edit: PictureEdit,
    fields: readonly Covered[] | null,
  ): Promise<Pick<PictureFile, 'type' | 'bytes'> | null>
}

export const evidenceWorld: EvidenceWorld = { load: loadCapture, saveEdits, draw: drawnPicture }
