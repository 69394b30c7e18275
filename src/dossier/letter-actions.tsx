import { useState } from 'preact/hooks'
import type { AttachedFile } from '../complaint/attachments.ts'
import type { DocumentKind } from '../complaint/document-kind.ts'
import type { PdfLetter } from '../complaint/letter-as-pdf.ts'
import { webAddress } from '../interface/web-address.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import { fileName } from '../outgoing/file-name.ts'
import type { AuthorityChoice } from './authority-choice.ts'
import { saveFile } from './save-file.ts'
import { ways } from './ways.ts'
import type { World } from './world.ts'

interface LetterActionsProps {
  texts: DossierTexts
  /** Null while none is chosen. */
  authority: AuthorityChoice | null
  kind: DocumentKind
  /** The text as it stands on the desk, edited or not; null where there is no letter. */
  text: string | null
  pdf: Omit<PdfLetter, 'fonts' | 'now'> | null
  files: AttachedFile[]
  names: { day: string; reference: string }
  world: World
}

type Said = 'copied' | 'notCopied' | 'pdfBusy' | 'pdfFailed' | null

/** Every exit of the dossier. None of them sends anything. */
export function LetterActions({
  texts,
  authority,
  kind,
  text,
  pdf,
  files,
  names,
  world,
}: LetterActionsProps) {
  const words = texts.actions
  const [said, say] = useState<Said>(null)
  const named = (extension: 'txt' | 'pdf') => fileName(names.day, names.reference, extension)

  const savePdf = async (letter: NonNullable<typeof pdf>, page: Document) => {
    say('pdfBusy')
    const content = await world.pdf(letter).catch(() => null)
    if (content) saveFile(page, { name: named('pdf'), type: 'application/pdf', content })
    say(content ? null : 'pdfFailed')
  }
  return (
    <section class="actions" aria-label={words.heading}>
      {text === null || pdf === null ? null : (
        <div class="buttons">
          <button
            type="button"
            class="primary"
            onClick={async () => say((await world.copy(text)) ? 'copied' : 'notCopied')}
          >
            {words.copy}
          </button>
          <button type="button" onClick={(event) => savePdf(pdf, event.currentTarget.ownerDocument)}>
            {words.pdf}
          </button>
          <button
            type="button"
            onClick={(event) =>
              saveFile(event.currentTarget.ownerDocument, {
                name: named('txt'),
                type: 'text/plain;charset=utf-8',
                content: text,
              })
            }
          >
            {words.text}
          </button>
          {files.map(({ attachment, type, bytes }) => (
            <button
              type="button"
              key={attachment.id}
              onClick={(event) =>
                saveFile(event.currentTarget.ownerDocument, {
                  name: attachment.fileName,
                  type,
                  content: bytes,
                })
              }
            >
              {attachment.id === 'picture' ? words.picture : words.record}
            </button>
          ))}
        </div>
      )}
      <p role="status" class="said">
        {said === null ? '' : words[said]}
      </p>
      {authority === null ? null : <WaysOut texts={texts} authority={authority} kind={kind} />}
    </section>
  )
}

/** The quickest way that the record bears out for this kind of letter, and where the authority explains itself. */
function WaysOut({
  texts,
  authority,
  kind,
}: {
  texts: DossierTexts
  authority: AuthorityChoice
  kind: DocumentKind
}) {
  const words = texts.actions
  const all = ways(authority, kind)
  const portal = all.find((way) => way.kind === 'portal')
  const email = all.find((way) => way.kind === 'email')
  return (
    <>
      {portal === undefined ? null : (
        <>
          <Visit address={portal.url} prominent>
            {words.open[kind](authority.short)}
          </Visit>
          <p class="hint">{words.openHint}</p>
        </>
      )}
      {email === undefined ? null : (
        <>
          <a class={portal === undefined ? 'visit prominent' : 'visit'} href={`mailto:${email.address}`}>
            {words.mail(email.address)}
          </a>
          <p class="hint">{words.mailHint}</p>
        </>
      )}
      {authority.infoUrl === null ? null : (
        <Visit address={authority.infoUrl}>{words.info(authority.short)}</Visit>
      )}
    </>
  )
}

/** A link out of the extension: an https address of our own record, without a trace of where it comes from. */
function Visit({ address, prominent, children }: { address: string; prominent?: boolean; children: string }) {
  const href = webAddress(address)
  if (href === null || !href.startsWith('https://')) return null
  return (
    <a class={prominent ? 'visit prominent' : 'visit'} href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  )
}
