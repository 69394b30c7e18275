import type { Assessment } from '../assessment.ts'
import { Flow } from '../interface/flow.tsx'
import { formsInOrder } from '../interface/form-flow.ts'
import { LevelIcon } from '../interface/level-icon.tsx'
import { Mark } from '../interface/mark.tsx'
import { pageMark } from '../interface/page-mark.ts'
import { saveFile } from '../interface/save-file.ts'
import type { Texts } from '../interface/texts.ts'
import type { PageReportTexts } from '../languages/shape/page-report.ts'
import { fileName } from '../outgoing/file-name.ts'
import { pageReport } from './page-report.ts'
import { reportAsText } from './report-as-text.ts'
import { Rows, Section } from './report-parts.tsx'

export interface ReportPageProps {
  assessment: Assessment
  /** How long the page can show this again. */
  keeping: keyof PageReportTexts['keeping']
  texts: Texts
  own: PageReportTexts
  /** Of the extension. */
  version: string
  print(): void
}

/** What was seen on a page: for whoever checks it, prints it or reads it on an official's desk. */
export function ReportPage({ assessment, keeping, texts, own, version, print }: ReportPageProps) {
  const report = pageReport(assessment, { texts, own, version })
  const { popup } = texts.interface
  const readings = formsInOrder(assessment)
  const save = (page: Document) =>
    saveFile(page, {
      name: fileName(assessment.checkedAt, pageMark(assessment), 'txt', 'page-report'),
      type: 'text/plain;charset=utf-8',
      content: reportAsText(report, texts, own),
    })
  return (
    <main class="report">
      <header>
        <p class="brand">
          <Mark /> {`${texts.interface.name} · ${own.title}`}
        </p>
        <h1>
          <LevelIcon level={report.level} />
          <span>{report.matter}</span>
        </h1>
        <p class={`word is-${report.level}`}>{report.word}</p>
        <Rows rows={report.rows} />
        <p class="ways">
          <button type="button" onClick={print}>
            {own.print}
          </button>
          <button type="button" onClick={({ currentTarget }) => save(currentTarget.ownerDocument)}>
            {own.save}
          </button>
        </p>
        <p class="keeping">{own.keeping[keeping]}</p>
      </header>
      {readings.length > 0 && (
        <section>
          <h2>{popup.asked}</h2>
          {readings.map((form, index) => (
            <article key={form.ref}>
              <h3>{report.forms[index]?.title}</h3>
              <Flow form={form} assessment={assessment} texts={texts} />
              <Rows rows={report.forms[index]?.rows ?? []} />
            </article>
          ))}
        </section>
      )}
      {report.sections.map((section) => (
        <Section key={section.title} section={section} texts={texts} />
      ))}
      <footer>
        <p>{own.limits}</p>
      </footer>
    </main>
  )
}

/** Where nothing is known: says so, and what to do. */
export function NothingKnown({ why, own }: { why: keyof PageReportTexts['notSeen']; own: PageReportTexts }) {
  return (
    <main class="report">
      <p class="brand">
        <Mark /> {own.title}
      </p>
      <h1>{own.notSeenTitle}</h1>
      <p>{own.notSeen[why]}</p>
    </main>
  )
}
