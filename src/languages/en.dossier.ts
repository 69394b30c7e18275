import type { DossierTexts } from './shape/dossier.ts'

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** The dossier page in English. */
export const dossierTexts: DossierTexts = {
  language: 'en',
  locale: 'en-GB',
  title: 'Your dossier',
  heading: (authority) => `Your dossier for the ${authority}`,
  about: (host, moment) => `${host}, read on ${moment}`,
  neverSent: 'Nothing is sent from here. You read, sign and send it yourself.',
  missing: {
    heading: 'This dossier is no longer here',
    why: 'A dossier is kept in this browser for 30 days, and the link to it works in this browser only.',
    what: 'Open the page with the form again, click the extension in the toolbar and choose “Prepare complaint”.',
  },
  loading: 'Opening your dossier…',
  gaveData: {
    heading: 'Did you give your own data here?',
    why: 'Only someone whose own data are concerned can lodge a complaint; anyone can send a report.',
    yes: 'Yes, I filled in and sent the form',
    no: 'No, I only looked',
    date: 'On which day?',
    dateHint: 'If you remember it.',
    future: 'This day is still to come, so it is left out of the letter.',
    result: {
      complaint:
        'The letter is a complaint under Article 77 GDPR. The authority must tell you what comes of it.',
      report:
        'The letter is a report. The authority may act on it and owes you no answer. Please do not fill in the form just to be able to complain.',
    },
  },
  findings: {
    heading: 'What did you see yourself?',
    lead: 'Tick a point once you have looked at the page and seen it. Only ticked points go into the letter.',
    none: 'The extension found nothing on this page that can carry a complaint. Points that stayed unclear do not become one.',
    ofForm: (purpose, number) =>
      `Form ${number} (${
        {
          petition: 'petition',
          newsletter: 'newsletter',
          donation: 'donation',
          survey: 'survey',
          membership: 'membership',
          contact: 'contact',
          registration: 'registration',
          login: 'login',
          checkout: 'order',
          search: 'search',
          other: 'other',
        }[purpose]
      })`,
    looked: {
      'information-at-form': {
        title: 'No information about the use of the data, and no policy link',
        looked:
          'I looked at the form and all over the page, down to the footer: nothing says who takes the data, what for and which rights I have, and there is no link to a privacy policy.',
      },
      'reachable-policy': {
        title: 'The linked privacy policy was not found',
        looked: 'I clicked the link to the privacy policy: no document came.',
      },
      'written-policy': {
        title: 'The linked privacy policy is not written out',
        looked: 'I opened the linked policy: it is empty, only announced, or has gaps left to fill in.',
      },
      'own-policy': {
        title: 'The policy link leads to another organisation’s policy',
        looked: 'I opened the linked policy: it is that of another organisation.',
      },
      'complete-policy': {
        title: 'Points not found in the linked privacy policy',
        looked: 'I read the linked policy to its end: the points named in the letter do not stand in it.',
      },
      'controller-identity': {
        title: 'The form does not say who takes the data',
        looked: 'I looked inside the form and around it: nobody is named as taking the data.',
      },
      'stated-purposes': {
        title: 'The form does not say what the data are for',
        looked: 'I looked inside the form and around it: nothing says what the data are for.',
      },
      'stated-rights': {
        title: 'The form does not mention rights over the data',
        looked: 'I looked inside the form and around it: no right over my data is mentioned.',
      },
      'policy-link-at-form': {
        title: 'The privacy policy is not linked at the form',
        looked:
          'I looked inside the form and around it: the privacy policy is linked elsewhere on the page only.',
      },
      'empty-consent-boxes': {
        title: 'A box for receiving messages is ticked in advance',
        looked: 'I loaded the page again and touched nothing: the box is ticked.',
      },
      'opt-in-choice': {
        title: 'A tick is needed to refuse messages',
        looked: 'I read the box: it has to be ticked in order to refuse.',
      },
      'separate-consent': {
        title: 'One box stands for several purposes',
        looked: 'I read the box: it joins several purposes, and there is no other box to choose one of them.',
      },
      'own-act-of-consent': {
        title: 'Sending the form counts as agreeing to messages',
        looked: 'I read the text at the form: sending it counts as agreeing, without a box to choose.',
      },
      'free-consent': {
        title: 'The form demands agreement to messages',
        looked: 'I read the box for receiving messages: the form demands that it be ticked.',
      },
      'needed-data': {
        title: 'Signing demands more data than it needs',
        looked: 'I looked at these fields: the form demands them, and does not say why.',
      },
      'marked-fields': {
        title: 'Mandatory fields are not marked',
        looked: 'I looked at the fields: nothing shows which ones must be filled in.',
      },
      'recipient-named': {
        title: 'The form goes to an organisation that is not named',
        looked: 'I looked inside the form and around it: the domain that receives the data is not mentioned.',
      },
      'encrypted-transport': {
        title: 'The data travel without encryption',
        looked: 'I looked at the address: it begins with http://, not with https://.',
      },
      'data-outside-address': {
        title: 'The data are written into the address of the next page',
        looked: 'I rely on the code of the page, which is in the attached record.',
      },
    },
    listings: {
      title: 'Pass on what public sources report about this site',
      what: 'With its sources and dates, as context. The letter says that you have not verified it.',
    },
    clues: {
      title: 'Pass on the clues to who is behind the form',
      what: 'They name a party. The letter lists what was seen, accuses nobody, and leaves it to the authority.',
    },
    unclear: 'What stayed unclear, and why',
    ownSentence: 'What happened, in your own words (one or two sentences)',
    ownSentenceHint:
      'Facts only: how you came to the page, what you received later. Your opinions are not needed.',
  },
  authority: {
    heading: 'Which authority?',
    why: 'You may choose the authority of the country where you live, where you work, or where the infringement took place.',
    language: (language) => `The letter is in ${language}.`,
    languages: { fr: 'French', en: 'English' },
    advice: 'Before you send it',
    local: 'en',
    unverified: '(Not verified.)',
    more: 'More about how to send it, and how sure we are',
    anonymous: 'Without giving your name?',
    checked: (date, scope) => `Record last checked on ${day.format(new Date(date))}. ${scope}`,
    competence: {
      legend: 'Why this one?',
      answers: { residence: 'I live there', work: 'I work there', infringement: 'It happened there' },
    },
    contact: {
      legend: 'Have you contacted the organisation about this?',
      answers: { none: 'No', unanswered: 'Yes, no reply', answered: 'Yes, with a reply' },
      date: 'Contacted on',
    },
    requests: {
      legend: 'What do you ask for?',
      answers: {
        investigate: 'look into the facts',
        'add-information': 'a reminder or an order to the organisation',
        'stop-use': 'stop the use of the data until the page is put right',
        erase: 'erase my data and tell recipients',
        sanction: 'consider a fine',
        'keep-informed': 'keep me informed',
      },
    },
  },
  attachments: {
    heading: 'Attachments',
    picture: 'Picture of the tab',
    pictureAlt: 'Visible part of the tab at the moment of your click',
    warning:
      'Look closely: the picture may show what you typed, your name or other people. Remove it if in doubt.',
    remove: 'Remove picture',
    restore: 'Put picture back',
    removed: 'The picture is left out.',
    missing: {
      'not-allowed': 'No picture: the browser did not allow one on this page.',
      failed: 'No picture: the browser could not take it.',
      'too-large': 'No picture: it was too large to keep.',
    },
    record: 'Record of the page (JSON): fields, texts, links and findings. No value that was typed.',
    hash: 'SHA-256',
    preparing: 'Computing the hashes…',
  },
  letter: {
    heading: 'Your letter',
    label: 'Text of the letter, yours to change',
    waiting: {
      'for-gave-data': 'Answer the first question: it decides whether this is a complaint or a report.',
      'for-a-finding': 'Tick what you saw yourself under 2: the letter rests on it.',
    },
    fill: 'Type your name and address on the dotted lines, or write them by hand. They are stored nowhere: when you close this page, they are gone.',
    edited: 'You have changed this letter. It stays as you wrote it.',
    stale: 'You have changed this letter, and since then an answer. The letter stays as you wrote it.',
    noLonger: 'With these answers there would be no letter. Yours stays as you wrote it.',
    rewrite: 'Write it again from my answers',
    undo: 'Bring back my text',
    rewritten: 'Written again from your answers. Your text is kept until you change this one.',
    characters: (count) => `${new Intl.NumberFormat('en-GB').format(count)} characters`,
  },
  actions: {
    heading: 'Take it with you',
    copy: 'Copy letter',
    copied: 'Letter copied.',
    notCopied: 'The browser did not allow copying. Select the text and copy it yourself.',
    text: 'Save as text',
    pdf: 'Save as PDF',
    pdfBusy: 'Making the PDF…',
    pdfFailed: 'The PDF could not be made. The text holds the same letter.',
    picture: 'Save picture',
    record: 'Save record',
    open: (authority) => `Open the ${authority}’s page`,
    openHint:
      'Opens in a new tab. Nothing is filled in or sent: paste the letter and attach the files there.',
    info: (authority) => `How the ${authority} handles complaints`,
  },
  next: {
    heading: 'What happens next',
    text: {
      complaint:
        'The authority normally confirms receipt, may ask you questions and may contact the organisation. It has to tell you within three months how the complaint stands. It can order changes or fine, and it may close the matter; it cannot award damages. Keep the files: their hashes show that they are unchanged.',
      report:
        'The authority reads reports and decides by itself whether to act. You may hear nothing further. Keep the files: their hashes show that they are unchanged.',
    },
  },
}
