import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/complaint/answers.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { forwarded } from './drafts/forwarded.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { twoForms } from './drafts/two-forms.ts'
import {
  aepd,
  allConfirmed,
  ap,
  berlin,
  cnil,
  cnpd,
  dpc,
  edoeb,
  fdpic,
  garante,
  ico,
  ifpdt,
  letterOf,
  pfpdt,
  uodo,
} from './letter-of.ts'

/*
 * The letters as a lawyer would read them, reviewed line by line. A change of wording changes these files by hand,
 * never by writing whatever came out.
 */

const complaint: Partial<Answers> = {
  gaveData: 'yes',
  onBehalfOf: 'self',
  dateGiven: '2026-11-20',
  competence: 'residence',
  priorContact: 'none',
}
const report: Partial<Answers> = { gaveData: 'no' }
/** Nothing was looked for on the page: the complaint rests on the silence alone. */
const unansweredRequest: Partial<Answers> = {
  ...complaint,
  dateGiven: '2026-09-20',
  messages: 'yes',
  priorContact: 'unanswered',
  contactedOn: '2026-10-08',
  askedFor: ['access', 'object', 'erase'],
  attachesRequest: true,
  looked: [],
}

/**
 * Consent, rights and a link in the footer are what these pages lack, and what an answer to a request has to say:
 * nothing that the Swiss act has a rule for, as far as our sources go.
 */
const hasNoGround = /^(?:two-forms|forwarded)\.ch-|\.ch-.*\.answered$/
/** The organisation refused without a reason; the person does not want to be named to it. */
const answeredRequest: Partial<Answers> = {
  ...unansweredRequest,
  priorContact: 'answered',
  askedFor: [],
  reply: 'refused-without-reasons',
  repliedOn: '2026-10-15',
  leftOpen: ['access', 'erase'],
  confidential: true,
}
/** Others are named by facts, the person gave nothing and does not want to be named. */
const others: Partial<Answers> = { ...report, passOnOthers: true, confidential: true }

const cases = [
  { name: 'sponsorships', draft: sponsorships, own: { passOnListings: true } },
  { name: 'two-forms', draft: twoForms, own: {} },
]
  .flatMap(({ name, draft, own }) =>
    [
      { id: 'fr-cnil', addressee: cnil, words: 'J’ai reçu un SMS de la campagne le lendemain.' },
      { id: 'ie-dpc', addressee: dpc, words: 'The next day I received a text message from the campaign.' },
      { id: 'de-be', addressee: berlin, words: 'Am nächsten Tag erhielt ich eine SMS der Kampagne.' },
      { id: 'es-aepd', addressee: aepd, words: 'Al día siguiente recibí un SMS de la campaña.' },
      { id: 'it-garante', addressee: garante, words: 'Il giorno dopo ho ricevuto un SMS dalla campagna.' },
      { id: 'nl-ap', addressee: ap, words: 'De volgende dag ontving ik een sms van de campagne.' },
      { id: 'pt-cnpd', addressee: cnpd, words: 'No dia seguinte, recebi um SMS da campanha.' },
      { id: 'pl-uodo', addressee: uodo, words: 'Następnego dnia przyszedł do mnie SMS od sztabu kampanii.' },
      { id: 'gb-ico', addressee: ico, words: 'The next day I received a text message from the campaign.' },
      { id: 'ch-edoeb.de', addressee: edoeb, words: 'Am nächsten Tag erhielt ich eine SMS der Kampagne.' },
      { id: 'ch-edoeb.fr', addressee: pfpdt, words: 'J’ai reçu un SMS de la campagne le lendemain.' },
      { id: 'ch-edoeb.it', addressee: ifpdt, words: 'Il giorno dopo ho ricevuto un SMS dalla campagna.' },
      {
        id: 'ch-edoeb.en',
        addressee: fdpic,
        words: 'The next day I received a text message from the campaign.',
      },
    ].flatMap(({ id, addressee, words }) => [
      {
        file: `${name}.${id}.complaint`,
        draft,
        addressee,
        own: { ...own, ...complaint, ownSentence: words },
      },
      { file: `${name}.${id}.report`, draft, addressee, own: { ...own, ...report } },
      ...(draft === sponsorships
        ? [
            { file: `${name}.${id}.unanswered`, draft, addressee, own: unansweredRequest },
            { file: `${name}.${id}.answered`, draft, addressee, own: answeredRequest },
          ]
        : [{ file: `forwarded.${id}.report`, draft: forwarded, addressee, own: others }]),
    ]),
  )
  .filter(({ file }) => !hasNoGround.test(file))

/** Hashes are those of the files as they are; attachments.test.ts computes them again. */
const withoutHashes = (letter: string) => letter.replace(/\b[0-9a-f]{64}\b/g, '<SHA-256>')

describe('the letter', () => {
  it.each(cases)('reads to the byte as golden $file', async ({ file, draft, addressee, own }) => {
    const text = letterAsText(await letterOf(draft, allConfirmed(draft, own), addressee))
    const golden = readFileSync(new URL(`golden/${file}.txt`, import.meta.url), 'utf8')
    expect(withoutHashes(text)).toBe(golden)
  })
})
