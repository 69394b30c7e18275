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

/** One answer out of several classes: what was wanted, what was said. */
export class Classes {
  readonly tallies = new Map<string, Tally>()
  readonly confusions = new Map<string, number>()

  add(wanted: string, said: string, weight: number): void {
    count(this.of(wanted), true, wanted === said, weight)
    if (wanted === said) return
    count(this.of(said), false, true, weight)
    const pair = `${wanted} read as ${said}`
    this.confusions.set(pair, (this.confusions.get(pair) ?? 0) + 1)
  }

  /** Mean F1 of the classes that occur in the labels. */
  macroF1(): number {
    const wanted = [...this.tallies.values()].filter(({ hit, missed }) => hit + missed > 0)
    return wanted.reduce((sum, tally) => sum + f1(tally), 0) / wanted.length
  }

  accuracy(): number {
    const all = [...this.tallies.values()]
    const hit = all.reduce((sum, tally) => sum + tally.hit, 0)
    return hit / all.reduce((sum, tally) => sum + tally.hit + tally.missed, 0)
  }

  private of(name: string): Tally {
    const tally = this.tallies.get(name) ?? newTally()
    this.tallies.set(name, tally)
    return tally
  }
}
