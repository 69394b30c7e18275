import { afterAll, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { atRest } from './at-rest.ts'
import { coloursUsed } from './colours-used.ts'
import { comparable } from './comparable.ts'
import { contactSheet, type Taken } from './contact-sheet.ts'
import { type Face, PICTURED, type Pictured } from './face.ts'
import { anyLook, calm, drawn, pointerAway, shot, size, type Theme } from './frame.ts'
import { tooSmall, unseenFocus } from './hard-to-hit.ts'
import { linesOfText } from './lines-of-text.ts'
import { namesAndRoles } from './names-and-roles.ts'
import { obstacles } from './obstacles.ts'
import { outOfPlace } from './out-of-place.ts'

/** Where pictures in full size go, to be looked at. */
const FULL_SIZE = 'tests/.output/pictures'

/**
 * In the light theme and the wide one a pixel of a sheet stands for sixteen, so that every word counts. Elsewhere it
 * stands for sixty-four: the words are the same, lines that break otherwise move all that follows, the dark theme is
 * held to the light one's layout, and colours are compared exactly.
 */
const halvings = (theme: Theme, wide: boolean) => (theme === 'light' && wide ? 2 : 3)

/**
 * Sheets have sixteen greys. One step of grey is what letters' edges make of a shift by a tenth of a pixel, two steps
 * are a change: of the least words that were tried, two pixels changed so far (see docs/pictures.md).
 */
const TOLERANCE = { threshold: 0.1, includeAA: true, allowedMismatchedPixels: 1 }

/** The longest words. In the other languages, only what may be out of its place is looked for. */
const CLOSELY: Pictured = 'de'

const sheets = new Map<string, Taken[]>()
/** Where each line of text stands in the light theme. */
const places = new Map<string, string[]>()
const notes = { colours: new Map<string, string[]>(), tree: [] as string[] }

/** Draws every state of a face in every language, theme and width, judges what is drawn and compares it. */
export function picturesOf(face: Face): void {
  afterAll(anyLook)
  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    describe.each(face.widths)('%i px wide', (width) => {
      it.for(PICTURED)('has everything in its place in %s', { timeout: 120_000 }, async (language) => {
        expect(await photograph(face, { theme, width, language })).toEqual([])
      })

      it.for(PICTURED)('looks as it did in %s', { timeout: 60_000 }, async (language, { skip }) => {
        const name = `${face.name}-${theme}-${language}-${width}`
        const taken = sheets.get(name) ?? []
        expect(taken.map((one) => one.name)).toEqual(Object.keys(face.states))
        const reason = await comparable()
        if (reason !== null) skip(reason)
        const sheet = await contactSheet(taken, halvings(theme, width === Math.max(...face.widths)))
        document.body.append(sheet)
        sheet.style.cssText = 'position:fixed;inset:0 auto auto 0;display:block'
        await size(sheet.width, sheet.height)
        try {
          await expect(sheet).toMatchScreenshot(name, {
            comparatorName: 'pixelmatch',
            comparatorOptions: TOLERANCE,
          })
        } finally {
          sheet.remove()
        }
      })
    })

    it('has the colours that it had', async ({ skip }) => {
      const reason = await comparable()
      if (reason !== null) skip(reason)
      const written = (notes.colours.get(theme) ?? []).join('\n')
      await expect(`${written}\n`).toMatchFileSnapshot(`references/${face.name}-${theme}.colours.txt`)
    })
  })

  it('has the names and roles that it had', async ({ skip }) => {
    const reason = await comparable()
    if (reason !== null) skip(reason)
    await expect(`${notes.tree.join('\n')}\n`).toMatchFileSnapshot(`references/${face.name}.tree.txt`)
  })

  describe('forced colours', () => {
    it('hide nothing', { timeout: 120_000 }, async () => {
      const width = Math.max(...face.widths)
      expect(await photograph(face, { theme: 'light', width, language: 'fr', forced: true })).toEqual([])
    })
  })
}

interface Shooting {
  theme: Theme
  width: number
  language: Pictured
  forced?: boolean
}

/** Pictures of all states, and what is wrong in them. */
async function photograph(
  face: Face,
  { theme, width, language, forced = false }: Shooting,
): Promise<string[]> {
  const wrong: string[] = []
  const taken: Taken[] = []
  const writing: Promise<void>[] = []
  await calm(theme, forced)
  for (const [name, show] of Object.entries(face.states)) {
    try {
      await size(width, face.height)
      await show(language, theme)
      await pointerAway()
      await atRest()
      if (!face.fixed) await size(width, Math.max(face.height, document.documentElement.scrollHeight))
      const found = await judged(face, name, { theme, width, language, forced })
      await drawn()
      const png = await shot()
      if (face.judge) found.push(...(await face.judge(png, name)))
      const look = forced ? 'forced' : theme
      const file = `${FULL_SIZE}/${face.name}/${name}-${look}-${language}-${width}.png`
      writing.push(commands.writeFile(file, png, 'base64'))
      wrong.push(...found.map((one) => `${name}: ${one}`))
      taken.push({ name, png })
    } catch (error) {
      // The other states are to be seen all the same.
      wrong.push(`${name}: ${error}`)
    }
    face.close()
  }
  await Promise.all(writing)
  if (!forced) sheets.set(`${face.name}-${theme}-${language}-${width}`, taken)
  return [...new Set(wrong)]
}

/** What is wrong in the document as it stands; what is to be compared as text is noted by the way. */
async function judged(
  face: Face,
  state: string,
  { theme, width, language, forced = false }: Shooting,
): Promise<string[]> {
  const within = face.within?.() ?? document.body
  const found = [...outOfPlace(within), ...tooSmall(within)]
  if (!forced) found.push(...displaced(`${state}-${language}-${width}`, theme, placesOf(within)))
  const wide = width === Math.max(...face.widths)
  if (language === CLOSELY && !wide) found.push(...unseenFocus(within))
  if ((language === CLOSELY && wide) || forced) found.push(...(await obstacles(within, forced)))
  if (language === 'fr' && wide && !forced) {
    notes.colours.set(theme, [...(notes.colours.get(theme) ?? []), `${state}: ${coloursUsed(within)}`])
    if (theme === 'light') notes.tree.push(`# ${state}`, await namesAndRoles())
  }
  return found
}

/** What stands elsewhere in the dark theme than in the light one, which is drawn first. */
function displaced(drawing: string, theme: Theme, found: string[]): string[] {
  if (theme === 'light') places.set(drawing, found)
  const light = places.get(drawing) ?? []
  const moved = found.find((line, at) => line !== light[at])
  if (moved === undefined && light.length === found.length) return []
  return [`is laid out otherwise than in the light theme: ${moved ?? 'less text'}`]
}

const placesOf = (within: ParentNode): string[] =>
  linesOfText(within).map(({ text, box }) => `${Math.round(box.x)},${Math.round(box.y)} ${text}`)
