export type FileExtension = 'txt' | 'pdf' | 'json' | 'png' | 'jpg'

/**
 * `complaint-<date>-<reference>.<extension>`. Nothing of the page gets in: no path, reserved name or bidi trick
 * can. `date` is ISO 8601.
 */
export function fileName(date: string, reference: string, extension: FileExtension): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? 'undated'
  const safe = reference.toLowerCase().replace(/[^a-z0-9]/g, '')
  return `complaint-${day}-${safe.slice(0, 16)}.${extension}`
}
