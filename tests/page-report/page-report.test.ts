import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/assessment.ts'
import { headline } from '../../src/interface/headline.ts'
import { INTERFACE_LANGUAGES } from '../../src/interface/interface-language.ts'
import { openFindings } from '../../src/interface/open-findings.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import { webAddress } from '../../src/interface/web-address.ts'
import type { PageReportTexts } from '../../src/languages/shape/page-report.ts'
import { pageReport } from '../../src/page-report/page-report.ts'
import { reportAsText } from '../../src/page-report/report-as-text.ts'
import { blind, samples } from '../popup/samples.ts'

const files = import.meta.glob<PageReportTexts>('../../src/languages/*.page-report.ts', {
  eager: true,
  import: 'pageReportTexts',
})

function wordsIn(language: (typeof INTERFACE_LANGUAGES)[number]) {
  const own = files[`../../src/languages/${language}.page-report.ts`]
  if (own === undefined) throw new Error(`No texts in ${language}`)
  return { texts: textsNow(language), own, version: '0.1.0' }
}

const fr = wordsIn('fr')
const reportOf = (assessment: Assessment) => pageReport(assessment, fr)
const titles = (assessment: Assessment) => reportOf(assessment).sections.map(({ title }) => title)

describe('the report on a page', () => {
  it('says which page, when with its time zone, with which version and by which lists', () => {
    const rows = new Map(reportOf(samples.missing).rows.map(({ term, text }) => [term, text]))
    expect(rows.get('Site')).toBe(samples.missing.host)
    expect(rows.get('Vue le')).toMatch(/21 novembre 2026 à \d\d:\d\d:\d\d (?:UTC|CET|\S+)/)
    expect(rows.get('Langue de la page')).toBe('français')
    expect(rows.get('Établi avec')).toBe('Avant de signer 0.1.0')
    expect(rows.get('Liste')).toContain('n°')
  })

  it('says the matter in the words of the popup, and every open point under its title', () => {
    for (const assessment of [samples.missing, samples.listed, samples.several, samples.unclear]) {
      const report = reportOf(assessment)
      expect(report.matter).toBe(headline(assessment, fr.texts))
      const said = report.sections.flatMap(({ lines }) => lines.map(({ text }) => text))
      for (const { rule } of openFindings(assessment)) expect(said).toContain(fr.texts.rules[rule]?.unmet)
    }
  })

  it('tells in reading order: points noted, lists, uncertain points, what was in order, what was not checked', () => {
    const { popup } = fr.texts.interface
    const order = [popup.open, popup.onList, popup.unclear, popup.inOrder, popup.notChecked]
    for (const assessment of Object.values(samples)) {
      const shown = titles(assessment).filter((title) => order.includes(title))
      expect(shown).toEqual(order.filter((title) => shown.includes(title)))
    }
    expect(titles(samples.missing)[0]).toBe(popup.open)
  })

  it('quotes what shows a point with its place, and gives what was searched and the law', () => {
    const [first] = reportOf(samples.missing).sections
    const [point] = first?.lines ?? []
    expect(point?.notes.join(' ')).toContain('Cherché dans le formulaire')
    expect(point?.notes.at(-1)).toContain('RGPD, art.\u00a013')
    expect(first?.lines.flatMap(({ quotes }) => quotes).map(({ from }) => from)).toContain(
      'près du formulaire',
    )
  })

  it('gives each source of a listing with its publisher, its date and its address written out', () => {
    const section = reportOf(samples.listed).sections.find(({ title }) => title === 'Sur la liste partagée')
    const sources = samples.listed.listings.flatMap(({ entry }) => entry.sources)
    const quotes = section?.lines.flatMap((line) => line.quotes) ?? []
    expect(quotes.map(({ address }) => address)).toEqual(sources.map(({ url }) => webAddress(url) ?? ''))
    expect(quotes.some(({ address }) => address.startsWith('https://'))).toBe(true)
  })

  it('tells the way of a form’s data in words: where they are sent, or that nobody is named', () => {
    const ways = reportOf(samples.missing).forms.map(({ rows }) => rows.at(-1)?.text)
    expect(ways[0]).toMatch(/^De vous au formulaire sur \S+\. (?:Destinataire|Envoyé à)\u00a0: /)
  })

  it('says of a page that could not be looked at why, and what to do', () => {
    const report = reportOf(blind('no-access'))
    const { headline: why, advice } = fr.texts.interface.headline.blind['no-access']
    expect(report.matter).toBe(why)
    expect(report.sections).toEqual([{ title: fr.texts.interface.popup.notChecked, lead: advice, lines: [] }])
  })

  it('lets nothing of the page out but inert lines: no query, no bidi control, no second line', () => {
    const turned: Assessment = {
      ...samples.missing,
      url: 'https://user:pw@petition.example/signer?email=jane%40doe.example#moi',
      title: 'Titre\u202e\n\n<script>alert(1)</script>',
    }
    const text = reportAsText(reportOf(turned), fr.texts, fr.own)
    expect(text).not.toMatch(/jane|pw@|#moi/)
    expect(text).not.toMatch(/[\u202a-\u202e\u2066\u2067]/)
    expect(text).toContain('Titre <script>alert(1)</script>\n')
    expect(text).toContain('https://petition.example/signer (sans ce qui suit')
  })
})

describe('the saved report', () => {
  it.each(INTERFACE_LANGUAGES)('says in %s all that the page says', (language) => {
    const words = wordsIn(language)
    const report = pageReport(samples.listed, words)
    const text = reportAsText(report, words.texts, words.own)
    expect(text.startsWith(words.own.title)).toBe(true)
    expect(text).toContain(report.matter)
    for (const { text: row } of [...report.rows, ...report.forms.flatMap(({ rows }) => rows)])
      expect(text).toContain(row)
    for (const { title, lines } of report.sections) {
      expect(text).toContain(title)
      for (const line of lines) {
        for (const part of [line.text, ...line.notes]) expect(text).toContain(part)
        for (const quote of line.quotes) expect(text).toContain(quote.words)
      }
    }
    expect(text).toContain(words.own.limits)
    expect(text).not.toContain('undefined')
  })
})
