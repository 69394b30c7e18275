export type FileExtension = 'txt' | 'pdf' | 'json' | 'png' | 'jpg'

/** What is in the file. */
type FileSubject = 'complaint' | 'suggestion' | 'correction'

/**
 * `<subject>-<date>-<reference>.<extension>`. Nothing of the page gets in: no path, reserved name or bidi trick
 * can. `date` is ISO 8601.
 */
export function fileName(
  date: string,
  reference: string,
  extension: FileExtension,
  subject: FileSubject = 'complaint',
): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? 'undated'
  const safe = reference.toLowerCase().replace(/[^a-z0-9]/g, '')
  return `${subject}-${day}-${safe.slice(0, 16)}.${extension}`
}
