import { afterEach, expect, test } from 'vitest'
import type { PageFacts } from '../../src/facts.ts'
import { draw, facts } from './page.ts'

/** The re-created pages of the demo, as authored. */
const pages = import.meta.glob<string>('../pages/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const drawn: Element[] = []
afterEach(() => {
  for (const style of drawn.splice(0)) style.remove()
  draw('')
})

async function read(file: string): Promise<PageFacts> {
  const html = pages[`../pages/${file}`]
  if (html === undefined) throw new Error(`no page ${file}`)
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  for (const style of parsed.querySelectorAll('style')) {
    document.head.append(style)
    drawn.push(style)
  }
  draw(parsed.body.innerHTML)
  return facts()
}

const textsOf = (page: PageFacts) =>
  page.forms
    .flatMap((form) =>
      form.texts.filter(({ hiddenBy, folded }) => !hiddenBy && !folded).map(({ text }) => text),
    )
    .join(' ')

test('the petition that was fined is read with all that it asks and says', async () => {
  const page = await read('500parrainages.fr/index.html')
  expect(page.forms).toHaveLength(1)
  const [form] = page.forms
  expect(form?.visible).toBe(true)
  expect(
    form?.fields.map(({ name, required, ticked, visible }) => [name, required, ticked, visible]),
  ).toEqual([
    ['prenom', true, null, true],
    ['nom', true, null, true],
    ['email', true, null, true],
    ['signature', true, false, true],
    ['lettre', false, false, true],
  ])
  expect(form?.buttons.map(({ text, submits }) => [text, submits])).toEqual([['Je signe', true]])
  expect(form?.texts.map(({ place }) => place)).toContain('near')
  expect(textsOf(page)).toContain('Je souhaite recevoir les e-mails de la campagne')
  expect(form?.links).toEqual([])
  expect(page.links.map(({ text, place, hiddenBy }) => [text, place, hiddenBy])).toEqual([
    ['Mentions légales', 'footer', null],
  ])
  expect(page.capsHit).toEqual([])
})

test.each(Object.keys(pages).filter((path) => path.includes('notice-cachee')))(
  'in %s the notice that nobody can see is told to be hidden',
  async (path) => {
    const page = await read(path.replace('../pages/', ''))
    const notices = page.forms.flatMap((form) => form.texts.filter(({ text }) => text.length > 200))
    expect(notices.length).toBeGreaterThan(0)
    for (const { hiddenBy } of notices) expect(hiddenBy).not.toBe(null)
  },
)

test('the notice behind a fold is told to be folded', async () => {
  const page = await read('notice-pliee.example/index.html')
  const folded = page.forms.flatMap((form) => form.texts.filter((text) => text.folded))
  expect(folded.length).toBeGreaterThan(0)
  expect(folded.every(({ hiddenBy }) => hiddenBy === null)).toBe(true)
})

test.each(Object.keys(pages))('%s is read whole, and nothing of it twice', async (path) => {
  const page = await read(path.replace('../pages/', ''))
  expect(page.capsHit).toEqual([])
  for (const form of page.forms) {
    expect(form.fields.length).toBeGreaterThan(0)
    const refs = form.fields.map(({ ref }) => ref)
    expect(new Set(refs).size).toBe(refs.length)
    const texts = form.texts.map(({ ref, text }) => `${ref} ${text}`)
    expect(new Set(texts).size).toBe(texts.length)
  }
})
