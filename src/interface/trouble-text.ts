import type { InterfaceTexts } from '../languages/shape/interface.ts'
import type { ListState } from '../list/list.ts'
import { partialDateText } from './date-text.ts'

/** What is wrong with a list and which edition is used; null where nothing is. `name`: as it may be shown. */
export function troubleText(
  { trouble, issued }: Pick<ListState, 'trouble' | 'issued'>,
  name: string,
  { list, locale }: InterfaceTexts,
): string | null {
  if (trouble === null) return null
  const day = (iso: string) => partialDateText(iso.slice(0, 10), locale)
  return trouble.what === 'index-full'
    ? list.inPart(name, day(issued))
    : list.trouble(name, day(trouble.since), day(issued), list.why[trouble.what])
}
