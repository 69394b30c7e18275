import type { Signal } from '../../src/reading/signal.ts'

/** Signals for a line of an error list, heaviest first: `label "Your e-mail" → email 3`. */
export const signalText = (signals: readonly Signal<string, string>[] = []): string =>
  signals
    .toSorted((one, other) => other.weight - one.weight)
    .map(
      ({ clue, words, speaksFor, weight }) =>
        `${clue}${words === '' ? '' : ` "${words}"`} → ${speaksFor} ${weight}`,
    )
    .join('; ')
