import { render } from 'preact'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/popup/popup.css'
import type { Assessment } from '../../src/assessment.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import type { BackgroundCalls } from '../../src/popup/background-calls.ts'
import { Popup } from '../../src/popup/popup.tsx'
import { blind, samples } from '../popup/samples.ts'
import { stubCalls } from '../popup/stub-calls.ts'
import { gone, press, there, unfold } from './acts.ts'
import type { Pictured, State } from './face.ts'
import { picturesOf } from './pictures-of.ts'
import { clued, documentsElsewhere, documentsRead, documentsWaiting } from './popup-pages.ts'

const never = () => new Promise<never>(() => undefined)
const failing = () => Promise.reject(new Error('gone'))

/** Everything in one picture: a popup itself is at most 600 px high and scrolls. */
const whole = new CSSStyleSheet()
whole.replaceSync('.popup { max-block-size: none !important }')

function start(calls: BackgroundCalls, language: Pictured, filling: string | null = null): void {
  document.documentElement.lang = language
  const texts = textsNow(language)
  document.title = texts.interface.name
  render(<Popup calls={calls} texts={texts} filling={filling} />, document.body)
}

const shows =
  (assessment: Assessment, calls: Partial<BackgroundCalls> = {}, filling: string | null = null): State =>
  async (language) => {
    start({ ...stubCalls(assessment), ...calls }, language, filling)
    await gone('.waiting')
  }

const unfolded =
  (assessment: Assessment): State =>
  async (language, theme) => {
    document.adoptedStyleSheets = [whole]
    await shows(assessment)(language, theme)
    unfold()
  }

const after =
  (assessment: Assessment, name: 'hide' | 'silence' | 'prepareComplaint', calls = {}): State =>
  async (language, theme) => {
    await shows(assessment, calls)(language, theme)
    await press(textsNow(language).interface.popup[name])
    await there('.told:not(:empty)')
  }

picturesOf({
  name: 'popup',
  widths: [320, 384],
  height: 600,
  close() {
    render(null, document.body)
    document.adoptedStyleSheets = []
  },
  states: {
    ...Object.fromEntries(Object.entries(samples).map(([name, sample]) => [name, shows(sample)])),
    'blind-browser-page': shows(blind('browser-page')),
    'blind-store-page': shows(blind('store-page')),
    'blind-document': shows(blind('document')),
    'blind-no-access': shows(blind('no-access')),
    'blind-not-loaded': shows(blind('not-loaded')),
    'blind-page-too-large': shows(blind('page-too-large')),
    loading: (language) => start({ ...stubCalls(samples.missing), assess: never }, language),
    failed: shows(samples.missing, { assess: failing }),
    hidden: after(samples.missing, 'hide'),
    silenced: shows(samples.missing, {
      assess: async () => ({ assessment: samples.missing, hidden: true, silenced: true }),
    }),
    'not-prepared': after(samples.missing, 'prepareComplaint', {
      prepareComplaint: async () => 'storage-full',
    }),
    'to-be-filled': shows(samples.quiet, {}, '#fill'),
    'missing-unfolded': unfolded(samples.missing),
    'listed-unfolded': unfolded(samples.listed),
    'informed-unfolded': unfolded(samples.informed),
    'unclear-unfolded': unfolded(samples.unclear),
    'several-unfolded': unfolded(samples.several),
    'clues-unfolded': unfolded(clued),
    'documents-waiting': shows(documentsWaiting, { openDocument: never }),
    'documents-read': unfolded(documentsRead),
    'documents-elsewhere': unfolded(documentsElsewhere),
  },
})
