import type { KeepingTexts } from './shape/keeping.ts'

export const keepingTexts: KeepingTexts = {
  work: {
    damaged:
      'What you had begun in this dossier could not be read, so it starts afresh. What was seen on the page is still here.',
    notKept:
      'Your last changes could not be kept: the browser’s storage is full or out of reach. You can go on. Copy or save the letter before you close this page.',
    newer:
      'This dossier was changed in another tab. So that nothing is lost there, this tab keeps nothing more until you choose.',
    takeNewer: 'Show the newer version',
    keepMine: 'Keep this one in its place',
    deleted: 'This dossier was deleted. What you see stays until you close this page, and is not kept.',
  },
  identity: {
    heading: 'Your details',
    why: 'They go on the dotted lines of the letter; leave empty what you would rather write by hand. Your answers and your letter, with whatever you type into it, are kept in this browser with this dossier; these details are not, unless you tick it below.',
    needs: {
      complaint:
        'For a complaint, give at least your name and a way to reach you: the authority has to tell you what comes of it.',
      report: 'A report may go without them; the authority then cannot ask you anything.',
    },
    withoutName: (authority) => `Without giving your name (${authority}):`,
    fields: {
      firstName: 'First name',
      surname: 'Surname',
      street: 'Street and number',
      postcode: 'Postcode',
      city: 'Town or city',
      country: 'Country of the address',
      email: 'E-mail',
      phone: 'Telephone',
    },
    noCountry: 'Not given',
    confidential: {
      title: 'Ask the authority not to tell the organisation who I am',
      what: {
        complaint:
          'The letter asks for it, and the authority decides. It can often not look into a complaint about your own data unless the organisation learns whose data they are, and the law may let the organisation see the file. The letter therefore also asks to be told first.',
        report:
          'The letter asks for it, and the authority decides. A report needs none of your details: what you leave empty here cannot be passed on.',
      },
    },
    keep: 'Keep these details in this browser',
    keepWhat:
      'For your next dossier. Without the tick they are gone when you close this page. Taking it away deletes them at once.',
    kept: 'These details are kept in this browser.',
    notKept:
      'These details could not be kept: the browser’s storage is full or out of reach. They stay here until you close this page.',
    withdrawn:
      'These details were deleted from this browser in another tab. They stay here until you close this page.',
    notForgotten:
      'These details could not be deleted from this browser. Please try again; removing the extension deletes them too.',
  },
  underAge: {
    answer: 'Mine, and I am under 18',
    notice:
      'A complaint for somebody under 18 is usually signed by a holder of parental responsibility: a parent or guardian. Whether you may sign yourself depends on the country; the authority can tell you.',
    legend: 'How do you go on?',
    ways: {
      'guardian-signs': 'A parent or guardian signs: a complaint, written in their name',
      report: 'I send a report: it needs no signature, and the authority owes no answer',
    },
    whoseDetails: 'Your details, under 5, are then those of the person who signs.',
  },
  letterLanguage: 'Language of the letter',
}
