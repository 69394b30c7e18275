import type { Assessment } from '../assessment.ts'
import type { Texts } from '../interface/texts.ts'
import { warningPaths } from '../interface/warning-paths.ts'
import css from './banner.css?inline'
import { type BannerWords, bannerWords } from './banner-words.ts'
import { html, icon } from './drawing.ts'
import type { BannerView } from './view.ts'

/** The banner as it is to be drawn. Its status regions are there first: screen readers announce what comes into them. */
export function bannerDrawing(words: BannerWords): BannerView {
  const { warning, headline, before, toolbarHint } = words
  return {
    style: `${css}.card{--state:var(--${warning})}`,
    card: html(
      'div',
      {
        class: before === undefined ? 'card' : 'card before',
        role: 'region',
        'aria-label': words.name,
        lang: words.language,
        dir: words.direction,
      },
      html(
        'div',
        { class: 'head' },
        icon(warningPaths[warning]),
        html('p', { class: 'matter', role: 'status' }),
      ),
      html('ul', {}, ...words.reasons.map((reason) => html('li', {}, reason))),
      html('div', { class: 'acts' }, html('button', {}, words.why), html('button', {}, words.close)),
      html('p', { class: 'hint', role: 'status' }),
    ),
    headline: before === undefined ? headline : `${before}\n${headline}`,
    toolbarHint,
  }
}

/** What the content script shows of an assessment. */
export const bannerView = (assessment: Assessment, texts: Texts): BannerView =>
  bannerDrawing(bannerWords(assessment, texts))

/** The same where a person has begun to fill in a form of a listed site. */
export const viewBeforeSending = (assessment: Assessment, texts: Texts): BannerView =>
  bannerDrawing({
    ...bannerWords(assessment, texts),
    before: texts.interface.banner.beforeSending,
  })
