import type { WelcomeTexts } from './shape/welcome.ts'

/** The first steps in English. */
export const welcomeTexts: WelcomeTexts = {
  title: 'First steps',
  promises: {
    heading: 'What it does not do',
    lines: [
      'It keeps no list of the pages that you visit, and does not read what you type.',
      'It sends nothing anywhere by itself. When you click its icon, it asks the site in front of you for its privacy policy and legal notice, without cookies.',
      'What it keeps is in this browser and nowhere else, and you can delete it.',
    ],
  },
  steps: {
    heading: 'See it at work',
    pinned: 'The icon is on your toolbar.',
    pin: {
      chromium: (name) =>
        `Put the icon on your toolbar: click the puzzle piece beside the address bar, then the pin beside “${name}”.`,
      firefox: (name) =>
        `Put the icon on your toolbar: click the puzzle piece beside the address bar, then the cog beside “${name}”, and pin it.`,
    },
    open: 'Open any petition, quiz or survey.',
    look: 'Look at the icon before you write your name. Click it to read what was found, and where on the page.',
    key: (key) =>
      `By keyboard, ${key} does the same as a click on the icon. You can change this shortcut in the browser’s settings for extensions.`,
    reload: 'Pages that were open before the installation have to be reloaded once.',
  },
  levels: {
    heading: 'What it says about a page',
    line: {
      listed: 'According to public sources, the site is tied to a party.',
      missing: 'Something about the form was noted; you see what, and what the law asks for.',
      unclear: 'It cannot be said for certain; the reason stands beside it.',
      informed: 'The form, or its policy, says who takes your data and why.',
      quiet: 'Nothing on the page takes personal data.',
      blind: 'The page could not be looked at; the reason stands beside it.',
    },
  },
  country: {
    heading: 'Your country',
    what: 'A complaint goes to the supervisory authority of a country, in most cases that where you live. A new dossier begins with the country chosen here.',
    label: 'Country',
    none: 'Not chosen',
    authority: (name) => `Authority there: ${name}`,
    undecided: 'The dossier asks which authority, or says why none can be written to.',
    failed: 'That could not be stored. Try again.',
  },
  later: 'Each choice holds at once. Here you can change it later, and see the rest:',
  stored: 'What is stored, and how to delete it',
  again: 'First steps: the icon, and what its answers mean',
}
