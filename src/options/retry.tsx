/** That no answer came, and the way to ask again. */
export function Retry({ what, act, again }: { what: string; act: string; again(): void }) {
  return (
    <div class="callout retry">
      <p role="alert">{what}</p>
      <button type="button" onClick={again}>
        {act}
      </button>
    </div>
  )
}
