import { type Assessment, assess, type NotChecked } from '../../src/assessment.ts'
import type { FieldKind, FieldReading, Reading } from '../../src/reading/reading.ts'
import type { FieldSignal, PurposeSignal } from '../../src/reading/signal.ts'
import { bareAssessment } from '../../src/tabs/bare-assessment.ts'
import { bundled } from '../list/some-lists.ts'
import { aBox, aForm, aLink, aListing, aPage, aQuote, languages } from '../rules/readings.ts'

/** Pages as a person meets them, judged by the real rules: what popup, banner and badge are tested and looked at with. */

/** An edition of a day that stays, whatever the package brings. */
const lists = [{ ...bundled, number: 3, issued: '2026-11-15' }]
const checkedAt = '2026-11-21T14:02:00.000Z'

/** What pages call their fields: label, technical name, type. */
const CALLED: Partial<Record<FieldKind, [string, string, string]>> = {
  first_name: ['Prénom', 'firstname', ''],
  last_name: ['Nom de famille', 'lastname', ''],
  email: ['Votre adresse e-mail', 'mail', 'email'],
  phone: ['Téléphone portable', 'tel', 'tel'],
  postcode: ['Code postal', 'cp', ''],
}

function signalsOf(kind: FieldKind): FieldSignal[] {
  const [label = '', name = '', type = ''] = CALLED[kind] ?? []
  const seen = { label: [label, 3], type: [type, 5], name: [name, 1.7] } as const
  return (['label', 'type', 'name'] as const).flatMap((clue) => {
    const [words, weight] = seen[clue]
    return words === '' ? [] : { clue, words, speaksFor: kind, weight }
  })
}

const fields = (...asked: [FieldKind, boolean][]): FieldReading[] =>
  asked.map(([kind, required], index) => ({
    ref: `0/f0.${index}`,
    kind,
    required,
    label: CALLED[kind]?.[0] ?? kind,
    signals: signalsOf(kind),
  }))

/** The box of the petition, and a field that nobody sees. */
const besides: FieldReading[] = [
  {
    ref: '0/b-newsletter',
    kind: 'consent',
    required: false,
    label: 'Je souhaite recevoir les informations de la campagne',
    signals: [{ clue: 'label', words: 'souhaite recevoir', speaksFor: 'consent', weight: 3 }],
  },
  {
    ref: '0/f0.trap',
    kind: 'honeypot',
    required: false,
    hidden: true,
    label: 'website',
    signals: [{ clue: 'trap', words: '', speaksFor: 'honeypot', weight: 10 }],
  },
]

const purposeSignals: PurposeSignal[] = [
  { clue: 'button', words: 'Je signe la pétition', speaksFor: 'petition', weight: 3 },
  { clue: 'signature-count', words: '12 480 signatures', speaksFor: 'petition', weight: 2.5 },
  { clue: 'title', words: 'Pétition : sauvons la ligne de nuit', speaksFor: 'petition', weight: 1.8 },
]

const judged = (page: Partial<Reading>, more: Partial<Parameters<typeof assess>[0]> = {}): Assessment =>
  assess({ page: aPage(page), listings: [], lists, notChecked: [], ...more })

const both = (en: string, fr: string) => ({ en, fr })

const historical = aListing('page', 'historical', {
  party: { id: 'fr-reconquete', name: 'Reconquête !', person: null },
  summary: both(
    'According to an investigative blog (2022), a campaign team collected signatures on this site; a news channel (2024) describes the petition without printing its address.',
    'Selon un blog d’enquête (2022), une équipe de campagne a recueilli des signatures sur ce site ; une chaîne d’information (2024) décrit la pétition sans en donner l’adresse.',
  ),
  dataCollected: both('first name, last name, e-mail address', 'prénom, nom, adresse e-mail'),
  disclosure: {
    degree: 'discreet',
    note: both(
      'According to the blog, the page named the candidate once, among others.',
      'D’après le blog, la page citait le candidat une fois, parmi d’autres.',
    ),
  },
  seen: { from: '2022-01', to: '2022-04-10', estimated: true },
  checkedLive: null,
  regulatorActs: [
    {
      authority: 'CNIL',
      date: '2024-01-25',
      outcome: both(
        'Fine of €20,000 on the association for several websites that it ran.',
        'Amende de 20 000 € infligée à l’association pour plusieurs sites qu’elle exploitait.',
      ),
    },
    {
      authority: 'Conseil d’État',
      date: '2025-04-15',
      outcome: both('Rejects the appeal: the fine stands.', 'Rejette le recours : l’amende est maintenue.'),
    },
  ],
  sources: [
    {
      url: 'https://blog.example/fausses-petitions/',
      title: 'Pétitions et données personnelles',
      publisher: 'Un blog (enquête)',
      date: '2022',
      states: both('Names this address.', 'Cite cette adresse.'),
      namesThisSite: true,
      copyOf: null,
    },
    {
      url: 'javascript:alert(1)',
      title: 'Données personnelles : la Cnil sanctionne',
      publisher: 'Une chaîne',
      date: '2024-02',
      states: both('Does not print this address.', 'Ne donne pas l’adresse de ce site.'),
      namesThisSite: false,
      copyOf: null,
    },
  ],
})

const asked = fields(
  ['first_name', true],
  ['last_name', true],
  ['email', true],
  ['phone', false],
  ['postcode', false],
)

const petition = aForm({
  purposeSignals,
  fields: [...asked, ...besides],
  consents: [
    aBox(['newsletter'], { label: 'Je souhaite recevoir les informations de la campagne', ticked: true }),
  ],
})

const notice = {
  controller_identity: [
    aQuote(
      'Vos données sont recueillies par l’association Rail Demain (12 rue des Aiguilles, 69007 Lyon), responsable du traitement, pour compter et remettre votre signature.',
    ),
  ],
  purposes: [aQuote('pour compter et remettre votre signature au ministère')],
  retention: [aQuote('Elles sont effacées six mois après la remise.')],
  right_access: [
    aQuote('Vous pouvez y accéder, les faire corriger ou effacer, ou vous opposer à leur usage.'),
  ],
  right_erasure: [
    aQuote('Vous pouvez y accéder, les faire corriger ou effacer, ou vous opposer à leur usage.'),
  ],
  complaint_authority: [aQuote('Vous pouvez adresser une réclamation à la CNIL.')],
}

export const samples = {
  /** The petition that was fined: no information, no policy, a ticked box, an old listing. */
  missing: judged({ forms: [petition] }, { listings: [historical] }),
  listed: judged(
    { forms: [petition] },
    {
      listings: [
        { ...historical, standing: 'listed' },
        {
          ...historical,
          standing: 'disputed',
          matched: 'link',
          host: 'autre.example',
          entry: { ...historical.entry, id: 'autre' },
        },
      ],
    },
  ),
  informed: judged({
    forms: [aForm({ notice, policyLinks: [aLink('inside')], fields: asked, purposeSignals })],
    policyLinks: [aLink('inside')],
  }),
  unclear: judged({
    forms: [
      aForm({
        purpose: 'newsletter',
        fields: fields(['email', false]),
        policyLinks: [aLink('near')],
        target: {
          host: 'eu.list-manage.example',
          foreign: true,
          named: false,
          unencrypted: null,
          inAddress: 'no',
        },
      }),
    ],
    policyLinks: [aLink('near')],
  }),
  foreign: judged({ forms: [petition], language: languages.none }),
  several: judged(
    {
      forms: [
        petition,
        aForm({
          ref: '0/f5',
          purpose: 'newsletter',
          fields: fields(['email', true]),
          notice,
          target: { ...petition.target, unencrypted: 'target', host: 'send.example' },
        }),
      ],
    },
    { notChecked: ['page-too-large', 'hidden-form'] },
  ),
  quiet: judged({}, { listings: [{ ...historical, matched: 'link' }] }),
  nothing: judged({}),
} satisfies Record<string, Assessment>

/** A page that could not be looked at. */
export const blind = (reason: NotChecked): Assessment =>
  bareAssessment(
    'blind',
    { url: 'https://registre.example/', title: '' },
    { notChecked: [reason], checkedAt, lists },
  )
