import type { Draft } from '../../../src/complaint/draft.ts'
import { field, finding, form, formFacts, pageFacts, sponsorships } from './sponsorships.ts'

const bundledLabel = 'I sign and agree to receive e-mails from the campaign and its partners'
const tickedLabel = 'Keep me informed'

/** An informed petition with defective consent, beside a newsletter form that has no policy link of its own. */
export const twoForms: Draft = {
  ...sponsorships,
  id: 'd2',
  assessment: {
    ...sponsorships.assessment,
    url: 'https://save-our-trains.example/sign',
    host: 'save-our-trains.example',
    title: 'Save our night trains',
    language: 'en',
    forms: [
      form({
        ref: 'f0',
        fields: [
          field('f0.0', 'full_name', 'Your name', true),
          field('f0.1', 'email', 'E-mail', true),
          field('f0.2', 'phone', 'Mobile', false),
        ],
        notice: {
          controller_identity: [
            { ref: 'f0.7', place: 'inside', text: 'Night Rail Association, 12 Needle Street, Cork' },
          ],
          purposes: [{ ref: 'f0.8', place: 'inside', text: 'to count and hand over your signature' }],
        },
        policyLinks: [
          {
            ref: 'f0.9',
            place: 'inside',
            text: 'Privacy policy',
            href: 'https://save-our-trains.example/privacy',
          },
        ],
        consents: [
          {
            ref: 'f0.4',
            label: bundledLabel,
            purposes: ['signature', 'marketing', 'marketing_partners'],
            mode: 'optin',
            ticked: false,
            required: true,
            visible: true,
          },
          {
            ref: 'f0.5',
            label: tickedLabel,
            purposes: ['newsletter'],
            mode: 'optin',
            ticked: true,
            required: false,
            visible: true,
          },
        ],
        text: {
          characters: 480,
          blocks: 3,
          complete: true,
          quotes: [
            { ref: 'f0.7', place: 'inside', text: 'Night Rail Association, 12 Needle Street, Cork' },
            { ref: 'f0.8', place: 'inside', text: 'We use your data to count and hand over your signature.' },
          ],
        },
      }),
      form({
        ref: 'f1',
        purpose: 'newsletter',
        fields: [field('f1.0', 'email', 'Your "best" e-mail', false)],
        text: { characters: 0, blocks: 0, complete: true, quotes: [] },
      }),
    ],
    findings: [
      finding({
        rule: 'separate-consent',
        articles: ['GDPR 7(2)', 'GDPR 6(1)'],
        severity: 'medium',
        evidence: [{ kind: 'field', label: bundledLabel, field: 'consent', ref: 'f0.4' }],
      }),
      finding({
        rule: 'empty-consent-boxes',
        articles: ['GDPR 4(11)', 'GDPR 7(2)', 'CJEU C-673/17'],
        evidence: [{ kind: 'field', label: tickedLabel, field: 'consent', ref: 'f0.5' }],
      }),
      finding({
        rule: 'policy-link-at-form',
        articles: ['GDPR 12(1)'],
        severity: 'low',
        formRef: 'f1',
        evidence: [
          {
            kind: 'link',
            text: 'Privacy policy',
            href: 'https://save-our-trains.example/privacy',
            place: 'footer',
            ref: 'l1',
          },
        ],
        searched: { places: ['inside', 'near', 'footer', 'page'], language: 'en', characters: 310, links: 1 },
      }),
      finding({
        rule: 'stated-rights',
        outcome: 'unclear',
        because: 'long-text',
        articles: ['GDPR 13(2)(b)'],
      }),
    ],
    listings: [],
    notChecked: [],
  },
  facts: [
    {
      frameId: 0,
      facts: pageFacts('https://save-our-trains.example/sign', 'Save our night trains', [
        formFacts('f0', 'Sign now'),
        formFacts('f1', 'Subscribe'),
      ]),
    },
  ],
  picture: null,
  pictureMissing: 'not-allowed',
}
