import type { WritingTexts } from './shape/writing.ts'

export const writingTexts: WritingTexts = {
  askedFor: {
    legend: 'What did you ask for?',
    why: 'Once the month is over, what you asked for without an answer is a ground of its own: it needs the day and this.',
    answers: {
      access: 'Access to the data',
      object: 'No more messages',
      erase: 'Erasure of the data',
    },
    attached: 'I attach a copy of what I wrote and proof that I sent it',
    attachedWhy: 'The letter names them among its attachments; add them yourself.',
  },
  open: {
    rights: 'Write this letter here',
    notice: 'First a friendly notice to the site?',
  },
  about: {
    rights: [
      'Leave on its lines only what the organisation already has, such as the e-mail address that you gave there: the letter needs nothing new. Whoever receives it learns that this address is read.',
    ],
    notice: [
      'Perhaps something was only forgotten. The notice demands nothing and needs none of your data; what you send to the authority does not depend on it.',
      'Writing from your own address tells a site that collects addresses that yours is in use. Its contact form, or an address that you can do without, tells it less.',
    ],
  },
  label: {
    rights: 'Text of the letter to the organisation, yours to change',
    notice: 'Text of the notice to the site, yours to change',
  },
  waiting: {
    'no-right': 'Tick at least one of the points above.',
    'other-law':
      'No letter is offered here: it would cite the articles of the GDPR, and the authority that you chose applies another law.',
    'for-a-finding':
      'Tick under 2 which information you looked for and did not find: the notice rests on it.',
  },
  language: 'Language of the text',
  copy: { rights: 'Copy this letter', notice: 'Copy this notice' },
  pdf: { rights: 'This letter as PDF', notice: 'This notice as PDF' },
  text: { rights: 'This letter as text', notice: 'This notice as text' },
  proof:
    'Keep proof that you sent it: the e-mail as it left, with its headers, or the receipt of a registered letter.',
  sent: {
    day: 'Sent on',
    note: { rights: 'Note that I sent this letter', notice: 'Note that I sent this notice' },
    noted: (day) => `Noted: sent on ${day}.`,
    inJournal: 'What came of it, or another day, is noted in the journal.',
    notNoted: 'This could not be noted in the journal. Write the day down yourself.',
  },
}
