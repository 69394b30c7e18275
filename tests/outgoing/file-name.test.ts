import { describe, expect, it } from 'vitest'
import { fileName } from '../../src/outgoing/file-name.ts'

describe('fileName', () => {
  it('is the date and the reference', () => {
    expect(fileName('2026-11-21T13:02:00Z', 'z2t8pt', 'pdf')).toBe('complaint-2026-11-21-z2t8pt.pdf')
  })

  it('says what is in it', () => {
    expect(fileName('2026-11-21', 'z2t8pt', 'json', 'correction')).toBe('correction-2026-11-21-z2t8pt.json')
  })

  it('lets no path, bidi trick or second extension through', () => {
    const hostile = '../../\u202efdp.exe\r\nCON'.repeat(1000)
    expect(fileName(hostile, hostile, 'txt')).toMatch(/^complaint-undated-[a-z0-9]{1,16}\.txt$/)
  })
})
