import { describe, expect, it } from 'vitest'
import { fillPortal } from '../../../src/filling/in-page/fill-portal.ts'
import { readPortal } from '../../../src/filling/in-page/read-portal.ts'
import { plan } from '../../../src/filling/plan.ts'
import { elementOf } from '../../../src/page/element-refs.ts'
import { offerIn } from '../offer-in.ts'
import { contents, drawPortal, inPortal, portals } from './portal-page.ts'

/** Of one round: fields right, fields that the letter has an answer for, fields wrong. */
interface Score {
  right: number
  all: number
  wrong: string[]
}

const rounds = [...new Set(portals.map(({ round }) => round))].toSorted()
const scores = new Map<number, Score>(rounds.map((round) => [round, { right: 0, all: 0, wrong: [] }]))

describe.each(portals)('$name ($language: $layout)', ({ html, language, expected, round }) => {
  it('gets nine answers in ten into their fields, and none into another', async () => {
    drawPortal(html)
    await new Promise((resolve) => setTimeout(resolve, 20))
    const before = contents()
    const offer = offerIn(language)
    const read = readPortal()
    const { fills } = plan([{ frameId: 0, ...read }], offer)
    const filled = await fillPortal(
      fills.map((fill) => ({ ...fill, replace: false })),
      read.fields,
    )
    const done = new Map(
      filled
        .filter(({ outcome }) => outcome === 'filled')
        .map(({ ref }) => [elementOf(ref), fills.find((fill) => fill.ref === ref)] as const),
    )
    const wanted = new Map(
      Object.entries(expected).map(([selector, question]) => {
        const element = inPortal(selector)
        if (!element) throw new Error(`${selector} is not in the page`)
        return [element, question] as const
      }),
    )
    const missed: string[] = []
    const wrong: string[] = []
    const name = (element: Element) => element.id || element.getAttribute('name') || element.outerHTML
    for (const [element, question] of wanted) {
      const fill = done.get(element)
      if (fill === undefined) missed.push(`${name(element)}: ${question}`)
      else if ((fill.part ?? fill.question) !== question)
        wrong.push(`${name(element)}: ${fill.part ?? fill.question} for ${question}`)
    }
    // What the page shows, whatever the filling says of itself.
    for (const [element, text] of contents())
      if (text !== (before.get(element) ?? '') && !wanted.has(element))
        wrong.push(`${name(element)} was changed`)
    for (const element of wanted.keys())
      if (done.has(element) && !contents().get(element)) wrong.push(`${name(element)} is empty`)

    const score = scores.get(round)
    if (score) {
      score.right += wanted.size - missed.length - wrong.length
      score.all += wanted.size
      score.wrong.push(...wrong)
    }
    expect(wrong).toEqual([])
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(wanted.size / 10)
  })
})

describe('all forms together', () => {
  it('are at least twelve, in eight languages', () => {
    expect(portals.length).toBeGreaterThanOrEqual(12)
    expect(new Set(portals.map(({ language }) => language)).size).toBe(8)
  })

  it.each(rounds)('of round %i have nine fields in ten filled right and none wrongly', (round) => {
    const { right, all, wrong } = scores.get(round) ?? { right: 0, all: 0, wrong: [] }
    expect(all).toBeGreaterThan(0)
    expect(right / all).toBeGreaterThanOrEqual(0.9)
    expect(wrong).toEqual([])
  })
})
