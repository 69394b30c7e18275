import type { Blanks } from '../complaint/blanks.ts'
import type { Desk } from '../complaint/desk.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import { DeskKept } from './desk-kept.tsx'
import { Sheet } from './sheet.tsx'

interface OrganisationDeskProps {
  texts: DossierTexts
  label: string
  /** BCP 47 of the text. */
  language: string
  /** As it stands, with its blanks filled. */
  text: string
  /** The letter that follows from the answers, blanks open; null where there is none any more. */
  fresh: string | null
  desk: Desk
  blanks: Blanks
  change(desk: Desk): void
}

/** The sheet of a letter to the organisation: the person's own once they touched it, and never overwritten unasked. */
export function OrganisationDesk(props: OrganisationDeskProps) {
  return (
    <>
      <Sheet {...props} />
      <DeskKept {...props} />
    </>
  )
}
