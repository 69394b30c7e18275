import type { Draft } from '../complaint/draft.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import type { EvidencePicture } from './use-evidence.ts'

/** Counts the pictures of forms from 1, attached or not; 0 is the picture of the tab. */
export const pictureNumber = (picture: EvidencePicture, index: number, draft: Draft): number =>
  picture.form === null ? 0 : index + (draft.picture === null ? 1 : 0)

/** What a person calls it. */
export const pictureName = (number: number, { attachments, evidence }: DossierTexts): string =>
  number === 0 ? attachments.picture : evidence.pictures.form(number)
