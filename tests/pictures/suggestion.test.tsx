import { render } from 'preact'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/dossier/dossier.css'
import '../../src/suggestion/suggestion.css'
import type { Assessment } from '../../src/assessment.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import type { SuggestionTexts } from '../../src/languages/shape/suggestion.ts'
import { parties } from '../../src/parties/parties.ts'
import { firstWork } from '../../src/suggestion/first-work.ts'
import { wanted } from '../../src/suggestion/looked.ts'
import { SuggestionPage } from '../../src/suggestion/suggestion-page.tsx'
import { bundledList, pressList } from '../suggestion/mount.tsx'
import { clues, fields, listed, NOW, petition, words } from '../suggestion/samples.ts'
import { click, press, unfold } from './acts.ts'
import type { State } from './face.ts'
import { picturesOf } from './pictures-of.ts'
import { textsIn } from './texts-in.ts'

const own = import.meta.glob<SuggestionTexts>('../../src/languages/*.suggestion.ts', {
  eager: true,
  import: 'suggestionTexts',
})

const CORRECTION = '?tab=3&list=list-2&entry=stop-la-hausse.fr'

const shows =
  (
    assessment: () => Assessment | null,
    search = '?tab=3',
    act: (texts: SuggestionTexts) => unknown = () => undefined,
  ): State =>
  async (language) => {
    const texts = textsIn(own, language)
    document.documentElement.lang = language
    document.title = texts.title
    const asked = wanted(search)
    const seen = assessment()
    const answer = seen === null ? null : { assessment: seen, hidden: false }
    render(
      <SuggestionPage
        texts={texts}
        clueTexts={textsNow(language).interface.clues}
        words={words}
        parties={parties}
        lists={[bundledList, pressList]}
        about={asked.about}
        first={firstWork(answer, asked, { fields, parties })}
        keep={() => undefined}
        world={{ now: () => NOW, copy: async () => true, version: '0.1.0' }}
      />,
      document.body,
    )
    await act(texts)
  }

picturesOf({
  name: 'suggestion',
  widths: [320, 1280],
  height: 800,
  close: () => render(null, document.body),
  states: {
    'of-a-page': shows(() => petition({}, { clues })),
    'with-wants': shows(
      () => petition({}, { clues }),
      undefined,
      async (texts) => {
        await press(texts.sources.add)
        await press(texts.outcome.copy)
        unfold()
      },
    ),
    'tab-gone': shows(() => null),
    correction: shows(listed, CORRECTION),
    'correction-answered': shows(listed, CORRECTION, async (texts) => {
      await press(texts.correction.what.answers['own-site'])
      click('input[type=radio]', -1)
      await press(texts.outcome.copy)
    }),
  },
})
