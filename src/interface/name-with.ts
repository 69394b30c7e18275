/**
 * For a control among others of the same words, as "Remove" in each of five cards: its name goes on with the text of
 * the elements whose ids follow, so that a list of controls tells them apart.
 */
export const nameWith = (id: string, ...of: string[]): { id: string; 'aria-labelledby': string } => ({
  id,
  'aria-labelledby': [id, ...of].join(' '),
})
