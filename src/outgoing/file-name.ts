export type FileExtension = 'txt' | 'pdf' | 'json' | 'png' | 'jpg' | 'ics' | 'zip' | 'html' | 'mhtml'

/** What is in the file. */
type FileSubject =
  | 'complaint'
  | 'suggestion'
  | 'correction'
  | 'reminder'
  | 'journal'
  | 'request'
  | 'notice'
  | 'evidence'
  | 'page'
  | 'frame'
  | 'documents'
  | 'lists'
  | 'report'
  | 'page-report'

/**
 * `<subject>-<date>-<reference>.<extension>`. Nothing of the page gets in: no path, reserved name or bidi trick
 * can. `date` is ISO 8601; `number` tells files of one kind apart.
 */
export function fileName(
  date: string,
  reference: string,
  extension: FileExtension,
  subject: FileSubject = 'complaint',
  number = 1,
): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? 'undated'
  const safe = reference.toLowerCase().replace(/[^a-z0-9]/g, '')
  return `${subject}-${day}-${safe.slice(0, 16)}${number > 1 ? `-${number}` : ''}.${extension}`
}
