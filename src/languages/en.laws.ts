import type { LawTexts } from './shape/laws.ts'

/** `complaint`: what it is called; `term`: of the organisation; `after`: that time. */
const steps = (
  { complaint, owes, term, after }: Record<'complaint' | 'owes' | 'term' | 'after', string>,
  asked: string,
): LawTexts['fadp']['step'] => ({
  report: () =>
    'Report: no data of yours are concerned. The authority may act on it and owes you no answer. Please do not fill in the form just to be able to complain.',
  'report-under-age': () =>
    'Report: it tells what you saw and needs no signature of a parent. The authority may act on it and owes you no answer. Who holds parental responsibility can still complain for you.',
  'report-messages': () =>
    `Report on this form, because you gave no data here. The messages are another matter: whoever sends them holds data about you, so write to that organisation first; ${after} without an answer, that can be a matter for the authority.`,
  complaint: () => `${complaint}, because data were given here. ${owes}`,
  'complaint-information': () => `${complaint}: it is about the form itself.`,
  'complaint-pending': (_, until) =>
    `${complaint} about the form. Your request is another matter: the organisation has ${term}, until ${until}.`,
  'complaint-undated': () =>
    `${complaint}. Add the day on which you contacted the organisation: it has ${term}.`,
  'complaint-unanswered': (_, until) =>
    `${complaint}: the organisation’s time to answer ended on ${until}, and the letter says that no reply came. ${asked}`,
  'complaint-answered': () =>
    `${complaint}: you contacted the organisation first, and the letter says so. Attach its reply.`,
  'complaint-contested': () =>
    `${complaint}: the letter says what was answered and makes it a ground of its own, even where nothing is ticked under 2. Attach the answer.`,
  'complaint-reply-early': (_, until) =>
    `${complaint} about the form, at once; the letter says what was answered. What is still open becomes a ground of its own once the organisation’s time is over: it has ${term}, until ${until}.`,
  'write-first-authority': (authority) =>
    `Better write to the organisation first, because the ${authority} expects it; the letter to the authority can follow ${after} without an answer. You can already prepare it here.`,
  'write-first-right': () =>
    `Better write to the organisation first, because you ask for erasure under 3 and that is a request to be made there; the letter to the authority can follow ${after} without an answer. You can already prepare it here.`,
  wait: (authority, until) =>
    `Better wait until ${until}: the organisation has ${term}, and the ${authority} expects that it could answer. You can already prepare the letter here.`,
})

/** What the dossier says in English where the authority has a law of its own. */
export const lawTexts: LawTexts = {
  'uk-gdpr': {
    whose:
      'The ICO applies the law of the United Kingdom (UK GDPR and Data Protection Act 2018): choose it if you live there or the site is aimed at people there.',
    step: steps(
      {
        complaint: 'Complaint under section 165 of the Data Protection Act 2018',
        owes: 'The ICO must tell you what comes of it.',
        term: 'one month to answer (Articles 12(3) and 12A UK GDPR)',
        after: 'after one month',
      },
      'With what you asked for, that silence is a ground of its own, even where nothing is ticked under 2.',
    ),
    lines: {
      access:
        'Ask which data about you it holds, where they come from and who has received them (Article 15 UK GDPR).',
      object: 'Object to the messages (Article 21(2) UK GDPR): it then has to stop sending them.',
      erase:
        'Ask for erasure (Article 17 UK GDPR) only once that answer is there: erased data leave no trace of where they went.',
    },
    keep: 'The letter also makes your complaint to the organisation about what you ticked under 2, which it has to acknowledge within 30 days (section 164A of the Data Protection Act 2018). Keep what you sent and note the day.',
    next: 'The ICO normally confirms receipt, may ask you questions and may send you back to the organisation. If you hear nothing within three months, a tribunal can order it to tell you how the complaint stands (section 166 of the Data Protection Act 2018). Keep the files: their hashes show that they are unchanged.',
  },
  fadp: {
    whose:
      'The Swiss commissioner applies the Swiss Data Protection Act: choose this authority if you live in Switzerland or the site is aimed at people there. Points that this act has no rule for, such as your rights or consent, stay out of the letter.',
    step: steps(
      {
        complaint: 'Report as a person affected (Art. 49 of the Swiss Data Protection Act)',
        owes: 'The authority tells you what it did about it; you are not a party.',
        term: 'as a rule 30 days to answer a request for access (Art. 25(7))',
        after: 'after 30 days',
      },
      'Where you asked for access, that silence is a ground of its own, even where nothing is ticked under 2.',
    ),
    lines: {
      access:
        'Ask which data about you it holds, where they come from and who has received them (Art. 25 of the Swiss Data Protection Act).',
      object:
        'Declare that you do not want the messages (Art. 30(2)(b)): using your data against that needs a justification.',
      erase:
        'Ask for deletion (Art. 32(2)) only once that answer is there: deleted data leave no trace of where they went.',
    },
    keep: 'Keep what you sent and note the day. After 30 days without an answer to the request for access, that silence can be reported as well.',
    next: 'The authority looks whether there are enough indications for an investigation, and may leave it at that for minor matters. It tells you which steps it took (Art. 49(4)). It imposes no fines and awards no damages. Keep the files: their hashes show that they are unchanged.',
  },
}
