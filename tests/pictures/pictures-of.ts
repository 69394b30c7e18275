import { afterAll, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { atRest } from './at-rest.ts'
import { coloursUsed } from './colours-used.ts'
import { comparable } from './comparable.ts'
import { contactSheet, type Taken } from './contact-sheet.ts'
import { type Face, PICTURED, type Pictured } from './face.ts'
import { anyLook, calm, drawn, shot, size, type Theme } from './frame.ts'
import { tooSmall, unseenFocus } from './hard-to-hit.ts'
import { namesAndRoles } from './names-and-roles.ts'
import { obstacles } from './obstacles.ts'
import { outOfPlace } from './out-of-place.ts'

/** Where pictures in full size go, to be looked at. */
const FULL_SIZE = 'tests/.output/pictures'

/**
 * A pixel of a sheet stands for sixteen and has one of sixteen greys. A step of one grey is antialiasing, a step of two
 * counts; one changed word makes at least three of those (measured: see docs/pictures.md).
 */
const TOLERANCE = { threshold: 0.1, includeAA: true, allowedMismatchedPixels: 2 }

/** The longest words. In the other languages, only what may be out of its place is looked for. */
const CLOSELY: Pictured = 'de'

const sheets = new Map<string, Taken[]>()
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
        const sheet = await contactSheet(taken)
        await commands.writeFile(`${FULL_SIZE}/sheets/${name}.txt`, taken.map((one) => one.name).join('\n'))
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
      await atRest()
      await size(width, Math.max(face.height, document.documentElement.scrollHeight))
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
  const wide = width === Math.max(...face.widths)
  if (language === CLOSELY && !wide) found.push(...unseenFocus(within))
  if ((language === CLOSELY && wide) || forced) found.push(...(await obstacles(within, forced)))
  if (language === 'fr' && wide && !forced) {
    notes.colours.set(theme, [...(notes.colours.get(theme) ?? []), `${state}: ${coloursUsed(within)}`])
    if (theme === 'light') notes.tree.push(`# ${state}`, await namesAndRoles())
  }
  return found
}
