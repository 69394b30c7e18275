import { useRef, useState } from 'preact/hooks'
import { type Identity, NO_IDENTITY } from '../complaint/identity.ts'
import type { IdentityStore } from './work-store.ts'

/** `not-forgotten`: the row could not be deleted, and the person has to know. */
type IdentityKeeping = 'kept' | 'not-kept' | 'withdrawn' | 'not-forgotten'

export interface IdentityInHand {
  identity: Identity
  identify(change: Partial<Identity>): void
  /** Whether the person wants it kept in this browser. */
  kept: boolean
  wantKept(kept: boolean): void
  keeping: IdentityKeeping
}

/** Who signs: in the memory of this page, and in the store only while the person wants it there. */
export function useIdentity(found: Identity | null, store: IdentityStore): IdentityInHand {
  const [identity, setIdentity] = useState(found ?? NO_IDENTITY)
  const [kept, setKept] = useState(found !== null)
  const [keeping, tell] = useState<IdentityKeeping>('kept')
  const latest = useRef(identity)

  const keep = async (begun: boolean) => {
    const outcome = await store.keep(latest.current, begun)
    tell(outcome)
    if (outcome === 'withdrawn' || (outcome === 'not-kept' && !begun)) setKept(false)
  }
  return {
    identity,
    identify(change) {
      latest.current = { ...latest.current, ...change }
      setIdentity(latest.current)
      if (kept) void keep(true)
    },
    kept,
    async wantKept(wanted) {
      setKept(wanted)
      if (wanted) return keep(false)
      const gone = await store.forget()
      tell(gone ? 'kept' : 'not-forgotten')
      if (!gone) setKept(true)
    },
    keeping,
  }
}
