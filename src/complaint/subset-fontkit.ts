import fontkit, { type Font } from '@pdf-lib/fontkit'

/**
 * fontkit as @cantoo/pdf-lib 2.11 expects it. That one calls `subset.encode()` without arguments where it exists;
 * in @pdf-lib/fontkit 1.1 the method exists, wants a stream and fails. Subsets are handed out without it, so that
 * `encodeStream` is taken. Can go when one of the two changes.
 */
export const subsetFontkit = {
  create(bytes: Uint8Array): Font {
    const font = fontkit.create(bytes)
    const createSubset = font.createSubset.bind(font)
    font.createSubset = () => {
      const subset = createSubset()
      return {
        includeGlyph: (glyph) => subset.includeGlyph(glyph),
        encodeStream: () => subset.encodeStream(),
      }
    }
    return font
  },
}
