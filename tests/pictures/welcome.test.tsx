import { render } from 'preact'
import { type Stub, start, stub } from '../welcome/mount.tsx'
import type { State } from './face.ts'
import { picturesOf } from './pictures-of.ts'

const shows =
  (change: Partial<Stub['has']> = {}, browser: 'chromium' | 'firefox' = 'chromium'): State =>
  (language) =>
    void start(stub(change), language, browser)

picturesOf({
  name: 'welcome',
  widths: [320, 1280],
  height: 800,
  close: () => render(null, document.body),
  states: {
    usual: shows(),
    'no-access': shows({ everySite: false }),
    'on-the-toolbar': shows({ pinned: true }),
    managed: shows({ managed: ['language', 'warnInPage'] }),
    'in-firefox': shows({ everySite: false }, 'firefox'),
  },
})
