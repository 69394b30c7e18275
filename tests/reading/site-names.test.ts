import { expect, it } from 'vitest'
import { siteNames } from '../../src/reading/site-names.ts'
import { wordingOf } from '../../src/reading/wording.ts'
import { lexicons } from '../lexicons.ts'

const names = (lang: string, url: string, title: string) =>
  siteNames({ url, title }, wordingOf(lexicons, new Set([lang])))

it('are the words of the host and the parts of the title', () => {
  expect(names('fr', 'https://www.terre-vive.example/', 'Signez la pétition | Terre Vive')).toEqual([
    'terrevive',
    'terrevive',
  ])
})

it.each([
  ['de', 'Datenschutz'],
  ['de', 'Datenschutzerklärung | Waldwacht'],
  ['de', 'Impressum'],
  ['en', 'Privacy Policy'],
  ['fr', 'Politique de confidentialité - Terre Vive'],
  ['es', 'Política de privacidad'],
])('%s: a page called "%s" does not give the site that name', (lang, title) => {
  expect(names(lang, 'https://x.example/', title).join(' ')).not.toMatch(
    /datenschutz|impressum|privac|confiden/,
  )
})
