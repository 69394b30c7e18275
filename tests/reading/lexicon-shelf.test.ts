import { describe, expect, it } from 'vitest'
import { lexiconShelf } from '../../src/reading/lexicon-shelf.ts'
import { lexicons } from '../lexicons.ts'

function shelf(files: Record<string, unknown> = {}) {
  const loaded: string[] = []
  const load = async (name: string): Promise<unknown> => {
    loaded.push(name)
    if (name in files) return files[name]
    return name === 'register' ? lexicons : lexicons.find(({ code }) => code === name)
  }
  return { loaded, shelf: lexiconShelf(load) }
}

describe('the shelf of lexicons', () => {
  it('loads what a page needs and nothing else, each file once', async () => {
    const one = shelf()
    const first = await one.shelf.for('Je signe', ['fr'])
    expect(first.map(({ code }) => code)).toEqual(['en', 'fr'])
    await one.shelf.for('Unterschreiben', ['de'])
    await one.shelf.for('Ich unterschreibe', ['de-AT', null])
    expect(one.loaded.sort()).toEqual(['de', 'en', 'fr', 'register'])
  })

  it('gives the same array for the same languages, so that its look-up tree is built once', async () => {
    const one = shelf()
    const [first, second] = await Promise.all([
      one.shelf.for('Je signe', ['fr']),
      one.shelf.for('Je signe aussi', ['fr-CA']),
    ])
    expect(second).toBe(first)
  })

  it('tries again what could not be loaded', async () => {
    let offline = true
    const { for: lexiconsFor } = lexiconShelf(async (name) => {
      if (offline) throw new Error('no answer')
      return name === 'register' ? lexicons : lexicons.find(({ code }) => code === name)
    })
    await expect(lexiconsFor('Je signe', ['fr'])).rejects.toThrow('no answer')
    offline = false
    expect((await lexiconsFor('Je signe', ['fr'])).map(({ code }) => code)).toEqual(['en', 'fr'])
  })

  it('says which file is no lexicon', async () => {
    await expect(shelf({ fr: { message: 'not found' } }).shelf.for('Je signe', ['fr'])).rejects.toThrow(
      'lexicons/fr.json is no lexicon',
    )
  })
})
