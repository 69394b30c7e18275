import { render } from 'preact'
import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { Popup } from '../../src/popup/popup.tsx'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'
import { fr } from './mount.tsx'
import { stubCalls } from './stub-calls.ts'

async function open(filling: string | null): Promise<void> {
  render(<Popup calls={stubCalls(sponsorships.assessment)} texts={fr} filling={filling} />, document.body)
  await vi.waitFor(() => expect(document.querySelector('.waiting')).toBeNull())
}

describe('the popup on a page of an authority', () => {
  it('leads to the page that fills the form, where a dossier waits for it', async () => {
    await open('../filling/index.html?tab=7')
    const link = page.getByRole('link', { name: fr.interface.popup.fill })
    await expect.element(link).toBeVisible()
    await expect.element(link).toHaveAttribute('href', '../filling/index.html?tab=7')
    const { bottom } = link.element().getBoundingClientRect()
    expect(bottom).toBeLessThanOrEqual(600)
  })

  it('says nothing of it where none does', async () => {
    await open(null)
    expect(document.body.textContent).not.toContain(fr.interface.popup.fill)
  })
})
