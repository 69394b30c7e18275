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
  reply: {
    legend: 'What did they answer?',
    why: 'A refusal, or something left open, can be a ground of its own. If they wrote within the month, with reasons, that they need longer (three months in all at most), nothing is overdue yet: choose “Something else”.',
    answers: {
      refused: 'They refused, with reasons',
      'refused-without-reasons': 'They refused, without reasons',
      'in-part': 'They did only part of what I asked',
      'promise-not-kept': 'They said that they would do it, and I have not found it done',
      'without-source': 'They do not say where my data come from',
      other: 'Something else, or I leave it open',
    },
    day: 'Answer received on',
    early: 'This day is before the one on which you contacted them: it stays out of the letter.',
    open: {
      legend: 'What did they refuse or leave open?',
      why: 'With this and the day on which you contacted them, the answer is a ground of its own: a refusal with reasons at once, anything else once their month is over.',
      whyOfSource:
        'It is a ground of its own only if you asked for access, once their month is over, and if messages came: data that came from yourself need no source.',
    },
    attached: 'I attach a copy of what I wrote and of the answer',
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
