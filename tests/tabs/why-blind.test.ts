import { expect, test } from 'vitest'
import { whyBlind } from '../../src/tabs/why-blind.ts'

test.each([
  ['chrome://extensions/', true, 'browser-page'],
  ['about:addons', true, 'browser-page'],
  ['file:///home/someone/petition.html', true, 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', true, 'store-page'],
  ['https://addons.mozilla.org/fr/firefox/', false, 'store-page'],
  ['https://petition.example/', false, 'no-access'],
  ['https://party.example/programme.PDF', true, 'document'],
  ['https://petition.example/', true, 'not-loaded'],
  [null, false, 'no-access'],
  [null, true, 'browser-page'],
] as const)('%s with access %s is blind because of %s', (url, mayRead, reason) => {
  expect(whyBlind(url, mayRead)).toBe(reason)
})
