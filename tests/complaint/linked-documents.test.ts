import { describe, expect, it } from 'vitest'
import { decodeDraft } from '../../src/complaint/draft.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { pageRecord } from '../../src/complaint/page-record.ts'
import type { Evidence, Finding } from '../../src/finding.ts'
import type { LinkedDocument } from '../../src/linked-document.ts'
import { documentEvidence } from '../../src/rules/questions/opened-policies.ts'
import { aLegalNotice, aPolicy, said, unreadPolicy } from '../rules/linked-documents.ts'
import { finding, sponsorships } from './drafts/sponsorships.ts'
import { allConfirmed, cnil, dpc, letterOf } from './letter-of.ts'

const ADDRESS = 'https://www.petition.example/confidentialite'

function draftWith(
  documents: LinkedDocument[],
  rule: string,
  articles: Finding['articles'],
  evidence: Evidence[] = [],
) {
  const { assessment } = sponsorships
  const shown = [...documentEvidence.of(documents), ...evidence]
  const findings = [finding({ rule, articles, evidence: shown, formRef: null })]
  return { ...sponsorships, assessment: { ...assessment, documents, findings } }
}

const text = async (draft: ReturnType<typeof draftWith>, addressee = cnil) =>
  letterAsText(await letterOf(draft, allConfirmed(draft, { gaveData: 'yes' }), addressee)).replace(
    /\s+/g,
    ' ',
  )

const missing: Evidence[] = [
  { kind: 'missing-item', item: 'legal-basis' },
  { kind: 'missing-item', item: 'retention' },
  { kind: 'missing-item', item: 'complaint' },
]

describe('a policy that was read', () => {
  const policy = aPolicy({ notice: said('purposes', 'right_access') })
  const draft = draftWith(
    [policy],
    'complete-policy',
    ['GDPR 13(1)(c)', 'GDPR 13(2)(a)', 'GDPR 13(2)(d)'],
    missing,
  )

  it('is told with address, moment and length, then what was not found in it, then the law that asks for that alone', async () => {
    const letter = await text(draft)
    expect(letter).toContain(
      `${ADDRESS}\u00a0: le 21 novembre 2026 à 15\u00a0h\u00a002 (heure de Paris), il a été lu`.replace(
        /\s+/g,
        ' ',
      ),
    )
    expect(letter).toContain(
      'Parmi les informations à fournir au moment de la collecte figurent la base juridique du traitement',
    )
    expect(letter).toMatch(
      /aucune indication de la base juridique du traitement, de la durée de conservation ou du droit d’introduire une réclamation/,
    )
    expect(letter).not.toContain('les destinataires des données ou leurs catégories')
    expect(letter).not.toContain('n’ont pas été lus')
    expect(await text(draft, dpc)).toContain(
      'I found no indication of the legal basis of the processing, of the storage period or of the right to lodge a complaint',
    )
  })

  it('counts for the items: found in its words, not found, or not checked', async () => {
    const letter = await text(draft, dpc)
    expect(letter).toContain('purposes of the processing: found in a linked document, “… purposes …”')
    expect(letter).toContain('retention period: not found')
    expect(letter).toContain('recipients: could not be checked')
  })

  it('names the organisation where the form does not', async () => {
    const quote = { text: 'Le responsable du traitement est Rail Demain.', heading: '' }
    const named = draftWith(
      [aPolicy({ controller: { name: 'Rail Demain', quote } })],
      'complete-policy',
      ['GDPR 13(1)(c)'],
      missing,
    )
    expect(await text(named)).toContain('« Le responsable du traitement est Rail Demain. »')
  })

  it('is kept with the draft and written into the record, addresses without their queries', () => {
    const linked = aPolicy({}, {}, { href: `${ADDRESS}?visitor=7` })
    const kept = draftWith([linked], 'complete-policy', ['GDPR 13(1)(c)'], missing)
    expect(decodeDraft(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
    expect(pageRecord(kept)).toContain('purposes')
    expect(pageRecord(kept)).not.toContain('visitor=7')
  })
})

describe('a policy that is not there', () => {
  it('is told as the server’s answer, with its moment', async () => {
    const draft = draftWith([unreadPolicy({ outcome: 'not-found', status: 404 })], 'reachable-policy', [
      'GDPR 12(1)',
      'GDPR 13(1)(a)',
    ])
    expect(await text(draft, dpc)).toContain(
      `the link “Politique de confidentialité” (${ADDRESS}) led to no document: the server answered 404`,
    )
    expect(await text(draft)).toContain('le serveur a répondu 404')
  })

  it('is told as the page’s own word where the page says so', async () => {
    const draft = draftWith([aPolicy({ type: 'not-found-page' })], 'reachable-policy', ['GDPR 12(1)'])
    expect(await text(draft, dpc)).toContain('the page that came says that there is no such page')
  })
})

describe('a legal notice that was opened', () => {
  const notice = aLegalNotice()
  const { text: linkText, ref, place } = notice.link
  const link: Evidence = { kind: 'link', text: linkText, href: notice.href, place, ref }
  const withNotice = (linked: LinkedDocument) =>
    draftWith([linked], 'information-at-form', ['GDPR 13(1)(a)'], [link])

  it('is not called unread', async () => {
    expect(await text(withNotice(notice), dpc)).toContain(
      'no information on the use of the data was found in it',
    )
    const gone = {
      ...notice,
      reading: null,
      opened: unreadPolicy({ outcome: 'not-found', status: 404 }).opened,
    }
    expect(await text(withNotice(gone), dpc)).toContain('was not found (answer of the server: 404)')
    const waiting = { ...notice, reading: null, opened: null }
    expect(await text(withNotice(waiting), dpc)).toContain('was not read by the extension')
  })
})

it('strings of a linked document stay inert in the letter', async () => {
  const hostile = 'Titre\u202egpj.exe « fin » \u0000<b>'
  const policy = aPolicy({
    notice: { purposes: [{ text: hostile, heading: hostile }] },
    controller: { name: hostile, quote: { text: hostile, heading: '' } },
  })
  const letter = await text(draftWith([policy], 'complete-policy', ['GDPR 13(1)(c)'], missing))
  for (const sign of ['\u202e', '\u0000']) expect(letter).not.toContain(sign)
})
