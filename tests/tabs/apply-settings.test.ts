import { describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings.ts'
import { applyErasure, applySettings, redrawAll } from '../../src/tabs/apply-settings.ts'
import { noMarks } from '../../src/tabs/draw-answer.ts'

function world() {
  const tabs = {
    query: vi.fn().mockResolvedValue([{ id: 1 }, {}, { id: 2 }]),
    sendMessage: vi.fn().mockRejectedValue(new Error('no content script')),
  }
  const answer = vi.fn().mockRejectedValue(new Error('gone'))
  const seen = () => ({
    told: tabs.sendMessage.mock.calls,
    redrawn: answer.mock.calls,
    asked: tabs.query.mock.calls.length,
  })
  return { tabs, watch: { answer }, seen }
}

async function applied(before: Partial<Settings>, after: Partial<Settings>) {
  const { tabs, watch, seen } = world()
  await applySettings(tabs, watch, {
    before: { ...DEFAULT_SETTINGS, ...before },
    after: { ...DEFAULT_SETTINGS, ...after },
  })
  return seen()
}

describe('settings that a person has changed', () => {
  it('take the marks out of every page when these are switched off, whether the page answers or not', async () => {
    const { told, redrawn } = await applied({ markLinks: true }, {})
    expect(told).toEqual([
      [1, noMarks],
      [2, noMarks],
    ])
    expect(redrawn).toEqual([])
  })

  it('are followed by badge and banner of every page in the other language', async () => {
    const { told, redrawn } = await applied({}, { language: 'fr' })
    expect(redrawn).toEqual([[1], [2]])
    expect(told).toEqual([])
  })

  it('trouble no page where nothing changes for it', async () => {
    expect((await applied({}, { markLinks: true, country: 'FR' })).asked).toBe(0)
  })
})

describe('what was hidden or deleted', () => {
  it('is drawn anew in every other tab once', async () => {
    const { tabs, watch, seen } = world()
    await redrawAll(tabs, watch, 1)
    expect(seen().redrawn).toEqual([[2]])
  })

  it('leaves, where all is deleted, no mark in a page and no page undrawn', async () => {
    const { tabs, watch, seen } = world()
    await applyErasure(tabs, watch)
    expect(seen().told).toEqual([
      [1, noMarks],
      [2, noMarks],
    ])
    expect(seen().redrawn).toEqual([[1], [2]])
  })
})
