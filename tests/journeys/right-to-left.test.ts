import { expect, it } from 'vitest'
import { inBothBrowsers } from './in-both-browsers.ts'

/** No language of ours is written from right to left yet. The pages are ready for one: nothing has to be drawn anew. */
inBothBrowsers('en', (driver) => {
  it.each([
    'popup/index.html?tab=0',
    'options',
    'journal-page',
    'verify',
    'suggestion',
    'dossier',
    'welcome',
  ])('src/%s starts at the right where its text does, and sticks out nowhere', async (path) => {
    const page = await driver().openOwnPage(`src/${path.includes('/') ? path : `${path}/index.html`}`)
    await page.shows(/\w{3}/)
    const seen = await page.run((_window, document) => {
      const { documentElement: root } = document
      const starts = () => {
        const mark = document.querySelector('.brand svg')
        if (mark === null) throw new Error('the page has no mark')
        const icon = mark.getBoundingClientRect()
        const box = (document.querySelector('.page, .window') ?? document.body).getBoundingClientRect()
        return { fromLeft: icon.left - box.left, fromRight: box.right - icon.right }
      }
      for (const details of document.querySelectorAll('details')) details.open = true
      const usual = starts()
      root.dir = 'rtl'
      const turned = starts()
      return { usual, turned, over: root.scrollWidth - root.clientWidth }
    }, null)
    expect(seen.over).toBe(0)
    expect(Math.abs(seen.turned.fromRight - seen.usual.fromLeft)).toBeLessThan(2)
    expect(seen.usual.fromLeft).toBeLessThan(seen.usual.fromRight)
    await page.close()
  })
})
