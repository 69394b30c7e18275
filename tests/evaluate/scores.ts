/** Weighted counts of right and wrong answers for one question or class. */
export interface Tally {
  hit: number
  wrong: number
  missed: number
}

export const newTally = (): Tally => ({ hit: 0, wrong: 0, missed: 0 })

export function count(tally: Tally, wanted: boolean, said: boolean, weight: number): void {
  if (wanted && said) tally.hit += weight
  else if (said) tally.wrong += weight
  else if (wanted) tally.missed += weight
}

/** NaN where nothing was said, or nothing was there to find. */
export const precision = ({ hit, wrong }: Tally): number => hit / (hit + wrong)
export const recall = ({ hit, missed }: Tally): number => hit / (hit + missed)
export const f1 = ({ hit, wrong, missed }: Tally): number => (2 * hit) / (2 * hit + wrong + missed)

/** Support, precision, recall and F1 of one class. */
const numbersOf = (tally: Tally, support: number) => ({
  support,
  precision: precision(tally),
  recall: recall(tally),
  f1: f1(tally),
})

const written = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2))

/** The same on one line, in columns. */
export const labelLine = (label: string, tally: Tally, support: number): string =>
  `${label.padEnd(24)} ${String(support).padStart(5)} labels  P ${written(precision(tally))}  R ${written(recall(tally))}  F1 ${written(f1(tally))}`

/** One answer out of several classes: what was wanted, what was said. */
export class Classes {
  readonly tallies = new Map<string, Tally>()
  readonly confusions = new Map<string, number>()
  /** How often each class was wanted, whatever the weight. */
  readonly support = new Map<string, number>()

  add(wanted: string, said: string, weight: number): void {
    this.support.set(wanted, (this.support.get(wanted) ?? 0) + 1)
    count(this.of(wanted), true, wanted === said, weight)
    if (wanted === said) return
    count(this.of(said), false, true, weight)
    const pair = `${wanted} read as ${said}`
    this.confusions.set(pair, (this.confusions.get(pair) ?? 0) + 1)
  }

  /** Mean F1 of the classes that occur in the labels. */
  macroF1(): number {
    return this.mean(f1)
  }

  /** Mean recall of the same classes: of each kind that is there, how much is told right. */
  macroRecall(): number {
    return this.mean(recall)
  }

  accuracy(): number {
    const all = [...this.tallies.values()]
    const hit = all.reduce((sum, tally) => sum + tally.hit, 0)
    return hit / all.reduce((sum, tally) => sum + tally.hit + tally.missed, 0)
  }

  /** As a table for a machine: labels with their numbers, then what was taken for what. */
  toJSON(): object {
    const labels = [...this.tallies].map(([label, tally]) => [
      label,
      numbersOf(tally, this.support.get(label) ?? 0),
    ])
    return {
      macroF1: this.macroF1(),
      accuracy: this.accuracy(),
      labels: Object.fromEntries(labels),
      confusions: Object.fromEntries(this.confusions),
    }
  }

  private mean(score: (tally: Tally) => number): number {
    const wanted = [...this.tallies.values()].filter(({ hit, missed }) => hit + missed > 0)
    return wanted.reduce((sum, tally) => sum + score(tally), 0) / wanted.length
  }

  private of(name: string): Tally {
    const tally = this.tallies.get(name) ?? newTally()
    this.tallies.set(name, tally)
    return tally
  }
}
