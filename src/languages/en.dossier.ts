import { evidenceTexts } from './en.evidence.ts'
import { fillingTexts } from './en.filling.ts'
import { keepingTexts } from './en.keeping.ts'
import { lawTexts } from './en.laws.ts'
import { writingTexts } from './en.writing.ts'
import type { DossierTexts } from './shape/dossier.ts'

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** The dossier page in English. */
export const dossierTexts: DossierTexts = {
  language: 'en',
  locale: 'en-GB',
  title: 'Before You Sign – your dossier',
  heading: (authority) => (authority === null ? 'Your dossier' : `Your dossier for the ${authority}`),
  about: (host, moment) => `${host}, read on ${moment}`,
  neverSent: 'Nothing is sent from here. You read, sign and send it yourself.',
  missing: {
    heading: 'This dossier is no longer here',
    why: 'It was deleted or has reached the end of its time, or the link is from another browser: a dossier is kept in the browser it was made in.',
    what: 'Open the page with the form again, click the extension in the toolbar and choose “Prepare complaint”.',
  },
  loading: 'Opening your dossier…',
  filling: fillingTexts,
  keeping: keepingTexts,
  evidence: evidenceTexts,
  writing: writingTexts,
  laws: lawTexts,
  gaveData: {
    heading: 'Did you give your own data here?',
    why: 'Only someone whose own data are concerned can lodge a complaint; anyone can send a report. If you act for your child or for somebody else, answer for that person.',
    yes: 'Yes, I filled in and sent the form',
    no: 'No, I only looked',
    date: 'On which day?',
    dateHint: 'If you remember it.',
    future: 'This day is still to come, so it is left out of the letter.',
  },
  path: {
    messages: {
      legend: 'Have you received messages from it since?',
      why: {
        yes: 'E-mails, texts or calls show what the data are used for.',
        no: 'E-mails, texts or calls would mean that it holds your data all the same.',
      },
      yes: 'Yes',
      no: 'No',
    },
    contact: {
      legend: 'Have you contacted the organisation about your data?',
      why: 'To see them, object or have them erased: some authorities want you to have asked there first.',
      answers: { none: 'No', unanswered: 'Yes, no reply', answered: 'Yes, with a reply' },
      date: 'Contacted on',
    },
    onBehalfOf: {
      legend: 'Whose data are they?',
      why: 'Whoever acts for another person needs a signed mandate. If you are under 18 yourself, a parent or guardian can act for you.',
      answers: {
        self: 'Mine',
        child: 'My child’s, under 18',
        other: 'Those of someone who asked me to act',
      },
      attach:
        'Add the name of the person for whom you act to the letter, and attach the signed mandate or, for your child, what shows that you are the parent or guardian.',
    },
    step: {
      report: () =>
        'Report: no data of yours are concerned, so there is nothing that Article 77 GDPR lets you complain about. The authority may act on it and owes you no answer. Please do not fill in the form just to be able to complain.',
      'report-under-age': () =>
        'Report: it tells what you saw and needs no signature of a parent. The authority may act on it and owes you no answer. Who holds parental responsibility can still complain for you.',
      'report-messages': () =>
        'Report on this form, because you gave no data here. The messages are another matter: whoever sends them holds data about you, so write to that organisation first; a complaint about the messages can follow after one month.',
      complaint: () =>
        'Complaint under Article 77 GDPR, because data were given here. The authority must tell you what comes of it.',
      'complaint-information': () =>
        'Complaint under Article 77 GDPR, at once: it is about the form itself, and the GDPR does not ask you to write to the organisation first for that.',
      'complaint-pending': (_, until) =>
        `Complaint under Article 77 GDPR about the form, at once. Your request is another matter: the organisation has one month to answer it, until ${until} (Article 12(3)).`,
      'complaint-undated': () =>
        'Complaint under Article 77 GDPR. Add the day on which you contacted the organisation: it has one month to answer (Article 12(3)).',
      'complaint-unanswered': (_, until) =>
        `Complaint under Article 77 GDPR: the organisation’s month to answer ended on ${until} (Article 12(3)), and the letter says that no reply came. With what you asked for, that silence is a ground of its own, even where nothing is ticked under 2.`,
      'complaint-answered': () =>
        'Complaint under Article 77 GDPR: you contacted the organisation first, and the letter says so. Attach its reply.',
      'complaint-contested': () =>
        'Complaint under Article 77 GDPR: the letter says what was answered and makes it a ground of its own, even where nothing is ticked under 2. Attach the answer.',
      'complaint-reply-early': (_, until) =>
        `Complaint under Article 77 GDPR about the form, at once; the letter says what was answered. What is still open becomes a ground of its own once the organisation’s month is over: until ${until} it can still complete its answer (Article 12(3)).`,
      'write-first-authority': (authority) =>
        `Better write to the organisation first, because the ${authority} expects it; the complaint can follow after one month without an answer. You can already prepare it here.`,
      'write-first-right': () =>
        'Better write to the organisation first, because you ask for erasure under 3 and that is a request to be made there; the complaint can follow after one month without an answer. You can already prepare it here, or untick erasure and complain about the form at once.',
      wait: (authority, until) =>
        `Better wait until ${until}: the organisation has one month to answer (Article 12(3) GDPR), and the ${authority} expects that it could. You can already prepare the complaint here.`,
    },
    write: {
      heading: {
        first: 'What to write to the organisation, in this order',
        messages: 'About the messages: what to write to the organisation, in this order',
      },
      lines: {
        access:
          'Ask which data about you it holds, where they come from and who has received them (Article 15 GDPR).',
        object: 'Object to the messages (Article 21(2)): it then has to stop sending them.',
        erase:
          'Ask for erasure (Article 17) only once that answer is there: erased data leave no trace of where they went.',
      },
      keep: 'Keep what you sent and note the day. After one month without an answer, that silence is a reason to complain as well.',
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
        looked:
          'I looked at the address of the page, or rely on the record for the form’s: it begins with http://, not with https://.',
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
    others: {
      title: 'List others who may be responsible or receive the data',
      what: (names) =>
        `${names}. The letter accuses none of them and asks the authority to establish their role.`,
    },
    unclear: 'What stayed unclear, and why',
    ownSentence: 'What happened, in your own words (one or two sentences)',
    ownSentenceHint:
      'Facts only: how you came to the page, what you received later. Your opinions are not needed.',
  },
  authority: {
    heading: 'Which authority?',
    why: 'You may complain in particular where you live, where you work, or where the infringement took place (Article 77(1) GDPR).',
    country: 'Country',
    chooseCountry: 'Choose a country',
    part: 'Part of the country',
    choosePart: 'Choose a part of the country',
    noLetter: {
      language: (languages) =>
        `No letter is written here: this authority works in ${languages}, and there is no letter in such a language yet.`,
      law: (law) =>
        `No letter is written here: this authority applies the ${law}, and the letters rest on the GDPR, the UK GDPR or the Swiss Data Protection Act.`,
      laws: {
        pipeda: 'Canadian privacy act PIPEDA',
        ccpa: 'California Consumer Privacy Act (CCPA)',
      },
      parties: 'Parties and associations are not its business.',
      yourself: 'You can write to it yourself and attach the evidence from under 4:',
    },
    language: (language) => `The letter is in ${language}.`,
    unverified: '(Not verified.)',
    card: {
      ways: {
        portal: { complaint: 'Complaint online', report: 'Report online' },
        email: { complaint: 'Complaint by e-mail', report: 'Report by e-mail' },
        post: { complaint: 'Complaint by post', report: 'Report by post' },
      },
      account: '(Needs an account.)',
      priorContact: 'Writing to the organisation first',
      whoMayComplain: { complaint: 'Who may complain', report: 'Without being concerned yourself' },
      anonymous: 'Without giving your name',
      limits: {
        heading: 'Limits',
        characters: (count) => `At most ${count} characters.`,
        noAttachments: 'No attachments.',
        attachments: (megabytes) => `Attachments: at most ${megabytes} MB in all.`,
        refused: (files) => `Not accepted: ${files}.`,
        files: {
          archive: 'archives such as ZIP',
          program: 'programs',
          audio: 'sound',
          video: 'video',
          link: 'links to files',
        },
      },
    },
    more: 'More about how to send it, and how sure we are',
    checked: (date) => `Record last checked on ${day.format(new Date(date))}.`,
    competence: {
      legend: 'Why this one?',
      answers: { residence: 'I live there', work: 'I work there', infringement: 'It happened there' },
    },
    requests: {
      legend: 'What do you ask for?',
      answers: {
        investigate: 'look into the facts',
        'order-reply': 'order the organisation to answer my request',
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
    ready: 'The letter is ready, under “Your letter”.',
    waiting: {
      'for-gave-data': 'Answer the first question: it decides whether this is a complaint or a report.',
      'for-an-authority': 'Choose a country under 3, and its authority: the letter is addressed to it.',
      'no-letter':
        'No letter can be written to this authority here. Its ways are under 3, your evidence under 4.',
      'for-who-signs': 'Say under 1 how you go on: it decides whether this is a complaint or a report.',
      'for-a-finding': 'Tick what you saw yourself under 2: the letter rests on it.',
      'no-ground-here':
        'The law that this authority applies has no rule for what you ticked under 2. Another point there, or the authority of another country under 3, may carry a letter.',
    },
    fill: 'Your details under 5 fill the dotted lines here and are not kept with the letter. What you type into the letter yourself is kept with it.',
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
    pictureOf: (name) => `Save picture: ${name}`,
    record: 'Save record',
    open: {
      complaint: (authority) => `Open the ${authority}’s page`,
      report: (authority) => `Open the ${authority}’s page for reports`,
    },
    elsewhere:
      'The letter that you changed is addressed to another authority, or in another language. For the ways below, write it again from your answers first.',
    openHint:
      'Opens in a new tab. Nothing is filled in or sent: paste the letter and attach the files there.',
    mail: (address) => `Write to ${address}`,
    mailHint: 'Opens your mail program with this address alone: paste the letter and attach the files there.',
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
