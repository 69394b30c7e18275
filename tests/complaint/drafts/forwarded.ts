import type { PartyClue } from '../../../src/clues/party-clue.ts'
import type { Draft } from '../../../src/complaint/draft.ts'
import type { LinkedDocument } from '../../../src/linked-document.ts'
import type { DocumentReading } from '../../../src/reading/document-reading.ts'
import { finding, sponsorships } from './sponsorships.ts'
import { twoForms } from './two-forms.ts'

const reading: DocumentReading = {
  url: 'https://save-our-trains.example/imprint',
  title: 'Imprint',
  readAt: '2026-11-21T13:02:30.000Z',
  language: { code: 'en', level: 'full' },
  type: 'legal-notice',
  typeSignals: [],
  notice: {},
  controller: null,
  publisher: { name: 'Oak Media Ltd', quote: { text: 'Published by Oak Media Ltd, Cork', heading: '' } },
  dataSection: null,
  gaps: [],
  complete: true,
  characters: 420,
}

export const imprint: LinkedDocument = {
  href: reading.url,
  as: 'legal-notice',
  link: { ref: 'l2', place: 'footer', text: 'Imprint', href: reading.url },
  forms: [],
  foreignHost: null,
  opened: {
    outcome: 'read',
    status: null,
    mime: 'text/html',
    url: reading.url,
    at: '2026-11-21T13:02:30.000Z',
    perhapsDrawn: false,
    providers: false,
    namesSite: true,
    pointsFurther: false,
  },
  reading,
  partiesNamed: [],
}

export const clue: PartyClue = {
  kind: 'document-on-party-domain',
  strength: 'strong',
  party: 'ie-oak',
  name: 'Oak Party',
  seen: 'oak-party.example',
  at: { place: 'footer', ref: 'l3', href: null },
}

const [listing] = sponsorships.assessment.listings

/** The petition of `twoForms`, sent elsewhere; a publisher, an entry as it stands today and a clue name others. */
export const forwarded: Draft = {
  ...twoForms,
  id: 'd3',
  assessment: {
    ...twoForms.assessment,
    forms: twoForms.assessment.forms.map((form) =>
      form.ref === 'f0'
        ? {
            ...form,
            target: {
              host: 'collect.example.net',
              foreign: true,
              named: false,
              unencrypted: null,
              inAddress: 'no',
            },
          }
        : form,
    ),
    findings: [
      ...twoForms.assessment.findings,
      finding({
        rule: 'party-named',
        articles: [],
        severity: 'context',
        formRef: null,
        evidence: [{ kind: 'clue', clue }],
      }),
    ],
    listings: listing === undefined ? [] : [{ ...listing, standing: 'listed', matched: 'page' }],
    documents: [imprint],
  },
}
