import { render } from 'preact'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/interface/flow.css'
import '../../src/page-report/page-report.css'
import type { Assessment } from '../../src/assessment.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import type { PageReportTexts } from '../../src/languages/shape/page-report.ts'
import { NothingKnown, ReportPage, type ReportPageProps } from '../../src/page-report/report-page.tsx'
import { samples } from '../popup/samples.ts'
import type { Pictured, State } from './face.ts'
import { picturesOf } from './pictures-of.ts'
import { textsIn } from './texts-in.ts'

const files = import.meta.glob<PageReportTexts>('../../src/languages/*.page-report.ts', {
  eager: true,
  import: 'pageReportTexts',
})

function begin(language: Pictured): PageReportTexts {
  const own = textsIn(files, language)
  document.documentElement.lang = language
  document.title = own.title
  return own
}

const shows =
  (assessment: Assessment, keeping: ReportPageProps['keeping'] = 'tab'): State =>
  (language) => {
    const own = begin(language)
    const rest = { texts: textsNow(language), own, version: '0.1.0', print: () => undefined }
    render(<ReportPage assessment={assessment} keeping={keeping} {...rest} />, document.body)
  }

picturesOf({
  name: 'page-report',
  widths: [320, 1280],
  height: 800,
  close: () => render(null, document.body),
  states: {
    missing: shows(samples.missing),
    listed: shows(samples.listed),
    'informed-in-private': shows(samples.informed, 'private'),
    'tab-gone': (language) => render(<NothingKnown why="tab-gone" own={begin(language)} />, document.body),
  },
})
