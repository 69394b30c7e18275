export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>

/** Starts each work when the one before is done, however that ended. */
export function oneAfterTheOther(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }
}
