import { withoutQuery } from '../outgoing/without-query.ts'
import { decodeQuotedPrintable, encodeQuotedPrintable } from './quoted-printable.ts'
import { withoutTypedValues } from './without-typed-values.ts'

/** Boundaries and header fields of MHTML (RFC 2557) as Chromium writes them. */
const BOUNDARY = /^Content-Type:[^\r\n]*(?:\r\n[ \t][^\r\n]*)*?boundary="([^"\r\n]{1,200})"/im
const END_OF_HEADER = '\r\n\r\n'

/** A header field that says where something is from, with the lines that go on with it. */
const LOCATION = /^(?:Snapshot-Content-Location|Content-Location):[^\r\n]*(?:\r\n[ \t][^\r\n]*)*/gim

/**
 * An MHTML archive whose documents hold no values of fields and name their addresses without query and fragment; null where it is not built as Chromium builds it, so that
 * what could not be cleaned is not kept. One character is one byte: the documents may be in any charset, and the markup
 * is ASCII in all of them.
 */
export function cleanMhtml(archive: string): string | null {
  const boundary = BOUNDARY.exec(archive.slice(0, archive.indexOf(END_OF_HEADER) + 2))?.[1]
  if (boundary === undefined) return null
  const delimiter = `\r\n--${boundary}`
  const [head = '', ...parts] = archive.split(delimiter)
  const last = parts.pop()
  if (last === undefined || !last.startsWith('--') || parts.length === 0) return null
  const cleaned: string[] = []
  for (const part of parts) {
    const end = part.indexOf(END_OF_HEADER)
    if (end === -1) return null
    const header = part.slice(0, end)
    const body = part.slice(end + END_OF_HEADER.length)
    if (!/^Content-Type:\s*(?:text\/html|application\/xhtml\+xml)/im.test(header)) {
      cleaned.push(part)
      continue
    }
    if (!/^Content-Transfer-Encoding:\s*quoted-printable/im.test(header)) return null
    cleaned.push(
      withoutQueries(header) +
        END_OF_HEADER +
        encodeQuotedPrintable(withoutTypedValues(decodeQuotedPrintable(body))),
    )
  }
  return [withoutQueries(head), ...cleaned, last].join(delimiter)
}

/** The documents' own headers alone: pictures are found by the whole address that the markup gives them. */
const withoutQueries = (header: string): string => header.replace(LOCATION, withoutQuery)
