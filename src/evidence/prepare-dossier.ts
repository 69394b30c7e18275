import type { Assessment } from '../assessment.ts'
import type { Draft } from '../complaint/draft.ts'
import type { FetchedDocument } from '../document-facts.ts'
import type { FrameFacts } from '../facts.ts'
import type { Prepared } from '../messages.ts'
import type { Saved } from '../private-store.ts'
import { archivePage } from './archive-page.ts'
import { type Capture, UNEDITED } from './capture.ts'
import type { CapturingBrowser } from './capturing-browser.ts'
import { fieldPlaces } from './field-places.ts'
import { formPictures } from './form-pictures.ts'
import { formsToShow } from './forms-to-show.ts'
import { takePicture } from './take-picture.ts'

/** What preparing needs of the extension beside the browser. */
export interface PreparingWorld {
  assess(tabId: number): Promise<Assessment>
  factsOf(tabId: number): Promise<FrameFacts[]>
  documentsOf(tabId: number): Promise<FetchedDocument[]>
  saveDraftWithCapture(draft: Draft, capture: Capture): Promise<Saved>
  saveArchive(id: string, archived: Pick<Capture, 'archive' | 'archiveMissing'>): Promise<Saved>
  /** Shows the dossier in a tab. */
  open(id: string): Promise<void>
  newId(): string
  versions: Draft['versions']
  now(): Date
  wait(milliseconds: number): Promise<void>
}

/**
 * At the person's click on *Prepare complaint*: keeps what is seen now, with pictures of the tab, and opens the dossier
 * on it. Where one of them fails the rest is kept, with the reason. The archive of the page is begun at once and may be
 * finished after the dossier has opened. `finished` resolves when it is kept.
 */
export async function prepareDossier(
  browser: CapturingBrowser,
  tabId: number,
  seen: Pick<Assessment, 'url' | 'signature'>,
  world: PreparingWorld,
): Promise<{ prepared: Prepared; finished: Promise<unknown> }> {
  const begun = world.now()
  // First of all: the picture has to show what the person was looking at when they clicked.
  const [shot, places, assessment] = await Promise.all([
    takePicture(browser, tabId, world.now),
    fieldPlaces(browser, tabId),
    world.assess(tabId),
  ])
  const nothing = Promise.resolve(null)
  if (assessment.url !== seen.url || assessment.signature !== seen.signature)
    return { prepared: 'page-changed', finished: nothing }

  const [facts, documents] = await Promise.all([world.factsOf(tabId), world.documentsOf(tabId)])
  const archiving = archivePage(browser, tabId, world)
  const forms = formsToShow(assessment, facts)
  // Where the browser lets no picture be taken, scrolling would only disturb.
  const why = shot.pictureMissing ?? 'failed'
  const taken =
    shot.picture === null
      ? { pictures: [], fields: [], formsMissing: forms.map(({ form }) => ({ form, why })) }
      : await formPictures(browser, tabId, forms, begun.getTime(), {
          now: () => world.now().getTime(),
          wait: world.wait,
          date: world.now,
        })
  const id = world.newId()
  const draft: Draft = {
    id,
    createdAt: begun.toISOString(),
    assessment,
    facts,
    ...shot,
    versions: world.versions,
  }
  const capture: Capture = {
    id,
    archive: null,
    archiveMissing: null,
    pictures: taken.pictures,
    formsMissing: taken.formsMissing,
    fields: { picture: places, forms: taken.fields },
    documents,
    edits: { picture: UNEDITED, forms: taken.pictures.map(() => UNEDITED), archive: true },
  }
  const saved = await world.saveDraftWithCapture(draft, capture)
  if (saved === 'storage-full') return { prepared: saved, finished: nothing }
  const finished = archiving.then((archived) => world.saveArchive(id, archived))
  await world.open(id)
  return { prepared: 'opened', finished }
}
