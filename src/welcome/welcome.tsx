import { useId } from 'preact/hooks'
import { InterfaceLanguageChoice } from '../choices/interface-language-choice.tsx'
import { PageAccess } from '../choices/page-access.tsx'
import type { KnownSettings } from '../choices/use-setting.ts'
import { WarnInPage } from '../choices/warn-in-page.tsx'
import { Mark } from '../interface/mark.tsx'
import { CountryChoice } from './country-choice.tsx'
import { IconPlace } from './icon-place.tsx'
import { LevelLegend } from './level-legend.tsx'
import type { WelcomeCalls } from './welcome-calls.ts'
import type { WelcomeWords } from './welcome-words.ts'

interface WelcomeProps {
  calls: WelcomeCalls
  words: WelcomeWords
  browser: 'chromium' | 'firefox'
  /** How it stood when the page was drawn, so that nothing moves afterwards. */
  first: { reads: boolean; pinned: boolean; key: string | null; known: KnownSettings }
}

/**
 * What the extension does and does not, how to see it at work, and what a person may choose, all of it at once. Where it
 * may not read every site, that comes first.
 */
export function Welcome({ calls, words, browser, first }: WelcomeProps) {
  const { own, options, shared } = words
  const access = <PageAccess calls={calls} words={options.access} browser={browser} first={first.reads} />
  return (
    <main class="page welcome">
      <header>
        <p class="brand">
          <Mark /> {shared.name}
        </p>
        <h1>{own.title}</h1>
        <p class="lead">{shared.description}</p>
      </header>
      <div>
        {first.reads ? null : access}
        <Promises words={own.promises} />
        <FirstSteps calls={calls} words={words} browser={browser} first={first} />
        <LevelLegend own={own} shared={shared} />
      </div>
      <div class="card">
        {first.reads ? access : null}
        <WarnInPage calls={calls} texts={options} first={first.known} />
        <CountryChoice calls={calls} words={own.country} language={options.language} first={first.known} />
        <InterfaceLanguageChoice calls={calls} texts={options} first={first.known} />
        <footer>
          <p>{own.later}</p>
          <ul>
            <li>
              <a href="../options/index.html">{shared.list.options}</a>
            </li>
            <li>
              <a href="../options/index.html#stored">{own.stored}</a>
            </li>
          </ul>
        </footer>
      </div>
    </main>
  )
}

function Promises({ words }: { words: WelcomeWords['own']['promises'] }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <ul class="points">
        {words.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

/** No example to click: the extension reads pages of the web alone, and none of those is ours to show. */
function FirstSteps({ calls, words, browser, first }: WelcomeProps) {
  const { steps } = words.own
  const { pinned, key } = first
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{steps.heading}</h2>
      <ol class="points">
        <li>
          <IconPlace calls={calls} words={steps} browser={browser} name={words.shared.name} first={pinned} />
        </li>
        <li>{steps.open}</li>
        <li>
          {steps.look} {key === null ? null : steps.key(key)}
        </li>
      </ol>
      <p class="hint">{steps.reload}</p>
    </section>
  )
}
