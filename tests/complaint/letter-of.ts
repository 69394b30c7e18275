import { createHash } from 'node:crypto'
import { findAuthority } from '../../src/authorities/authorities.ts'
import { type Addressee, addresseeOf } from '../../src/complaint/addressee.ts'
import type { Answers } from '../../src/complaint/answers.ts'
import { unanswered } from '../../src/complaint/answers.ts'
import { attachedFiles } from '../../src/complaint/attachments.ts'
import { documentKind } from '../../src/complaint/document-kind.ts'
import type { Draft } from '../../src/complaint/draft.ts'
import { findingKey } from '../../src/complaint/finding-key.ts'
import { type Letter, letter } from '../../src/complaint/letter.ts'
import type { LetterInput } from '../../src/complaint/letter-input.ts'
import { offered } from '../../src/complaint/pleaded.ts'
import { reference } from '../../src/complaint/reference.ts'
import { letterTexts as english } from '../../src/languages/en.letter.ts'
import { letterTexts as french } from '../../src/languages/fr.letter.ts'

function addressee(id: string): Addressee {
  const authority = findAuthority(id)
  if (authority === null) throw new Error(`no authority ${id}`)
  return addresseeOf(authority)
}

export const cnil = addressee('fr-cnil')
export const dpc = addressee('ie-dpc')

export const sha256 = async (bytes: Uint8Array): Promise<string> =>
  createHash('sha256').update(bytes).digest('hex')

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
  const files = await attachedFiles(draft, { day, reference: short }, true, sha256)
  return {
    draft,
    answers,
    kind: documentKind(answers),
    addressee,
    attachments: files.map(({ attachment }) => attachment),
    reference: `${day}-${short}`,
    timeZone: addressee.country === 'FR' ? 'Europe/Paris' : 'Europe/Dublin',
    texts: addressee.country === 'FR' ? french : english,
  }
}

export async function letterOf(draft: Draft, answers: Answers, addressee: Addressee): Promise<Letter> {
  const result = letter(await letterInput(draft, answers, addressee))
  if (typeof result === 'string') throw new Error(`no letter, waiting ${result}`)
  return result
}
