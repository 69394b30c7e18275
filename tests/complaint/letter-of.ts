import { createHash } from 'node:crypto'
import { findAuthority } from '../../src/authorities/authorities.ts'
import { type Addressee, addresseeOf } from '../../src/complaint/addressee.ts'
import type { Answers } from '../../src/complaint/answers.ts'
import { unanswered } from '../../src/complaint/answers.ts'
import { attachedFiles, type PictureFile } from '../../src/complaint/attachments.ts'
import { documentKind } from '../../src/complaint/document-kind.ts'
import type { Draft } from '../../src/complaint/draft.ts'
import { findingKey } from '../../src/complaint/finding-key.ts'
import { type Letter, letter } from '../../src/complaint/letter.ts'
import type { LetterInput } from '../../src/complaint/letter-input.ts'
import { pictureBytes } from '../../src/complaint/picture-bytes.ts'
import { offered } from '../../src/complaint/pleaded.ts'
import { reference } from '../../src/complaint/reference.ts'
import { letterTexts as german } from '../../src/languages/de.letter.ts'
import { letterTexts as swissGerman } from '../../src/languages/de-ch.letter.ts'
import { letterTexts as english } from '../../src/languages/en.letter.ts'
import { letterTexts as swissEnglish } from '../../src/languages/en-ch.letter.ts'
import { letterTexts as british } from '../../src/languages/en-gb.letter.ts'
import { letterTexts as spanish } from '../../src/languages/es.letter.ts'
import { letterTexts as french } from '../../src/languages/fr.letter.ts'
import { letterTexts as swissFrench } from '../../src/languages/fr-ch.letter.ts'
import { letterTexts as italian } from '../../src/languages/it.letter.ts'
import { letterTexts as swissItalian } from '../../src/languages/it-ch.letter.ts'
import { letterTexts as dutch } from '../../src/languages/nl.letter.ts'
import { letterTexts as polish } from '../../src/languages/pl.letter.ts'
import { letterTexts as portuguese } from '../../src/languages/pt.letter.ts'
import type { LetterTexts } from '../../src/languages/shape/letter.ts'

function addressee(id: string, language?: string): Addressee {
  const authority = findAuthority(id)
  if (authority === null) throw new Error(`no authority ${id}`)
  return addresseeOf(authority, language)
}

export const cnil = addressee('fr-cnil')
export const dpc = addressee('ie-dpc')
export const berlin = addressee('de-be')
export const aepd = addressee('es-aepd')
export const garante = addressee('it-garante')
export const ap = addressee('nl-ap')
export const cnpd = addressee('pt-cnpd')
export const uodo = addressee('pl-uodo')

export const ico = addressee('gb-ico')
export const edoeb = addressee('ch-edoeb', 'de')
export const pfpdt = addressee('ch-edoeb', 'fr')
export const ifpdt = addressee('ch-edoeb', 'it')
export const fdpic = addressee('ch-edoeb', 'en')

/** Under the UK GDPR and the Swiss act, in each language that letters to them are written in. */
export const addresseesElsewhere = [ico, edoeb, pfpdt, ifpdt, fdpic]

/** One authority a language, under the GDPR. */
export const addressees = [cnil, dpc, berlin, aepd, garante, ap, cnpd, uodo]

/** By the country of the authority: the language of the letter, and the clock of the person who writes it. */
const written: Partial<Record<string, { texts: LetterTexts; timeZone: string }>> = {
  FR: { texts: french, timeZone: 'Europe/Paris' },
  IE: { texts: english, timeZone: 'Europe/Dublin' },
  DE: { texts: german, timeZone: 'Europe/Berlin' },
  ES: { texts: spanish, timeZone: 'Europe/Madrid' },
  IT: { texts: italian, timeZone: 'Europe/Rome' },
  NL: { texts: dutch, timeZone: 'Europe/Amsterdam' },
  PT: { texts: portuguese, timeZone: 'Europe/Lisbon' },
  PL: { texts: polish, timeZone: 'Europe/Warsaw' },
  GB: { texts: british, timeZone: 'Europe/London' },
}

const swiss = new Map([
  [edoeb.name, swissGerman],
  [pfpdt.name, swissFrench],
  [ifpdt.name, swissItalian],
  [fdpic.name, swissEnglish],
])

export function writtenTo({ country, name }: Addressee): { texts: LetterTexts; timeZone: string } {
  const own = swiss.get(name)
  const found = own === undefined ? written[country] : { texts: own, timeZone: 'Europe/Zurich' }
  if (found === undefined) throw new Error(`no letters to ${name}`)
  return found
}

/** Sentences of every language that letters are written in. */
export const letterLanguages = addressees.map((one) => writtenTo(one).texts)

export const sha256 = async (bytes: Uint8Array): Promise<string> =>
  createHash('sha256').update(bytes).digest('hex')

/** The picture of the draft as it was taken, for letters that nobody edits pictures for. */
export const asTaken = ({ picture }: Draft): PictureFile[] => {
  const read = picture === null ? null : pictureBytes(picture.dataUrl)
  return read === null || picture === null ? [] : [{ ...read, takenAt: picture.takenAt }]
}

/** Everything confirmed: what a person ticks who saw what the extension saw. */
export const allConfirmed = (draft: Draft, own: Partial<Answers> = {}): Answers => ({
  ...unanswered,
  looked: offered(draft.assessment).map(findingKey),
  ...own,
})

export async function letterInput(
  draft: Draft,
  answers: Answers,
  addressee: Addressee,
): Promise<LetterInput> {
  const day = '2026-11-21'
  const short = reference(draft.assessment.host, draft.createdAt)
  const files = await attachedFiles(draft, { day, reference: short }, asTaken(draft), sha256)
  return {
    draft,
    answers,
    kind: documentKind(answers),
    addressee,
    attachments: files.map(({ attachment }) => attachment),
    reference: `${day}-${short}`,
    today: '2026-11-22',
    ...writtenTo(addressee),
  }
}

export async function letterOf(draft: Draft, answers: Answers, addressee: Addressee): Promise<Letter> {
  const result = letter(await letterInput(draft, answers, addressee))
  if (typeof result === 'string') throw new Error(`no letter, waiting ${result}`)
  return result
}
