import type { InferOutput } from 'valibot'
import { array, object, optional, parse, picklist, pipe, regex, strictObject, string } from 'valibot'

const since = pipe(string(), regex(/^\d+\.\d+\.\d+$/))

const released = strictObject({
  about: string(),
  contentSecurityPolicy: object({ value: string(), since }),
  access: array(
    strictObject({
      kind: string(),
      value: string(),
      /** The release that brought it: its section of CHANGELOG.md names it. */
      since,
      only: optional(picklist(['chrome', 'firefox'])),
    }),
  ),
})

/** What the last release may do, as it was committed with it. */
export type Released = InferOutput<typeof released>

/** Reads the record. It is the project's own: one that cannot be read stops the release. */
export const decodeReleased = (json: string): Released => parse(released, JSON.parse(json))
