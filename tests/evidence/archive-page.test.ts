import { describe, expect, it } from 'vitest'
import { archivePage } from '../../src/evidence/archive-page.ts'
import type { CapturingBrowser } from '../../src/evidence/capturing-browser.ts'

const MOMENT = '2026-11-21T13:00:00.000Z'
const HTML = '<html><body><input name="a" value="TYPED"><p>x</p></body></html>'

/** The archive of a page in a browser that saves none itself: the first frame is the page. */
async function archived(frames: { url: string; html: string | null }[]) {
  const browser = {
    scripting: {
      executeScript: async () => frames.map((result, frameId) => ({ frameId, result })),
    },
  }
  const found = await archivePage(browser as unknown as CapturingBrowser, 7, {
    now: () => new Date(MOMENT),
    wait: async () => undefined,
  })
  const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
  return {
    missing: found.archiveMissing,
    page: text(found.archive?.bytes),
    frames: (found.archive?.frames ?? []).map(({ url, bytes }) => ({ url, html: text(bytes) })),
  }
}
const withFrame = (url: string) =>
  archived([
    { url: 'https://a.example/', html: HTML },
    { url, html: HTML },
  ])

describe('the archive of a page with frames', () => {
  it.each([
    ['a query', 'https://w.example/f?mail=SECRET@b.example&t=SECRET', 'https://w.example/f'],
    ['a fragment', 'https://w.example/f#access_token=SECRET', 'https://w.example/f'],
    ['a fragment before what looks like a query', 'https://w.example/f#/a?b=SECRET', 'https://w.example/f'],
    ['two question marks', 'https://w.example/f?a?b=SECRET', 'https://w.example/f'],
    ['nothing but a query', 'https://w.example?SECRET', 'https://w.example'],
    ['line breaks', 'https://w.example/f?a=\nSECRET\r\nSECRET', 'https://w.example/f'],
    [
      'separators of lines that few know',
      'https://w.example/f?a=\u2028SECRET\u0085SECRET',
      'https://w.example/f',
    ],
    ['a frame of the page itself', 'about:srcdoc#SECRET', 'about:srcdoc'],
    ['a document in itself', 'data:text/html,<input value=SECRET>', 'data:'],
    ['a document in itself, in capitals', 'DATA:text/html;base64,SECRET', 'data:'],
    ['no scheme', '?SECRET', ''],
    ['a megabyte', `https://w.example/f?${'SECRET'.repeat(170_000)}`, 'https://w.example/f'],
  ])('says where a frame is from without what names the visitor: %s', async (_what, url, cut) => {
    const { frames, page } = await withFrame(url)
    expect(frames.map((frame) => frame.url)).toEqual([cut])
    expect(frames[0]?.html).toContain(`${cut} ${MOMENT}`)
    expect(`${page}${JSON.stringify(frames)}`).not.toMatch(/SECRET|TYPED/)
  })

  it.each([
    'https://w.example/--><script>alert(1)</script>',
    'https://w.example/<img src=x>--!><b>',
    'javascript:alert(1)-->',
  ])('lets nothing of a frame’s address become markup: %s', async (url) => {
    const { frames } = await withFrame(url)
    const html = frames[0]?.html ?? ''
    // The first comment, which says where it is from, ends before the policy and nowhere else.
    expect(html.slice(0, html.indexOf('<meta charset'))).toMatch(/^<!-- [^<>]* -->\n$/)
  })

  it('leaves out frames that are too large or empty, and all but the first ten', async () => {
    const many = Array.from({ length: 14 }, (_, at) => ({
      url: `https://w.example/${at}?x`,
      html: at === 1 ? null : at === 2 ? '' : HTML,
    }))
    const { frames } = await archived(many)
    expect(frames.map(({ url }) => url)).toEqual(
      [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((at) => `https://w.example/${at}`),
    )
  })

  it('is tried again where the page gave nothing, and says so at last', async () => {
    expect((await archived([{ url: 'https://a.example/', html: '' }])).missing).toBe('failed')
    expect((await archived([])).missing).toBe('failed')
  })
})
