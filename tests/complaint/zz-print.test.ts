import { writeFileSync, mkdirSync } from 'node:fs'
import { it } from 'vitest'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { twoForms } from './drafts/two-forms.ts'
import { allConfirmed, berlin, aepd, garante, letterOf } from './letter-of.ts'
const words: any = { 'de-be': 'Am nächsten Tag erhielt ich eine SMS der Kampagne.', 'es-aepd': 'Al día siguiente recibí un SMS de la campaña.', 'it-garante': 'Il giorno dopo ho ricevuto un SMS dalla campagna.' }
it('prints', async () => {
  mkdirSync('/tmp/gold', { recursive: true })
  for (const [name, draft, own] of [['sponsorships', sponsorships, { passOnListings: true }], ['two-forms', twoForms, {}]] as const)
    for (const [id, addressee] of [['de-be', berlin], ['es-aepd', aepd], ['it-garante', garante]] as const)
      for (const kind of ['complaint', 'report'] as const) {
        const answers: any = kind === 'complaint' ? { ...own, gaveData: 'yes', dateGiven: '2026-11-20', competence: 'residence', priorContact: 'none', ownSentence: words[id] } : { ...own, gaveData: 'no' }
        const text = letterAsText(await letterOf(draft, allConfirmed(draft, answers), addressee)).replace(/\b[0-9a-f]{64}\b/g, '<SHA-256>')
        writeFileSync(`/tmp/gold/${name}.${id}.${kind}.txt`, text)
      }
})
