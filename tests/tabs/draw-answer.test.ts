import { describe, expect, it, test } from 'vitest'
import type { Assessment } from '../../src/assessment.ts'
import { linkMark } from '../../src/banner/link-mark.ts'
import { badgeView } from '../../src/interface/badge-view.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import type { Listing } from '../../src/list/listing.ts'
import type { FrameMessage } from '../../src/messages.ts'
import type { WarnInPage } from '../../src/settings.ts'
import { bareAssessment } from '../../src/tabs/bare-assessment.ts'
import { drawAnswer, noMarks } from '../../src/tabs/draw-answer.ts'
import { entryOf } from '../list/an-entry.ts'
import { another, bundled, listOf } from '../list/some-lists.ts'

const listing = (host: string, matched: Listing['matched'], list = listOf(bundled)): Listing => ({
  entry: entryOf(host),
  list,
  standing: 'historical',
  matched,
  host,
  domain: host,
})

const page = (change: Partial<Assessment> = {}): Assessment => ({
  ...bareAssessment(
    'quiet',
    { url: 'https://news.example/', title: '' },
    {
      notChecked: [],
      checkedAt: '2026-11-21T13:02:10.000Z',
      lists: [bundled],
    },
  ),
  ...change,
})

/** What the page and its frames are told when an answer is drawn. */
async function toldBy(
  assessment: Assessment,
  { markLinks = true, dealt = '', hidden = false, warnInPage = 'noted' as WarnInPage, inputDealt = '' } = {},
) {
  const toPage: FrameMessage[] = []
  const toFrames: FrameMessage[] = []
  const nothing = async () => undefined
  const draw = drawAnswer({
    action: {
      setBadgeText: nothing,
      setBadgeBackgroundColor: nothing,
      setBadgeTextColor: nothing,
      setTitle: () => Promise.reject(new Error('No tab with id: 7')),
      setIcon: nothing,
    },
    texts: async () => textsNow('en'),
    settings: async () => ({ markLinks, country: null, warnInPage }),
    dealtWith: async (host) => (host.startsWith('input ') ? inputDealt : dealt),
    tellPage: async (_tab, message) => toPage.push(message),
    tellFrames: (_tab, message) => void toFrames.push(message),
  })
  await draw(7, { assessment, hidden })
  const atInput = toPage.some((message) => 'atInput' in message && Boolean(message.atInput))
  return { toPage: toPage.map(({ type }) => type), toFrames, atInput }
}

describe('marks beside links', () => {
  const listings = [
    listing('petition.fr', 'link'),
    listing('form.fr', 'target'),
    listing('frame.fr', 'frame', listOf(another)),
    listing('news.example', 'page'),
  ]

  test('stand at what leads to a listed site, and name the lists', async () => {
    const { toFrames } = await toldBy(page({ listings }))
    expect(toFrames).toEqual([
      {
        type: 'mark-links',
        hosts: ['petition.fr', 'form.fr', 'frame.fr'],
        ...linkMark(
          'Site on the list “Before You Sign: sites tied to parties, Vigie des formulaires”: see the extension',
        ),
      },
    ])
  })

  test('come only where the person has switched them on', async () => {
    expect((await toldBy(page({ listings }), { markLinks: false })).toFrames).toEqual([])
  })

  test('do not come where only the page itself is listed', async () => {
    expect((await toldBy(page({ listings: listings.slice(3) }))).toFrames).toEqual([])
  })

  test('go when the page no longer leads to a listed site, and when they are switched off, once', async () => {
    for (const end of ['page', 'setting'] as const) {
      let markLinks = true
      const told: FrameMessage[] = []
      const nothing = async () => undefined
      const draw = drawAnswer({
        action: {
          setBadgeText: nothing,
          setBadgeBackgroundColor: nothing,
          setBadgeTextColor: nothing,
          setTitle: nothing,
          setIcon: nothing,
        },
        texts: async () => textsNow('en'),
        settings: async () => ({ markLinks, country: null }),
        dealtWith: async () => '',
        tellPage: nothing,
        tellFrames: (_tab, message) => void told.push(message),
      })
      await draw(7, { assessment: page({ listings }), hidden: false })
      if (end === 'setting') markLinks = false
      const after = { assessment: page({ listings: end === 'page' ? [] : listings }), hidden: false }
      await draw(8, after)
      await draw(7, after)
      await draw(7, after)
      expect(told.slice(1)).toEqual([noMarks])
    }
  })

  test('carry no character of a list’s name that could turn the sentence around', async () => {
    const turned = { ...listOf(another), name: { en: 'Rail \u202Ewatch' } }
    const { toFrames } = await toldBy(page({ listings: [listing('petition.fr', 'link', turned)] }))
    expect(toFrames[0]).toMatchObject(linkMark('Site on the list “Rail watch”: see the extension'))
  })
})

describe('the banner', () => {
  const missing = page({ level: 'missing', signature: 'matter' })

  test.each([
    ['comes for something new', missing, {}, 'banner'],
    ['does not come again for what was dealt with', missing, { dealt: 'matter' }, 'remove-banner'],
    ['does not come where the person has hidden the matter', missing, { hidden: true }, 'remove-banner'],
    ['does not come for a quiet page', page(), {}, 'remove-banner'],
  ] as const)('%s', async (_what, assessment, how, message) => {
    expect((await toldBy(assessment, how)).toPage).toEqual([message])
  })

  const listed = page({ level: 'listed', signature: 'matter', listings: [listing('news.example', 'page')] })

  test.each([
    ['comes for points and on listed sites as long as nothing else was chosen', 'noted', 'banner', 'banner'],
    ['comes on listed sites alone where the person wants that', 'listed', 'remove-banner', 'banner'],
    ['never comes where the person wants the toolbar alone', 'never', 'remove-banner', 'remove-banner'],
  ] as const)('%s', async (_what, warnInPage, atPoints, onListed) => {
    expect((await toldBy(missing, { warnInPage })).toPage).toEqual([atPoints])
    expect((await toldBy(listed, { warnInPage })).toPage).toEqual([onListed])
  })

  test('waits on a listed site for the first input, once, also where it has been closed before', async () => {
    expect((await toldBy(listed)).atInput).toBe(true)
    expect((await toldBy(listed, { dealt: 'matter' })).atInput).toBe(true)
    expect((await toldBy(listed, { inputDealt: 'matter' })).atInput).toBe(false)
    expect((await toldBy(listed, { hidden: true })).atInput).toBe(false)
    expect((await toldBy(listed, { warnInPage: 'never' })).atInput).toBe(false)
    expect((await toldBy(missing)).atInput).toBe(false)
  })
})

describe('the toolbar’s button', () => {
  /** What is drawn on a tab, with or without something that is due. */
  async function drawnOf(assessment: Assessment, due: string | null) {
    const drawn: Record<string, unknown> = {}
    await drawAnswer({
      action: {
        setBadgeText: async ({ text }) => void Object.assign(drawn, { text }),
        setBadgeBackgroundColor: async () => undefined,
        setBadgeTextColor: async () => undefined,
        setTitle: async ({ title }) => void Object.assign(drawn, { title }),
        setIcon: async () => undefined,
      },
      texts: async () => textsNow('en'),
      settings: async () => ({ markLinks: false, country: null }),
      dealtWith: async () => '',
      tellPage: async () => undefined,
      tellFrames: () => undefined,
      reminder: async () => due,
    })(7, { assessment, hidden: false })
    return drawn
  }

  it('leaves its place to a reminder where the page has nothing to say, and says so', async () => {
    expect(await drawnOf(page(), 'A letter is due')).toEqual({ text: null, title: 'A letter is due' })
  })

  it('speaks of the page where nothing is due', async () => {
    const { title } = await drawnOf(page(), null)
    expect(title).toContain(textsNow('en').interface.name)
  })

  it('speaks of the page where that has something to say, whatever is due', async () => {
    const unclear = page({ level: 'unclear' })
    const drawn = await drawnOf(unclear, 'A letter is due')
    expect(drawn).toEqual({ text: '?', title: expect.not.stringContaining('due') })
  })

  it('has the shape of the level on that tab, in grey where the person has hidden the matter', async () => {
    const icons: unknown[] = []
    const nothing = async () => undefined
    const missing = page({ level: 'missing' })
    const draw = drawAnswer({
      action: {
        setBadgeText: nothing,
        setBadgeBackgroundColor: nothing,
        setBadgeTextColor: nothing,
        setTitle: nothing,
        setIcon: async (details) => void icons.push(details),
      },
      texts: async () => textsNow('en'),
      settings: async () => ({ markLinks: false, country: null }),
      dealtWith: async () => '',
      tellPage: async () => undefined,
      tellFrames: () => undefined,
    })
    await draw(7, { assessment: missing, hidden: false })
    await draw(7, { assessment: missing, hidden: true })
    expect(icons).toEqual([
      { tabId: 7, path: badgeView(missing, textsNow('en')).icon },
      { tabId: 7, path: badgeView(missing, textsNow('en'), true).icon },
    ])
    expect(icons[0]).not.toEqual(icons[1])
  })
})
