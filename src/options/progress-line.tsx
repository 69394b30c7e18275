import type { OptionsTexts } from '../languages/shape/options.ts'
import type { UpdateProgress } from '../subscriptions/subscription.ts'
import { progressText } from './progress-text.ts'

/** An attempt under way. No live region: it changes three times a second, and what comes of it is announced. */
export function ProgressLine({ progress, texts }: { progress: UpdateProgress; texts: OptionsTexts }) {
  const { done, of } = progress
  const words = progressText(progress, texts)
  return (
    <div class="progress">
      <p>{words}</p>
      {of !== null && of > 0 && <progress max={of} value={Math.min(done, of)} aria-label={words} />}
    </div>
  )
}
