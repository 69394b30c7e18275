import { expect, it } from 'vitest'
import { nameWith } from '../../src/interface/name-with.ts'

it('names a control by its own words first, then by those of what it belongs to, in their order', () => {
  expect(nameWith('remove', 'card', 'date')).toEqual({ id: 'remove', 'aria-labelledby': 'remove card date' })
})

it('leaves a control that belongs to nothing its own words', () => {
  expect(nameWith('remove')).toEqual({ id: 'remove', 'aria-labelledby': 'remove' })
})
