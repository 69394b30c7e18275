import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { UNEDITED } from '../../src/evidence/capture.ts'
import { dossierTexts as english } from '../../src/languages/en.dossier.ts'
import { dossierTexts as french } from '../../src/languages/fr.dossier.ts'
import { pixel, sponsorships } from '../complaint/drafts/sponsorships.ts'
import { mountDossier } from './mount-dossier.tsx'

let shown: { close(): void } | null = null
afterEach(() => shown?.close())

async function show(texts: typeof english, left: readonly boolean[]) {
  const picture = { dataUrl: pixel, takenAt: '2026-11-21T13:03:09.000Z' }
  const capture = {
    id: sponsorships.id,
    archive: null,
    archiveMissing: null,
    pictures: left.map((_, index) => ({
      dataUrl: pixel,
      takenAt: `2026-11-21T13:03:1${index}.000Z`,
      form: `f${index}`,
    })),
    formsMissing: [],
    fields: { picture: [], forms: left.map(() => []) },
    documents: [],
    edits: { picture: UNEDITED, forms: left.map((kept) => ({ ...UNEDITED, kept })), archive: true },
  }
  shown = mountDossier({
    texts,
    draft: { ...sponsorships, picture },
    world: {
      evidence: {
        load: async () => capture,
        saveEdits: async () => 'saved',
        draw: async () => ({ type: 'image/png', bytes: new Uint8Array([1]) }),
      },
    },
  })
  // Without a letter there is nothing to save.
  await page.getByRole('radio', { name: texts.gaveData.yes }).click()
  await page.getByRole('checkbox').first().click()
}
const labels = () =>
  page
    .getByRole('button')
    .elements()
    .map((button) => button.textContent ?? '')
    .filter((text) => /picture:|Enregistrer\u00a0:|Save picture$/.test(text))

test.each([english, french])('buttons that save one of several pictures say which (%#)', async (texts) => {
  await show(texts, [true, true])
  const { attachments, actions, evidence } = texts
  const names = [attachments.picture, evidence.pictures.form(1), evidence.pictures.form(2)]
  await vi.waitFor(() => expect(labels()).toEqual(names.map(actions.pictureOf)))
})

test('a picture that is left out does not change the name of another', async () => {
  await show(english, [false, true])
  const { attachments, actions, evidence } = english
  await vi.waitFor(() =>
    expect(labels()).toEqual([attachments.picture, evidence.pictures.form(2)].map(actions.pictureOf)),
  )
})

test('one picture needs no name', async () => {
  await show(english, [])
  await vi.waitFor(() => expect(labels()).toEqual([english.actions.picture]))
})
