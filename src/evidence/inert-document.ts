import { withoutQuery } from '../outgoing/without-query.ts'
import { withoutTypedValues } from './without-typed-values.ts'

/**
 * Whoever opens the file shall see the page and do nothing by it: no script runs, nothing is asked of the site, no form
 * is sent. A policy in the first element of the document binds all that comes after it.
 */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'"

/**
 * A serialised document as a file: inert, without the values of its fields, and saying where it is from, as the letter
 * does: without query and fragment.
 */
export function inertDocument(html: string, url: string, takenAt: string): string {
  const doctype = /^<!DOCTYPE html>/.test(html) ? '<!DOCTYPE html>' : ''
  // Markup of its own cannot come out of this comment.
  const from = `${withoutQuery(url).slice(0, 2_000)} ${takenAt}`.replace(
    /[<>]|-(?=-)/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  )
  return [
    `${doctype}<!-- ${from} -->`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    withoutTypedValues(html.slice(doctype.length)),
  ].join('\n')
}
