import { attachedFiles } from '../../src/complaint/attachments.ts'
import { browserWorld } from '../../src/dossier/browser-world.ts'
import { bundle } from '../../src/evidence/bundle.ts'
import { bundleParts } from '../../src/evidence/bundle-parts.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'

const { sha256 } = browserWorld
const names = { day: '2026-11-21', reference: 'z2t8pt', printed: '2026-11-21-z2t8pt' }
export const attack = '<img src=x onerror="document.title=1">\u202egnp'

/** Evidence of a complaint as the dossier saves it, with a picture and a letter. */
export async function aBundle(title = '500 parrainages'): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(40, 30)
  canvas.getContext('2d')?.fillRect(0, 0, 40, 30)
  const picture = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
  const takenAt = '2026-11-21T13:03:09.000Z'
  const files = await attachedFiles(
    sponsorships,
    names,
    [{ type: 'image/png', bytes: picture, takenAt }],
    sha256,
  )
  const parts = bundleParts({
    draft: sponsorships,
    capture: null,
    files,
    letter: { text: `Réclamation\n${attack}`, pdf: null },
    authority: null,
    names,
    now: '2026-11-22T09:00:00.000Z',
  })
  return bundle(
    {
      ...parts,
      readme: 'EVIDENCE\n',
      reference: names.printed,
      createdAt: sponsorships.createdAt,
      timeZone: 'Europe/Paris',
      page: {
        url: 'https://www.500parrainages.fr/',
        host: 'www.500parrainages.fr',
        title,
        checkedAt: sponsorships.assessment.checkedAt,
      },
      versions: sponsorships.versions,
    },
    sha256,
  )
}
