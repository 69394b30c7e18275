import type { Authority } from '../authorities/authority.ts'
import type { AttachedFile } from '../complaint/attachments.ts'
import type { Draft } from '../complaint/draft.ts'
import { type FileExtension, fileName } from '../outgoing/file-name.ts'
import { authorityReport } from './authority-report.ts'
import type { Part } from './bundle.ts'
import type { Capture } from './capture.ts'
import { documentRecord } from './document-record.ts'
import { listRecord } from './list-record.ts'
import type { Manifest, PartKind } from './manifest.ts'

export interface PartsInput {
  draft: Draft
  /** Null where nothing was taken, or it is not known yet. */
  capture: Capture | null
  /** Of the letter: pictures as they leave, and the record. */
  files: readonly AttachedFile[]
  /** The letter as it stands; null while there is none. */
  letter: { text: string; pdf: Uint8Array<ArrayBuffer> | null } | null
  authority: Authority | null
  names: { day: string; reference: string; printed: string }
  /** ISO 8601: when the letter was made. */
  now: string
}

/** For whoever has only manifest.json; the page of the dossier says it in its own language. */
const WHAT: Record<PartKind, string> = {
  letter: 'The letter as it was when the bundle was made.',
  record: 'What was read on the page: facts, findings, versions. No value of a field.',
  picture: 'Picture of the visible part of the tab. What is covered or cut off is not in it.',
  archive:
    'The page as it was, saved by the browser. Scripts, tokens and values of fields were taken out. Foreign content: open with care.',
  frame: 'A frame of the page, saved like the page. Foreign content: open with care.',
  documents: 'Linked privacy policies and legal notices that were read, with address, time, status and text.',
  lists: 'Entries of lists that name the site, with their sources, and the editions of the lists.',
  report: 'Summary after the EU pattern for reporting to a data-protection authority (EUDI TS8).',
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** The parts of a bundle in their order, and what could not be had. */
export function bundleParts(input: PartsInput): { parts: Part[]; missing: Manifest['missing'] } {
  const { draft, capture, files, letter, names, now } = input
  const { assessment, createdAt } = draft
  type Subject = Parameters<typeof fileName>[3]
  const named = (subject: Subject, extension: FileExtension, number = 1) =>
    fileName(names.day, names.reference, extension, subject, number)
  const part = (
    kind: PartKind,
    name: string,
    type: string,
    madeAt: string,
    content: Part['content'],
  ): Part => ({
    kind,
    name,
    type,
    madeAt: new Date(madeAt).toISOString(),
    what: WHAT[kind],
    content,
  })
  const json = (kind: PartKind, subject: Subject, madeAt: string, text: string) =>
    part(kind, named(subject, 'json'), 'application/json', madeAt, encode(text))

  const archive = capture?.edits.archive === true ? capture.archive : null
  const documents = capture?.documents ?? []
  const { checkedAt, listings } = assessment
  const report = authorityReport(assessment, {
    createdAt,
    reference: names.printed,
    authority: input.authority,
  })
  const parts = [
    ...(letter?.pdf ? [part('letter', named('complaint', 'pdf'), 'application/pdf', now, letter.pdf)] : []),
    ...(letter ? [part('letter', named('complaint', 'txt'), 'text/plain', now, encode(letter.text))] : []),
    ...files.map(({ attachment, type, bytes }) =>
      part(
        attachment.id === 'picture' ? 'picture' : 'record',
        attachment.fileName,
        type,
        attachment.madeAt,
        bytes,
      ),
    ),
    ...(archive === null
      ? []
      : [
          part(
            'archive',
            named('page', archive.kind),
            archive.kind === 'mhtml' ? 'multipart/related' : 'text/html',
            archive.takenAt,
            archive.bytes,
          ),
          ...archive.frames.map(({ bytes }, index) =>
            part('frame', named('frame', 'html', index + 1), 'text/html', archive.takenAt, bytes),
          ),
        ]),
    ...(documents.length === 0 ? [] : [json('documents', 'documents', checkedAt, documentRecord(documents))]),
    ...(listings.length === 0 ? [] : [json('lists', 'lists', checkedAt, listRecord(assessment))]),
    json('report', 'report', createdAt, JSON.stringify(report, null, 2)),
  ]
  return { parts, missing: missingParts(input) }
}

function missingParts({ draft, capture, files }: PartsInput): Manifest['missing'] {
  const pictures = files.filter(({ attachment }) => attachment.id === 'picture').length
  const taken = (draft.picture === null ? 0 : 1) + (capture?.pictures.length ?? 0)
  const archive = (): string | null => {
    if (capture === null) return 'none'
    if (capture.archive === null) return capture.archiveMissing ?? 'failed'
    return capture.edits.archive ? null : 'left-out'
  }
  const why = archive()
  return [
    ...(draft.picture === null ? [{ kind: 'picture' as const, why: draft.pictureMissing ?? 'failed' }] : []),
    ...(pictures < taken ? [{ kind: 'picture' as const, why: 'left-out' }] : []),
    ...(capture?.formsMissing ?? []).map((form) => ({ kind: 'picture' as const, why: form.why })),
    ...(why === null ? [] : [{ kind: 'archive' as const, why }]),
    ...((capture?.documents ?? []).length === 0 ? [{ kind: 'documents' as const, why: 'none' }] : []),
    ...(draft.assessment.listings.length === 0 ? [{ kind: 'lists' as const, why: 'none' }] : []),
  ]
}
