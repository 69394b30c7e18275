import { describe, expect, it } from 'vitest'
import { type AnsweredPlaces, coveredPlaces } from '../../src/evidence/field-places.ts'
import type { FramePlaces } from '../../src/page/injected/places-of-fields.ts'

const frame = (own: Partial<FramePlaces> = {}): FramePlaces => ({
  url: 'https://a.example/',
  width: 1000,
  height: 800,
  fields: [],
  frames: [],
  cut: false,
  seen: { x: 0, y: 0, scale: 1, density: 1 },
  ...own,
})

const inFrame = { url: 'https://form.example/', box: { x: 100, y: 200, width: 300, height: 150 } }
const child = (own: Partial<FramePlaces> = {}) =>
  frame({
    url: inFrame.url,
    width: 300,
    height: 150,
    fields: [{ x: 10, y: 10, width: 50, height: 20 }],
    ...own,
  })
const places = (...all: FramePlaces[]): AnsweredPlaces[] =>
  all.map((each, frameId) => ({ frameId, places: each }))

/** Three CSS pixels all around. */
const whole = [{ x: 97, y: 197, width: 306, height: 156 }]

describe('places of fields', () => {
  it('are unknown where the page did not answer', () => {
    expect(coveredPlaces([])).toBeNull()
    expect(coveredPlaces([{ frameId: 4, places: child() }])).toBeNull()
  })

  it('follow the density of the screen and a zoomed view, and stay within the picture', () => {
    const fields = [{ x: 500, y: 790, width: 100, height: 50 }]
    expect(coveredPlaces(places(frame({ fields, seen: { x: 0, y: 0, scale: 1, density: 2 } })))).toEqual([
      { x: 994, y: 1574, width: 212, height: 26 },
    ])
    expect(coveredPlaces(places(frame({ fields, seen: { x: 400, y: 600, scale: 2, density: 1 } })))).toEqual([
      { x: 194, y: 374, width: 212, height: 112 },
    ])
  })

  it('in a frame are put where the frame stands', () => {
    expect(coveredPlaces(places(frame({ frames: [inFrame] }), child()))).toEqual([
      { x: 107, y: 207, width: 56, height: 26 },
    ])
  })

  it('in a frame do not reach beyond it', () => {
    const long = child({ fields: [{ x: 250, y: 140, width: 400, height: 400 }] })
    expect(coveredPlaces(places(frame({ frames: [inFrame] }), long))).toEqual([
      { x: 347, y: 337, width: 56, height: 16 },
    ])
  })

  it.each<[string, AnsweredPlaces[]]>([
    ['that did not answer', places(frame({ frames: [inFrame] }))],
    ['of which two answer alike', places(frame({ frames: [inFrame] }), child(), child())],
    [
      'that went on to another address',
      places(frame({ frames: [inFrame] }), child({ url: 'https://b.example/' })),
    ],
    ['that is too large to be searched', places(frame({ frames: [inFrame] }), child({ cut: true }))],
  ])('are the whole frame for one %s', (_what, answered) => {
    expect(coveredPlaces(answered)).toEqual(whole)
  })

  it('are both frames where two of the same address and size stand in the page', () => {
    const other = { ...inFrame, box: { ...inFrame.box, y: 500 } }
    expect(coveredPlaces(places(frame({ frames: [inFrame, other] }), child()))).toHaveLength(2)
  })

  it('are the whole picture where the page was too large to be searched', () => {
    expect(coveredPlaces(places(frame({ cut: true })))).toEqual([{ x: 0, y: 0, width: 1000, height: 800 }])
  })
})
