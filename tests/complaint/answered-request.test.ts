import { describe, expect, it } from 'vitest'
import { answeredRequest } from '../../src/complaint/answered-request.ts'
import { type Answers, REPLIES, type Reply, unanswered } from '../../src/complaint/answers.ts'
import { NO_IDENTITY } from '../../src/complaint/identity.ts'
import { letter } from '../../src/complaint/letter.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { letterParts } from '../../src/complaint/letter-parts.ts'
import { nextStep } from '../../src/complaint/next-step.ts'
import { portalAnswers } from '../../src/complaint/portal-answers.ts'
import { REQUESTS } from '../../src/complaint/requests.ts'
import { shortLetter } from '../../src/complaint/short-letter.ts'
import { shortUnits } from '../../src/complaint/short-units.ts'
import { decodeWork } from '../../src/complaint/work.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { addressees, allConfirmed, dpc, letterInput, letterOf, uodo, writtenTo } from './letter-of.ts'

const TODAY = '2026-11-22'
const asked: Partial<Answers> = {
  gaveData: 'yes',
  onBehalfOf: 'self',
  messages: 'yes',
  priorContact: 'answered',
  contactedOn: '2026-10-08',
  reply: 'in-part',
  repliedOn: '2026-10-15',
  leftOpen: ['erase', 'access'],
}
const answers = (own: Partial<Answers> = {}) => allConfirmed(sponsorships, { ...asked, ...own })
/** Nothing was looked for on the page. */
const alone = (own: Partial<Answers> = {}) => answers({ looked: [], requests: [...REQUESTS], ...own })
const request = (own: Partial<Answers>, today = TODAY) => answeredRequest(answers(own), today, 'gdpr')
const PLEADED = REPLIES.filter((reply): reply is Exclude<Reply, 'other'> => reply !== 'other')
const text = async (own: Partial<Answers>, to = dpc) =>
  letterAsText(await letterOf(sponsorships, alone(own), to))

describe('an answer to a request', () => {
  it('is a ground with what it left open, in the order of a letter', () => {
    expect(request({})).toEqual({
      reply: 'in-part',
      sentOn: '2026-10-08',
      today: TODAY,
      leftOpen: ['access', 'erase'],
    })
  })

  it('may still be completed until the month is over, also by its reasons; a refusal with reasons is one at once', () => {
    for (const reply of PLEADED) {
      const early = request({ reply, contactedOn: '2026-11-10' })
      if (reply === 'refused') expect(early, reply).not.toBeNull()
      else expect(early, reply).toBeNull()
    }
  })

  it('is none without the day of the request, without a right, or where nothing is said of it', () => {
    for (const contactedOn of ['', 'October', '2026-13-01', '2026-12-01'])
      expect(request({ reply: 'refused', contactedOn }), contactedOn).toBeNull()
    expect(request({ leftOpen: [] })).toBeNull()
    expect(request({ reply: null })).toBeNull()
    expect(request({ reply: 'other' })).toBeNull()
  })

  it('is none where no reply came, or the letter is a report', () => {
    expect(request({ priorContact: 'unanswered' })).toBeNull()
    expect(request({ priorContact: 'none' })).toBeNull()
    expect(request({ gaveData: 'no' })).toBeNull()
    expect(request({ underAge: 'report' })).toBeNull()
  })

  it('is none about the source but after a request for access, and where messages came', () => {
    const reply = 'without-source'
    expect(request({ reply })?.leftOpen).toEqual(['access'])
    expect(request({ reply, leftOpen: ['erase', 'object'] })).toBeNull()
    expect(request({ reply, messages: 'no' })).toBeNull()
    expect(request({ reply, messages: null })).toBeNull()
  })
})

describe('a complaint about it', () => {
  it.each([
    ['refused', 'Articles 15 and 17 GDPR. '],
    ['refused-without-reasons', 'Articles 12(4), 15 and 17 GDPR. '],
    ['in-part', 'Articles 12(3), 15 and 17 GDPR. '],
    ['promise-not-kept', 'Articles 12(3), 15 and 17 GDPR. '],
    ['without-source', 'Article 15(1)(g) GDPR. '],
  ] as const)('of %s cites what was asked and no more', async (reply, cited) => {
    const made = await text({ reply })
    const grounds = made.slice(made.indexOf('Alleged infringements'), made.indexOf('6. Requests'))
    expect(grounds).toContain(`\n\n${cited}`)
    expect(grounds).not.toContain('21')
    if (!cited.includes('12(3)')) expect(grounds).not.toContain('12(3)')
    if (!cited.includes('12(4)')) expect(grounds).not.toContain('12(4)')
    expect(made).toContain(
      'order the organisation to comply with the request to exercise rights described above',
    )
    expect(made).not.toContain('unanswered')
  })

  it.each(addressees.flatMap((to) => PLEADED.map((reply) => [reply, to] as const)))(
    'says of %s what came and when (case %#)',
    async (reply, to) => {
      const { texts } = writtenTo(to)
      const made = await text({ reply, attachesRequest: true }, to)
      const day = (month: number, day: number) => texts.date({ year: 2026, month, day })
      expect(made).toContain(texts.steps.answered(day(10, 8)))
      expect(made).toContain(texts.reply.came(day(10, 15)))
      expect(made).toContain(texts.reply.said[reply])
      expect(made).toContain(texts.reply.fact[reply](day(10, 8), day(11, 22)))
      expect(made).toContain(texts.reply.piece(3, day(10, 8)))
      expect(made).toContain(texts.reply.order)
      expect(made).not.toContain(texts.steps.unanswered(day(10, 8)))
      expect(made.replaceAll(/\.{40}/g, '')).not.toMatch(/undefined|\bnull\b|NaN|\[object|\(\s*\)|\.\.|\s,/)
      const subject = texts.reply.subject[reply]
      expect(made).toContain(`${subject} – www.500parrainages.fr`)
      expect(subject.length, subject).toBeLessThanOrEqual(100)
      expect(subject).toMatch(/\(.*\d.*\)$/)
      expect(texts.reply.fact[reply]('1', '2')).not.toMatch(/\.$/)
    },
  )

  it('says nothing more of an answer than before where the person says no more', async () => {
    const before = await text({ reply: null, repliedOn: '', looked: answers().looked })
    const other = await text({ reply: 'other', repliedOn: '', looked: answers().looked })
    expect(other).toBe(before)
    expect(before).toContain('and received a reply, which I can provide to the authority.\n')
  })

  it('tells the day of an answer only where it can be one', async () => {
    const looked = answers().looked
    expect(await text({ reply: 'other', looked })).toContain('The reply came on 15 October 2026.')
    for (const repliedOn of ['', '2026-10-07', '2026-02-31'])
      expect(await text({ reply: 'other', repliedOn, looked })).not.toContain('The reply came')
  })

  it('waits for a finding while it is no ground', async () => {
    const early = await letterInput(sponsorships, alone({ contactedOn: '2026-11-10' }), dpc)
    expect(letter(early)).toBe('for-a-finding')
  })

  it('tells no gender in Polish', async () => {
    for (const reply of PLEADED)
      expect(await text({ reply, confidential: true, onBehalfOf: null }, uodo)).not.toMatch(
        /\p{L}ł[ae]m(?!\p{L})|\p{L}(?:ony|ona)m(?!\p{L})/u,
      )
  })

  it.each(addressees)('is in the short letter and in the answers to a form (case %#)', async (to) => {
    const { texts, timeZone } = writtenTo(to)
    const made = await text({ reply: 'refused', confidential: true }, to)
    const fact = texts.reply.fact.refused(texts.date({ year: 2026, month: 10, day: 8 }), '')
    const units = shortUnits(letterParts(made, texts), texts)
    for (const limit of [900, 2_000]) {
      const short = shortLetter(units, texts.wholeLetter, limit) ?? ''
      expect(short).toContain(fact)
      expect(short).toContain(texts.confidential.own)
    }
    const own = { draft: sponsorships, answers: alone(), texts, identity: NO_IDENTITY, text: made, timeZone }
    const portal = portalAnswers(own)
    expect(portal.priorContact).toContain(texts.reply.said.refused)
    expect(portal.facts).toContain(fact)
    expect(portal.facts).toContain(texts.confidential.own)
    expect(portal.requests).toContain(texts.reply.order)
  })
})

describe('the path', () => {
  const step = (own: Partial<Answers>) => nextStep(answers(own), false, TODAY, 'gdpr')
  it('says whether an answer is a ground, becomes one, or is told only', () => {
    expect(step({})).toEqual({ step: 'complaint-contested', until: null })
    expect(step({ contactedOn: '2026-11-10' })).toEqual({
      step: 'complaint-reply-early',
      until: '2026-12-10',
    })
    expect(step({ contactedOn: '2026-11-10', reply: 'refused' })?.step).toBe('complaint-contested')
    for (const own of [{ reply: null }, { reply: 'other' as const }, { leftOpen: [] }, { contactedOn: '' }])
      expect(step(own)?.step).toBe('complaint-answered')
  })
})

describe('work that was kept before answers were told apart', () => {
  const { reply, repliedOn, leftOpen, passOnOthers, confidential, ...before } = {
    ...unanswered,
    gaveData: 'yes' as const,
    priorContact: 'answered' as const,
    contactedOn: '2026-10-08',
  }
  const row = {
    id: 'd1',
    savedAt: '2026-11-21T13:02:00.000Z',
    answers: before,
    chosen: { country: 'FR', authority: 'fr-cnil' },
    desk: { edited: null, setAside: null },
    organisationDesks: {},
    keepPicture: true,
  }

  it('opens as it was, and says nothing more', () => {
    const opened = decodeWork(row)?.answers
    expect(opened).toEqual({ ...before, reply, repliedOn, leftOpen, passOnOthers, confidential })
    expect(opened?.reply).toBeNull()
    expect(opened?.confidential).toBe(false)
  })

  it('keeps each answer that can be given, and no other', () => {
    for (const one of [...REPLIES, null])
      expect(decodeWork({ ...row, answers: { ...before, reply: one } })?.answers.reply).toBe(one)
    expect(decodeWork({ ...row, answers: { ...before, reply: 'lied' } })).toBeNull()
  })
})
