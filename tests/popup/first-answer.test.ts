import { describe, expect, it } from 'vitest'
import { type FirstBrowser, firstAnswer } from '../../src/popup/first-answer.ts'
import { answerKey } from '../../src/tabs/kept-answer.ts'
import { samples } from './samples.ts'

const answer = { assessment: samples.missing, hidden: false }

/** A browser whose page answers as told, with the answer about `document-1` of tab 7 kept. */
const browserWith = (status: () => Promise<unknown>): FirstBrowser => ({
  storage: {
    session: {
      get: async () => ({ [answerKey(7)]: { tabId: 7, instance: 'document-1', answer } }),
    },
  },
  tabs: { sendMessage: status as FirstBrowser['tabs']['sendMessage'] },
})

describe('the first answer', () => {
  it('is the one that was last drawn for the document in front, without the background', async () => {
    const browser = browserWith(async () => ({ instance: 'document-1', state: 'sent' }))
    expect(await firstAnswer(browser, 7)).toEqual(answer)
  })

  it('is none where the tab has gone on to another document', async () => {
    const browser = browserWith(async () => ({ instance: 'document-2', state: 'sent' }))
    expect(await firstAnswer(browser, 7)).toBeNull()
  })

  it('is none where the page does not answer, or says something else', async () => {
    expect(
      await firstAnswer(
        browserWith(() => Promise.reject(new Error('no receiver'))),
        7,
      ),
    ).toBeNull()
    expect(
      await firstAnswer(
        browserWith(async () => 'document-1'),
        7,
      ),
    ).toBeNull()
  })

  it('does not wait for a page that is busy', async () => {
    const before = performance.now()
    expect(
      await firstAnswer(
        browserWith(() => new Promise(() => undefined)),
        7,
      ),
    ).toBeNull()
    expect(performance.now() - before).toBeLessThan(1_000)
  })
})
