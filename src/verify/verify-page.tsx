import { useId, useRef, useState } from 'preact/hooks'
import type { Sha256 } from '../complaint/attachments.ts'
import { type BundleRefusal, type VerifiedBundle, verifyBundle } from '../evidence/verify-bundle.ts'
import { ZIP_MAX } from '../evidence/zip-entries.ts'
import type { RuleTexts } from '../finding.ts'
import { Mark } from '../interface/mark.tsx'
import type { EvidenceTexts } from '../languages/shape/evidence.ts'
import { BundleFiles } from './bundle-files.tsx'
import { BundleSays } from './bundle-says.tsx'

export interface VerifyProps {
  /** Of the extension. */
  name: string
  texts: EvidenceTexts
  rules: Readonly<Record<string, RuleTexts>>
  /** IANA name of the reader's zone. */
  timeZone: string
  sha256: Sha256
}

type State =
  | { step: 'empty' | 'reading' }
  | { step: 'refused'; why: BundleRefusal | 'unreadable' }
  | { step: 'verified'; name: string; bundle: VerifiedBundle }

/** Checks a bundle and shows what it says: everything as text or as a picture, nothing of it as a page. */
export function VerifyPage(props: VerifyProps) {
  const { texts, sha256 } = props
  const words = texts.verify
  const [state, setState] = useState<State>({ step: 'empty' })
  const id = useId()
  // Of two files chosen one after the other, the second is the one that is meant.
  const asked = useRef(0)

  async function take(file: File | undefined) {
    if (file === undefined) return
    asked.current += 1
    const turn = asked.current
    const put = (next: State) => {
      if (turn === asked.current) setState(next)
    }
    // Not even read: a file of gigabytes would fill the memory.
    if (file.size > ZIP_MAX) return put({ step: 'refused', why: 'too-large' })
    put({ step: 'reading' })
    try {
      const bundle = await verifyBundle(new Uint8Array(await file.arrayBuffer()), sha256)
      put(
        typeof bundle === 'string'
          ? { step: 'refused', why: bundle }
          : { step: 'verified', name: file.name, bundle },
      )
    } catch {
      put({ step: 'refused', why: 'unreadable' })
    }
  }

  return (
    <main class="page single verify">
      <header>
        <p class="brand">
          <Mark /> {props.name}
        </p>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p class="promise">{words.promise}</p>
      </header>
      <p class="choose">
        <label for={id}>{state.step === 'verified' ? words.another : words.choose}</label>
        {/* A file may also be dropped on it: browsers see to that. */}
        <input
          id={id}
          type="file"
          accept=".zip,application/zip"
          aria-describedby={`${id}-drop`}
          onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
        />
        <span class="hint" id={`${id}-drop`}>
          {words.drop}
        </span>
      </p>
      <Outcome state={state} texts={texts} />
      {state.step === 'verified' ? (
        <>
          <p class="hint">{words.means}</p>
          <BundleSays {...props} bundle={state.bundle} />
          <BundleFiles texts={texts} bundle={state.bundle} />
        </>
      ) : null}
    </main>
  )
}

/** What came of it, told to everybody: in words, with a sign, and as a status message. */
function Outcome({ state, texts: { verify } }: { state: State; texts: EvidenceTexts }) {
  const wrong = state.step === 'verified' ? state.bundle.files.filter((file) => file.state !== 'right') : []
  const right = state.step === 'verified' && state.bundle.right
  return (
    <div role="status" class={`callout outcome ${state.step} ${right ? 'right' : ''}`}>
      {state.step === 'reading' ? <p>{verify.reading}</p> : null}
      {state.step === 'refused' ? <p>{`✗ ${verify.refused[state.why]}`}</p> : null}
      {state.step === 'verified' ? (
        <>
          <p class="file-name">
            <bdi>{state.name.slice(0, 200)}</bdi>
          </p>
          <p>{right ? `✓ ${verify.right}` : `✗ ${verify.wrong(wrong.length)}`}</p>
          {wrong.length === 0 ? null : (
            <ul>
              {wrong.map((file) => (
                <li key={file.name}>
                  <code>{file.name}</code>: {verify.state[file.state]}
                </li>
              ))}
            </ul>
          )}
        </>
      ) : null}
    </div>
  )
}
