import { useId } from 'preact/hooks'

interface PageLinkProps {
  words: { heading: string; what: string; open: string }
  href: `../${string}/index.html`
}

/** Where a page of its own is found without a dossier: the journal, the check of a bundle. */
export function PageLink({ words, href }: PageLinkProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <p>{words.what}</p>
      <p>
        <a href={href}>{words.open}</a>
      </p>
    </section>
  )
}
