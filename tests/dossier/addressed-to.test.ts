import { expect, test } from 'vitest'
import { addresseeOf } from '../../src/complaint/addressee.ts'
import { emptyDesk } from '../../src/complaint/desk.ts'
import { addressedTo } from '../../src/dossier/addressed-to.ts'
import { offeredAuthorities } from '../../src/dossier/offered-authorities.ts'

const find = (id: string) => {
  const found = offeredAuthorities.find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}
const [cnil, dpc] = [find('fr-cnil'), find('ie-dpc')]
const to = (authority: typeof cnil) =>
  `Complaint\n\nTo: ${addresseeOf(authority).name} – somewhere\n\nSubject`
const desk = (text: string) => ({ ...emptyDesk, edited: { text, from: to(cnil) } })

test('a letter that follows the answers goes to the chosen authority', () => {
  expect(addressedTo(emptyDesk, cnil, offeredAuthorities)).toEqual({ authority: cnil, named: true })
  expect(addressedTo(emptyDesk, null, offeredAuthorities)).toBeNull()
})

test('a person’s own letter goes to whom its own lines name, whatever is chosen since', () => {
  expect(addressedTo(desk(to(cnil)), cnil, offeredAuthorities)).toEqual({ authority: cnil, named: true })
  expect(addressedTo(desk(to(cnil)), dpc, offeredAuthorities)).toEqual({ authority: cnil, named: true })
  expect(addressedTo(desk(to(cnil)), null, offeredAuthorities)?.authority.id).toBe('fr-cnil')
  // They changed the addressee themselves.
  expect(addressedTo(desk(to(dpc)), cnil, offeredAuthorities)?.authority.id).toBe('ie-dpc')
})

test('one that names nobody known is not said to name the chosen one', () => {
  expect(addressedTo(desk('To whom it may concern'), dpc, offeredAuthorities)).toEqual({
    authority: dpc,
    named: false,
  })
  expect(addressedTo(desk('To whom it may concern'), null, offeredAuthorities)).toBeNull()
  const later = `Dear all\n${'line\n'.repeat(20)}${to(cnil)}`
  expect(addressedTo(desk(later), dpc, offeredAuthorities)?.named).toBe(false)
})

test('every authority that can be written to is found by its own name and by no other', () => {
  for (const authority of offeredAuthorities) {
    const found = addressedTo(desk(to(authority)), null, offeredAuthorities)
    expect(found?.authority.id).toBe(authority.id)
  }
})
