import { addresseeOf } from '../complaint/addressee.ts'
import type { Answers } from '../complaint/answers.ts'
import type { AttachedFile } from '../complaint/attachments.ts'
import { documentKind } from '../complaint/document-kind.ts'
import type { Draft } from '../complaint/draft.ts'
import { hasGround, letter, type Waiting } from '../complaint/letter.ts'
import { letterAsText } from '../complaint/letter-as-text.ts'
import { pleaded } from '../complaint/pleaded.ts'
import type { AuthorityChoice } from './authority-choice.ts'

interface ToWrite {
  draft: Draft
  answers: Answers
  authority: AuthorityChoice | null
  /** One is chosen that no letter can be written to. */
  noLetter?: boolean
  /** Null while the hashes are computed. */
  files: AttachedFile[] | null
  reference: string
  /** IANA name. */
  timeZone: string
  /** ISO date: a later day that was typed stays out of the letter. */
  today: string
}

/** The letter with its blanks left open, or why there is none yet; null while its attachments are prepared. */
export type Written = { text: string } | Waiting | 'for-an-authority' | 'no-letter' | 'for-who-signs' | null

/**
 * The letter that follows from the answers, or why there is none yet; null while its attachments are prepared. What
 * the person still has to say is told at once; a letter waits for the hashes that it prints.
 */
export function writtenLetter(input: ToWrite): Written {
  const { draft, answers, authority, files, reference, timeZone, today } = input
  const kind = documentKind(answers)
  if (kind === null && answers.gaveData !== null) return 'for-who-signs'
  if (authority === null) {
    if (input.noLetter) return 'no-letter'
    if (kind === null) return 'for-gave-data'
    return hasGround(pleaded(draft.assessment, answers.looked, 'gdpr'), { answers, today }, 'gdpr')
      ? 'for-an-authority'
      : 'for-a-finding'
  }
  const past = (day: string) => (day > today ? '' : day)
  const made = letter({
    draft,
    answers: {
      ...answers,
      dateGiven: past(answers.dateGiven),
      contactedOn: past(answers.contactedOn),
      repliedOn: past(answers.repliedOn),
    },
    kind,
    addressee: addresseeOf(authority, authority.letter.language),
    attachments: (files ?? []).map(({ attachment }) => attachment),
    reference,
    today,
    timeZone,
    texts: authority.letter,
  })
  if (typeof made === 'string') return made
  return files === null ? null : { text: letterAsText(made) }
}
