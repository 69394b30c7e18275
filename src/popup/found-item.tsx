import { LevelIcon } from '../interface/level-icon.tsx'
import type { FoundLine } from '../interface/notice-lines.ts'
import type { Texts } from '../interface/texts.ts'
import type { BackgroundCalls } from './background-calls.ts'
import { EvidenceItem } from './evidence-item.tsx'

/** An item of the notice with the page's own words. */
export function FoundItem({
  found,
  calls,
  texts,
}: {
  found: FoundLine
  calls: BackgroundCalls
  texts: Texts
}) {
  const [first] = found.quotes
  return (
    <li>
      <details class="finding">
        <summary>
          <LevelIcon level="informed" />
          <span>
            {texts.interface.notice[found.line]}
            {first !== undefined && (
              <small class="glimpse">
                <bdi>{first.text}</bdi>
              </small>
            )}
          </span>
        </summary>
        <div class="proof">
          {found.quotes.map((quote) => (
            <EvidenceItem
              key={`${quote.ref} ${quote.text}`}
              evidence={{ kind: 'quote', ...quote }}
              calls={calls}
              texts={texts}
            />
          ))}
        </div>
      </details>
    </li>
  )
}
