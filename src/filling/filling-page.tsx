import { useEffect, useState } from 'preact/hooks'
import { writtenHosts } from '../authorities/form-hosts.ts'
import type { FillingTexts } from '../languages/shape/filling.ts'
import type { WaitingDossier } from './answer-desk.ts'
import type { FillDone, FilledTab } from './fill-tab.ts'
import { Filled } from './filled.tsx'
import { FillingFrame } from './filling-frame.tsx'
import type { Offer } from './offer.ts'
import type { Fill } from './plan.ts'

/** What filling needs of the browser: handed in, so that the page can be shown anywhere. */
export interface FillingCalls {
  /** The open dossiers that wait for this form, and whether the first is beyond doubt the one that is meant. */
  waiting(): Promise<{ dossiers: WaitingDossier[]; sure: boolean }>
  /** What that dossier has; null where it is not open. */
  ask(draft: string): Promise<Offer | null>
  fill(offer: Offer): Promise<FilledTab | 'elsewhere' | 'not-allowed'>
  replace(offer: Offer, fill: Fill): Promise<FillDone | null>
  /** False where the browser refuses. */
  copy(text: string): Promise<boolean>
  openDossier(): void
}

type State =
  | { is: 'working' | 'no-dossier' | 'not-allowed' }
  | { is: 'elsewhere'; offer: Offer }
  | { is: 'which'; dossiers: WaitingDossier[] }
  | { is: 'filled'; dossier: WaitingDossier; offer: Offer; tab: FilledTab }

/**
 * Fills the form in front at once, since it was opened by a click that says so, and tells what it did and did not. Where
 * several dossiers wait for it, it asks which.
 */
export function FillingPage({ texts, calls }: { texts: FillingTexts; calls: FillingCalls }) {
  const [state, setState] = useState<State>({ is: 'working' })
  useEffect(() => {
    void begin(calls).then(setState)
  }, [calls])
  const { page } = texts
  switch (state.is) {
    case 'working':
      return <FillingFrame texts={texts} heading={page.working} />
    case 'no-dossier':
      return (
        <FillingFrame texts={texts} heading={page.noDossier.heading}>
          <p class="advice">{page.noDossier.what}</p>
          <p class="advice">
            <button type="button" class="primary" onClick={calls.openDossier}>
              {page.noDossier.open}
            </button>
          </p>
        </FillingFrame>
      )
    case 'not-allowed':
      return (
        <FillingFrame texts={texts} heading={page.notAllowed.heading}>
          <p class="advice">{page.notAllowed.what}</p>
        </FillingFrame>
      )
    case 'elsewhere':
      return (
        <FillingFrame texts={texts} heading={page.elsewhere.heading}>
          <p class="advice">{page.elsewhere.what(writtenHosts(state.offer.hosts))}</p>
        </FillingFrame>
      )
    case 'filled':
      return (
        <Filled texts={texts} calls={calls} dossier={state.dossier} offer={state.offer} first={state.tab} />
      )
    case 'which':
      return (
        <FillingFrame texts={texts} heading={page.which.heading}>
          {state.dossiers.map((dossier) => (
            <p class="advice" key={dossier.draft}>
              <button
                type="button"
                onClick={() => {
                  setState({ is: 'working' })
                  void fillFrom(dossier, calls).then(setState)
                }}
              >
                {page.which.use(dossier.site, dossier.reference)}
              </button>
            </p>
          ))}
        </FillingFrame>
      )
  }
}

async function begin(calls: FillingCalls): Promise<State> {
  const { dossiers, sure } = await calls.waiting().catch(() => ({ dossiers: [], sure: false }))
  const [dossier] = dossiers
  if (dossier === undefined) return { is: 'no-dossier' }
  return sure ? fillFrom(dossier, calls) : { is: 'which', dossiers }
}

async function fillFrom(dossier: WaitingDossier, calls: FillingCalls): Promise<State> {
  const offer = await calls.ask(dossier.draft).catch(() => null)
  if (offer === null) return { is: 'no-dossier' }
  const tab = await calls.fill(offer).catch(() => 'not-allowed' as const)
  if (tab === 'elsewhere') return { is: 'elsewhere', offer }
  return tab === 'not-allowed' ? { is: 'not-allowed' } : { is: 'filled', dossier, offer, tab }
}
