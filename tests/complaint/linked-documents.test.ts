import { describe, expect, it } from 'vitest'
import { decodeDraft } from '../../src/complaint/draft.ts'
import { NO_IDENTITY } from '../../src/complaint/identity.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { namedOrganisation } from '../../src/complaint/named-organisation.ts'
import { pageRecord } from '../../src/complaint/page-record.ts'
import { portalAnswers } from '../../src/complaint/portal-answers.ts'
import type { Evidence, Finding } from '../../src/finding.ts'
import type { LinkedDocument } from '../../src/linked-document.ts'
import { documentEvidence } from '../../src/rules/questions/opened-policies.ts'
import { aLegalNotice, aPolicy, said, unreadPolicy } from '../rules/linked-documents.ts'
import { finding, sponsorships } from './drafts/sponsorships.ts'
import { allConfirmed, cnil, dpc, letterOf, writtenTo } from './letter-of.ts'

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
  // The site of the documents of these tests, unless one of them says that it is elsewhere.
  return { ...sponsorships, assessment: { ...assessment, host: 'www.petition.example', documents, findings } }
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

describe('a policy of somebody else', () => {
  const quote = { text: 'Intuit Inc. is the controller of your data.', heading: '' }
  const reading = {
    controller: { name: 'Intuit Inc.', quote },
    notice: {
      ...said('purposes'),
      controller_contact: [{ text: 'privacy@intuit.example', heading: '' }],
    },
  }
  const href = 'https://mailchimp.com/legal/privacy'
  const own = { name: 'Rail Demain', quote: { text: 'Rail Demain is the controller.', heading: '' } }
  const provider = aPolicy(reading, { url: href, providers: true }, { href, foreignHost: 'mailchimp.com' })
  const others: [string, LinkedDocument][] = [
    ['of a provider that is linked', provider],
    ['of a provider to which a link of the site leads', aPolicy(reading, { url: href, providers: true })],
    [
      'on another site',
      aPolicy(reading, { url: 'https://other.example/p' }, { foreignHost: 'other.example' }),
    ],
    [
      'on another site to which a link of the site leads',
      aPolicy(reading, { url: 'https://other.example/p' }),
    ],
  ]
  const drawn = (documents: LinkedDocument[], rule = 'information-at-form') => {
    const draft = draftWith(documents, rule, ['GDPR 13(1)(a)'])
    const [found] = draft.assessment.findings
    if (found === undefined) throw new Error('no finding')
    const findings = [{ ...found, formRef: rule === 'own-policy' ? null : 'f0' }]
    return { ...draft, assessment: { ...draft.assessment, findings } }
  }
  const portal = async (draft: ReturnType<typeof draftWith>) =>
    portalAnswers({
      draft,
      answers: allConfirmed(draft, { gaveData: 'yes' }),
      ...writtenTo(dpc),
      identity: NO_IDENTITY,
      text: await text(draft, dpc),
    })

  it.each(others)('%s names no organisation, in no letter and no form', async (_where, policy) => {
    const draft = drawn([policy])
    const letter = await text(draft, dpc)
    expect(letter).not.toContain('Intuit')
    expect(letter).toContain('The identity of the controller remains to be established.')
    expect(namedOrganisation({ draft, texts: writtenTo(dpc).texts })).toBeNull()
    const { organisation, organisationContact } = await portal(draft)
    expect([organisation, organisationContact]).toEqual(['Not identified – website www.petition.example', ''])
  })

  it.each(others)(
    '%s is no place where an item of the site is found, nor where it is absent',
    async (_where, policy) => {
      const letter = await text(drawn([policy]), dpc)
      expect(letter).not.toContain('found in a linked document')
      expect(letter).not.toContain('purposes of the processing:')
      expect(letter).toContain('retention period: not found')
    },
  )

  it('that a finding calls so speaks for nobody, wherever it stands', async () => {
    const draft = drawn([aPolicy(reading)], 'own-policy')
    expect(await text(draft, dpc)).not.toContain('“Intuit')
    expect(namedOrganisation({ draft, texts: writtenTo(dpc).texts })).toBeNull()
  })

  it('takes nothing from that of the site, even where a link to elsewhere comes back to it', async () => {
    const back = aPolicy(
      { controller: own },
      { url: 'https://legal.petition.example/p' },
      { href: 'https://short.example/p', foreignHost: 'short.example' },
    )
    const draft = drawn([provider, back])
    expect(await text(draft, dpc)).toContain(
      'A document linked on the page says about the organisation: “Rail Demain is the controller.”.',
    )
    expect(namedOrganisation({ draft, texts: writtenTo(dpc).texts })).toBe('“Rail Demain is the controller.”')
    expect((await portal(draft)).organisation).toBe('Rail Demain')
  })

  it('that speaks of the site may be of its group: the form’s field is left to the person', async () => {
    const group = aPolicy(
      reading,
      { url: 'https://other.example/p', namesSite: true },
      { foreignHost: 'other.example' },
    )
    expect((await portal(drawn([group]))).organisation).toBe('')
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
