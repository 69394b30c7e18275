import { randomUUID } from 'node:crypto'
import { monthsAfter } from '../../src/complaint/months-after.ts'
import { reference } from '../../src/complaint/reference.ts'
import type { JournalEntry, LetterKind } from '../../src/journal/journal-entry.ts'
import type { Driver } from '../browsers/driver.ts'
import type { Scene } from './scenes.ts'

/** Days since a letter was sent: one is on its way, the month of the other is over. */
const SENT_BEFORE = { waiting: 12, due: 41 }
/** Months of the terms: Art. 78(2) for an authority, Art. 12(3) for an organisation. */
const TERM = { complaint: 3, rights: 1 }
const DAY = 24 * 3600 * 1000

interface Sent {
  letter: Scene['due']
  kind: LetterKind & keyof typeof TERM
  authority: string | null
  /** Milliseconds. */
  at: number
}

function sent({ letter: { host, note }, kind, authority, at }: Sent, draft: string): JournalEntry {
  const moment = new Date(at).toISOString()
  const sentOn = moment.slice(0, 10)
  return {
    id: randomUUID(),
    draft,
    kind,
    host,
    reference: reference(host, moment),
    authority,
    state: 'sent',
    createdAt: moment,
    changedAt: moment,
    sentOn,
    answeredOn: null,
    closedOn: null,
    remindOn: monthsAfter(sentOn, TERM[kind]),
    note,
  }
}

/** One letter that waits for its answer and one that is due, both of the dossier `draft`. */
const lettersOf = ({ authority, waiting, due }: Scene, draft: string, now: number): JournalEntry[] => [
  sent({ letter: waiting, kind: 'complaint', authority, at: now - SENT_BEFORE.waiting * DAY }, draft),
  sent({ letter: due, kind: 'rights', authority: null, at: now - SENT_BEFORE.due * DAY }, draft),
]

/**
 * Puts the scene's letters in the place of the one line that the journal has. A browser's clock cannot be moved, so
 * letters of last month are written as they would be stored.
 */
export async function fillJournal(driver: Driver, scene: Scene): Promise<void> {
  const draft = await driver.inExtension(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('before-you-sign')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAllKeys()
          reading.onsuccess = () => resolve(String(reading.result[0]))
          reading.onerror = () => reject(reading.error)
        }
      }),
    null,
  )
  await driver.inExtension(
    (_, rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('before-you-sign')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('journal', 'readwrite')
          writing.objectStore('journal').clear()
          for (const row of rows) writing.objectStore('journal').put(row)
          writing.oncomplete = () => resolve()
          writing.onerror = () => reject(writing.error)
        }
      }),
    lettersOf(scene, draft, Date.now()),
  )
}
