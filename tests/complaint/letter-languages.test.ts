import { describe, expect, it } from 'vitest'
import { CLUE_KINDS } from '../../src/clues/party-clue.ts'
import { GROUND_RULES } from '../../src/complaint/ground-rule.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { letterTexts as german } from '../../src/languages/de.letter.ts'
import { letterTexts as spanish } from '../../src/languages/es.letter.ts'
import { letterTexts as italian } from '../../src/languages/it.letter.ts'
import { letterTexts as dutch } from '../../src/languages/nl.letter.ts'
import { letterTexts as polish } from '../../src/languages/pl.letter.ts'
import { letterTexts as portuguese } from '../../src/languages/pt.letter.ts'
import type { GroundFact, LetterTexts, OpenedDocument } from '../../src/languages/shape/letter.ts'
import { quoted } from '../../src/outgoing/quoted.ts'
import type { FormPurpose } from '../../src/reading/reading.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { twoForms } from './drafts/two-forms.ts'
import {
  aepd,
  allConfirmed,
  ap,
  berlin,
  cnil,
  cnpd,
  garante,
  letterLanguages,
  letterOf,
  uodo,
} from './letter-of.ts'

const PURPOSES: FormPurpose[] = [
  'petition',
  'newsletter',
  'donation',
  'survey',
  'membership',
  'contact',
  'registration',
  'login',
  'checkout',
  'search',
  'other',
]
const OUTCOMES: OpenedDocument['outcome'][] = ['read', 'not-found', 'no-such-page', 'not-read']
const PLACES = ['inside', 'near', 'footer', 'page'] as const

const clock = { hour: 14, minute: 2, timeZone: 'Europe/Rome', offset: 'UTC+01:00' }
const at = (month: number, day: number, own = {}) => ({ year: 2026, month, day, ...clock, ...own })

const document = (texts: LetterTexts, own: Partial<OpenedDocument> = {}): OpenedDocument => ({
  linkQuoted: quoted('Privacy', texts.quotes, 50),
  address: 'https://a.example/privacy',
  endedAt: null,
  moment: texts.moment(at(3, 8)),
  outcome: 'read',
  status: 200,
  characters: 1240,
  ...own,
})

/** The facts that a ground's sentence may get: none, one and several of each thing that can be several. */
function facts(texts: LetterTexts): GroundFact[] {
  const missing = Object.values(texts.information).map((words) => words.missing)
  const items = Object.values(texts.policyItems).map((words) => words.missing)
  const quotes = ['Ja', 'Inscribirme', 'Ok'].map((text) => quoted(text, texts.quotes, 50))
  const purposes = Object.values(texts.consentPurposes)
  const base = { moment: texts.moment(at(11, 21)), host: 'a.example', target: 'crm.example' }
  return [0, 1, 3].flatMap((count) =>
    OUTCOMES.map((outcome, index) => ({
      ...base,
      wholePage: index % 2 === 0,
      missing: missing.slice(0, Math.max(1, count)),
      quotes: quotes.slice(0, count),
      elsewhere: count === 0 ? null : 'footer',
      purposes: purposes.slice(0, count),
      unencrypted: index % 2 === 0 ? 'page' : 'target',
      documents: Array.from({ length: Math.min(count, 2) }, (_, which) =>
        document(texts, {
          outcome,
          status: outcome === 'read' ? 200 : null,
          endedAt: which ? 'b.example' : null,
        }),
      ),
      missingItems: items.slice(0, Math.max(1, count)),
    })),
  )
}

const ODD = /undefined|null|NaN|\[object|\(\s*\)|\s[,.]|,\s*,|\.\.|\s{2,}|«\s*»|“”|„[“”]/

describe.each(letterLanguages)('letters in $language', (texts) => {
  it('have a subject of at most 100 characters with its articles, for every form and ground', () => {
    for (const purpose of PURPOSES)
      for (const rule of GROUND_RULES) {
        const subject = texts.subject(purpose, rule)
        expect(subject.length, subject).toBeLessThanOrEqual(100)
        expect(subject).toMatch(/\(.*\d.*\)$/)
      }
  })

  it('say every ground in whole sentences, whether one thing or several are told', () => {
    const required = Object.values(texts.information).map((words) => words.required)
    for (const rule of GROUND_RULES) {
      for (const fact of facts(texts)) {
        const sentence = texts.grounds[rule].fact(fact)
        expect(sentence).not.toMatch(ODD)
        expect(sentence, 'the numbers of the attachments follow').not.toMatch(/\.$/)
      }
      for (const items of [required, required.slice(0, 1)])
        expect(texts.grounds[rule].law(items)).toMatch(/^\p{Lu}.*[^.]\.$/u)
    }
  })

  it('tell what came of linked documents, and every clue, without a gap', () => {
    const told = OUTCOMES.flatMap((outcome) =>
      [200, null].flatMap((status) => [
        texts.facts.document(document(texts, { outcome, status, endedAt: 'b.example' })),
        ...PLACES.map((place) => texts.otherLinkOpened('“x”', place, document(texts, { outcome, status }))),
      ]),
    )
    const clues = CLUE_KINDS.map((kind) => texts.clues.line[kind]('Oak', 'seen.example', 'other.example'))
    const rest = [
      ...PLACES.flatMap((place) => [texts.otherLink('“x”', place), texts.items.found(place, '“x”')]),
      texts.facts.searched(['near'], 1, 0),
      texts.facts.searched([...PLACES], 12_345, 1),
      ...[null, texts.date({ year: 2026, month: 8, day: 11 })].flatMap((date) => [
        texts.steps.unanswered(date),
        texts.steps.answered(date),
        texts.facts.submitted(date, true),
      ]),
    ]
    for (const sentence of [...told, ...clues, ...rest]) expect(sentence).not.toMatch(ODD)
    for (const clue of clues) expect(clue).toContain('Oak')
  })
})

describe('German, Spanish and Italian', () => {
  it('write dates and hours as their countries do', () => {
    expect(german.moment(at(3, 1))).toBe('1.\u00a0März 2026 um 14:02\u00a0Uhr (Ortszeit Rom)')
    expect(spanish.moment(at(3, 1))).toBe('1 de marzo de 2026 a las 14:02\u00a0h (hora de Roma)')
    expect(spanish.moment(at(3, 1, { hour: 1 }))).toContain('a la 01:02')
    expect(italian.moment(at(3, 1))).toBe('1° marzo 2026 alle ore 14:02 (ora di Roma)')
  })

  it('put the Italian article before the day as it is spoken', () => {
    const said = (day: number) =>
      italian.facts.submitted(italian.date({ year: 2026, month: 8, day }), false).slice(0, 12)
    expect([1, 8, 11, 18].map(said)).toEqual(['Il 1° agosto', 'L’8 agosto 2', 'L’11 agosto ', 'Il 18 agosto'])
    expect(italian.steps.unanswered('8 agosto 2026')).toContain('l’organizzazione l’8 agosto 2026 e')
  })

  it('join with e and u where Spanish y and o would meet their own sound', () => {
    expect(spanish.and(['«Sí»', '«Inscribirme»'])).toBe('«Sí» e «Inscribirme»')
    expect(spanish.and(['agua', 'hielo'])).toBe('agua y hielo')
    expect(spanish.and(['a', 'b', 'c'])).toBe('a, b y c')
  })

  it('agree with one box and with several', () => {
    const [, , , , one, , , , several] = facts(german).map((fact) =>
      german.grounds['empty-consent-boxes'].fact(fact),
    )
    expect(one).toContain('war das Kästchen „Ja“ vor')
    expect(several).toContain('waren die Kästchen „Ja“, „Inscribirme“ und „Ok“ vor')
    const boxes = facts(spanish).map((fact) => spanish.grounds['empty-consent-boxes'].fact(fact))
    expect(boxes[4]).toContain('la casilla «Ja» ya estaba marcada')
    expect(boxes[8]).toContain('las casillas «Ja», «Inscribirme» y «Ok» ya estaban marcadas')
    const caselle = facts(italian).map((fact) => italian.grounds['empty-consent-boxes'].fact(fact))
    expect(caselle[4]).toContain('la casella «Ja» era già selezionata')
    expect(caselle[8]).toContain('le caselle «Ja», «Inscribirme» e «Ok» erano già selezionate')
  })
})

describe('Dutch, Portuguese and Polish', () => {
  it('write dates and hours as their countries do', () => {
    const warsaw = { timeZone: 'Europe/Warsaw' }
    expect(dutch.moment(at(3, 1, { hour: 9, timeZone: 'Europe/Brussels' }))).toBe(
      '1\u00a0maart 2026 om 09.02\u00a0uur (Belgische tijd)',
    )
    expect(portuguese.moment(at(3, 1))).toBe('1 de março de 2026, às\u00a014h02 (UTC+01:00)')
    expect(portuguese.moment(at(3, 1, { hour: 1 }))).toContain('à\u00a01h02')
    expect(polish.moment(at(3, 1, warsaw))).toBe(
      '1\u00a0marca 2026\u00a0r. o godz.\u00a014.02 (czas w Warszawie)',
    )
    expect(polish.month(at(3, 1))).toBe('marzec 2026\u00a0r.')
  })

  it('agree with one box and with several', () => {
    for (const [texts, one, several] of [
      [dutch, 'was het selectievakje “Ja” al', 'waren de selectievakjes “Ja”, “Inscribirme” en “Ok” al'],
      [
        portuguese,
        'a caixa «Ja» já estava assinalada',
        'as caixas «Ja», «Inscribirme» e «Ok» já estavam assinaladas',
      ],
      [
        polish,
        'okienko wyboru „Ja” było już zaznaczone',
        'okienka wyboru „Ja”, „Inscribirme” i „Ok” były już zaznaczone',
      ],
    ] as const) {
      const boxes = facts(texts).map((fact) => texts.grounds['empty-consent-boxes'].fact(fact))
      expect(boxes[4]).toContain(one)
      expect(boxes[8]).toContain(several)
    }
  })

  it('say of several boxes that each stands for several purposes', () => {
    for (const [texts, each] of [
      [dutch, ' elk voor meerdere doeleinden'],
      [portuguese, 'cada uma das caixas'],
      [polish, 'każde z okienek wyboru'],
    ] as const) {
      const told = facts(texts).map((fact) => texts.grounds['separate-consent'].fact(fact))
      expect(told[4]).not.toContain(each)
      expect(told[8]).toContain(each)
    }
  })

  it('count in Polish as Polish counts', () => {
    const counted = [1, 2, 5, 12, 22, 101].map((count) => polish.facts.moreFields(count).split(',')[0])
    expect(counted.map((words) => words?.replace('\u00a0', ' '))).toEqual([
      'oraz 1 dalsze pole',
      'oraz 2 dalsze pola',
      'oraz 5 dalszych pól',
      'oraz 12 dalszych pól',
      'oraz 22 dalsze pola',
      'oraz 101 dalszych pól',
    ])
  })

  it.each([{ gaveData: 'yes' as const }, { gaveData: 'no' as const }])(
    'tell no gender of the person in Polish, whose past tense would (case %#)',
    async (own) => {
      const answers = { ...own, dateGiven: '2026-11-20', priorContact: 'unanswered' as const }
      for (const draft of [sponsorships, twoForms]) {
        const text = letterAsText(await letterOf(draft, allConfirmed(draft, answers), uodo))
        expect(text).not.toMatch(/\p{L}ł[ae]m(?!\p{L})|\p{L}(?:ony|ona)m(?!\p{L})/u)
      }
    },
  )

  it('address in Poland the head of the office, who is the authority', async () => {
    const text = letterAsText(
      await letterOf(sponsorships, allConfirmed(sponsorships, { gaveData: 'yes' }), uodo),
    )
    expect(text).toContain('Adresat: Prezes Urzędu Ochrony Danych Osobowych (UODO) – ul. ')
    expect(polish.addressee('Inny Urząd', null)).toBe('Adresat: Inny Urząd')
  })
})

describe('words of a list', () => {
  const own = { gaveData: 'yes' as const, passOnListings: true }

  it.each([
    [berlin, 'auf Englisch aus: According to', 'Wortlaut der Liste auf Englisch): fine of EUR 20,000'],
    [aepd, 'en inglés: According to', 'texto de la lista en inglés): fine of EUR 20,000'],
    [garante, 'in inglese: According to', 'testo dell’elenco in inglese): fine of EUR 20,000'],
    [ap, 'in het Engels: According to', 'tekst van de lijst in het Engels): fine of EUR 20,000'],
    [cnpd, 'em inglês: According to', 'texto da lista em inglês): fine of EUR 20,000'],
    [uodo, '(język: angielski): According to', 'język tekstu z listy: angielski): fine of EUR 20,000'],
  ])('are announced as those of another language (case %#)', async (to, summary, decision) => {
    const text = letterAsText(await letterOf(sponsorships, allConfirmed(sponsorships, own), to))
    expect(text).toContain(summary)
    expect(text).toContain(decision)
  })

  it('stand alone where the list has them in the language of the letter', async () => {
    const text = letterAsText(await letterOf(sponsorships, allConfirmed(sponsorships, own), cnil))
    expect(text).toContain('Domaine de la page\u00a0: 500parrainages.fr. Selon le blog')
    for (const { language, context } of [german, spanish, italian, dutch, portuguese, polish]) {
      expect(context.summary('Text.', language)).toBe('Text.')
      expect(context.decision('DSB', '2026', 'Text.', language)).not.toMatch(/;/)
    }
  })
})

it('gives the Spanish letter the article on layered information, as context and for Spain alone', async () => {
  const yes = allConfirmed(sponsorships, { gaveData: 'yes' })
  expect(letterAsText(await letterOf(sponsorships, yes, aepd))).toContain('Ley Orgánica 3/2018')
  expect(letterAsText(await letterOf(sponsorships, yes, garante))).not.toContain('3/2018')
})
