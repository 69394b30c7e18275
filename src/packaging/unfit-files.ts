import type { PackedFile } from './archive.ts'
import { runsText } from './runs-text.ts'

/** What an extension is made of. A source map, a TypeScript file or a note has no place in it. */
const ENDINGS = /\.(?:js|json|html|css|png|svg|ttf)$/
const TEST_CODE = /(?:^|\/)(?:tests?|__tests__|fixtures)\/|\.test\./
const POINTS_TO_MAP = /[#@]\s*sourceMappingURL=/

/** What a store must not get, each with its reason. */
export function unfitFiles(files: PackedFile[]): string[] {
  return files.flatMap(({ path, bytes }) => {
    if (!ENDINGS.test(path)) return [`${path}: no file of an extension`]
    if (TEST_CODE.test(path)) return [`${path}: test code`]
    if (!/\.(?:js|css)$/.test(path)) return []
    const text = Buffer.from(bytes).toString('utf8')
    return [
      ...(POINTS_TO_MAP.test(text) ? [`${path}: points to a source map`] : []),
      ...(path.endsWith('.js') && runsText(text) ? [`${path}: could run text as code`] : []),
    ]
  })
}
