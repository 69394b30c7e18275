import type { PdfLetter } from '../complaint/letter-as-pdf.ts'
import type { OrganisationLetter } from '../languages/shape/organisation.ts'
import { fileName } from '../outgoing/file-name.ts'
import { ExitButtons } from './exit-buttons.tsx'
import type { StepProps } from './step-props.ts'
import { useLetterExits } from './use-letter-exits.ts'

interface ExitsProps extends Pick<StepProps, 'texts' | 'names' | 'world'> {
  kind: OrganisationLetter
  text: string
  pdf: Omit<PdfLetter, 'fonts' | 'now'>
}

const SUBJECT = { rights: 'request', notice: 'notice' } as const

/** The exits of a letter to the organisation. */
export function OrganisationExits({ texts, kind, text, pdf, names, world }: ExitsProps) {
  const { copy, pdf: asPdf, text: asText } = texts.writing
  const named = (extension: 'txt' | 'pdf') => fileName(names.day, names.reference, extension, SUBJECT[kind])
  return (
    <ExitButtons
      texts={texts}
      exits={useLetterExits(world, named)}
      letter={{ text, pdf }}
      words={{ copy: copy[kind], pdf: asPdf[kind], text: asText[kind] }}
    />
  )
}
