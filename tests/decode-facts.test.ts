import { expect, test } from 'vitest'
import { decodeFacts } from '../src/decode-facts.ts'
import { decodeContentMessage, decodeOwnPageMessage } from '../src/messages.ts'
import { someFacts, someForm } from './tabs/some-facts.ts'

test('facts as the page room writes them pass unchanged', () => {
  expect(decodeFacts(structuredClone(someFacts()))).toEqual(someFacts())
})

test('what a page room may leave out passes where it is there', () => {
  const [first] = someForm.fields
  if (!first) throw new Error('sample without a field')
  const field = { ...first, tickedOption: 'Non', marked: false }
  const facts = someFacts({
    forms: [{ ...someForm, fields: [field], hiddenChoices: ['optin'] }],
  })
  expect(decodeFacts(structuredClone(facts))).toEqual(facts)
})

test('a forged message without a known shape is dropped', () => {
  for (const raw of [null, 'facts', {}, { type: 'facts' }, { type: 'assess', tabId: 1 }, { type: 'hide' }])
    expect(decodeContentMessage(raw)).toBeNull()
})

test('a page cannot ask for what only our own pages may ask', () => {
  expect(decodeContentMessage({ type: 'hide', tabId: 3 })).toBeNull()
  expect(decodeOwnPageMessage({ type: 'facts', facts: someFacts() })).toBeNull()
})

test('a ten-megabyte label is refused', () => {
  const huge = {
    ...someForm,
    buttons: [{ ref: 'f0.b0', text: 'x'.repeat(10_000_000), visible: true, submits: true }],
  }
  expect(decodeFacts(someFacts({ forms: [huge] }))).toBeNull()
})

test('account numbers pass, and neither too many nor too long ones', () => {
  const facts = someFacts({ identifiers: ['GTM-K7Q2ZX', "init','870231945117203"] })
  expect(decodeFacts(structuredClone(facts))).toEqual(facts)
  expect(decodeFacts(someFacts({ identifiers: Array.from({ length: 41 }, () => 'GTM-K7Q2ZX') }))).toBeNull()
  expect(decodeFacts(someFacts({ identifiers: ['x'.repeat(201)] }))).toBeNull()
})

test('extra members of a message are not carried into the extension', () => {
  const decoded = decodeFacts({ ...someFacts(), tab: 12, __proto__: { polluted: true } })
  expect(decoded).toEqual(someFacts())
})
