import { expect, test } from 'vitest'
import { localText } from '../../src/list/local-text.ts'

test('a text is given in the person’s language, else in English, else in the first that it has', () => {
  expect(localText({ de: 'Liste', en: 'List', fr: 'Liste' }, 'fr')).toEqual({ text: 'Liste', language: 'fr' })
  expect(localText({ de: 'Liste', en: 'List' }, 'fr')).toEqual({ text: 'List', language: 'en' })
  expect(localText({ nl: 'Lijst', de: 'Liste' }, 'fr')).toEqual({ text: 'Lijst', language: 'nl' })
})
