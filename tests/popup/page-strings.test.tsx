import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/assessment.ts'
import { all, opened, unfold } from './mount.tsx'
import { samples } from './samples.ts'

describe('what the page wrote', () => {
  const markup = '<img src=x onerror=alert(1)>\u202e'
  const [form] = samples.missing.forms
  if (form === undefined) throw new Error('The sample has a form.')
  const hostile: Assessment = {
    ...samples.missing,
    host: `xn--${markup}`,
    findings: samples.missing.findings.map((finding) => ({
      ...finding,
      evidence: [
        { kind: 'quote', text: markup, place: 'near', ref: '0/a' },
        { kind: 'hidden-text', text: markup, ref: '0/b' },
        { kind: 'link', text: markup, href: 'javascript:alert(1)', place: 'page', ref: '0/c' },
        { kind: 'field', label: markup, field: 'consent', ref: '0/d' },
        { kind: 'target', host: markup, ref: '0/e' },
      ],
    })),
    forms: [{ ...form, notice: { controller_identity: [{ ref: '0/q', place: 'near', text: markup }] } }],
  }

  it('stays text, and its direction stays its own', async () => {
    await opened(hostile)
    unfold()
    expect(all('img')).toEqual([])
    expect(all('a[href^="javascript"]')).toEqual([])
    const carriers = all('*').filter((one) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.includes('onerror')),
    )
    expect(carriers.length).toBeGreaterThan(5)
    for (const carrier of carriers) {
      expect(carrier.localName, carrier.outerHTML).toBe('bdi')
      expect(getComputedStyle(carrier).unicodeBidi).toMatch(/isolate/)
    }
  })

  it('needs no style attribute, which the extension’s own policy forbids', async () => {
    await opened(hostile)
    expect(all('body [style]')).toEqual([])
  })
})
