/** The part of a CDP `Profiler.Profile` that is read here. */
export interface CpuProfile {
  nodes: { id: number; callFrame: { url: string; functionName: string }; children?: number[] }[]
  samples?: number[]
  timeDeltas?: number[]
}

export interface OwnTime {
  /** Milliseconds with a function of the extension on the stack. */
  own: number
  /** Milliseconds of any script, the page's and the extension's. */
  script: number
  /** Milliseconds of the longest unbroken stretch of the extension's. */
  longestSlice: number
}

/** Names V8 gives to samples that are no script. */
const NOT_SCRIPT = new Set(['(root)', '(idle)', '(program)', '(garbage collector)'])

/**
 * Sums a sampled CPU profile by whether `origin` (chrome-extension://id) is on the stack. Native DOM calls made by
 * the extension count as its own: that is what the person waits for.
 */
export function ownTime(profile: CpuProfile, origin: string): OwnTime {
  const parent = new Map<number, number>()
  const byId = new Map(profile.nodes.map((node) => [node.id, node]))
  for (const node of profile.nodes) for (const child of node.children ?? []) parent.set(child, node.id)

  const ours = new Map<number, boolean>()
  function isOurs(id: number): boolean {
    const known = ours.get(id)
    if (known !== undefined) return known
    const above = parent.get(id)
    const answer =
      (byId.get(id)?.callFrame.url.startsWith(origin) ?? false) || (above !== undefined && isOurs(above))
    ours.set(id, answer)
    return answer
  }

  const times: OwnTime = { own: 0, script: 0, longestSlice: 0 }
  let slice = 0
  for (const [at, id] of (profile.samples ?? []).entries()) {
    // A delta is the time up to its sample; the sample stands for the time until the next one.
    const spent = Math.max(0, profile.timeDeltas?.[at + 1] ?? 0) / 1000
    if (!NOT_SCRIPT.has(byId.get(id)?.callFrame.functionName ?? '(root)')) times.script += spent
    if (isOurs(id)) {
      times.own += spent
      slice += spent
    } else {
      slice = 0
    }
    times.longestSlice = Math.max(times.longestSlice, slice)
  }
  return times
}

/** The value below which a share of the runs lies; 0.5 is the median. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
