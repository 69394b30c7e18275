import { AskInPlace } from './ask-in-place.tsx'
import type { CardProps } from './card-props.ts'

/** Deletes one letter with its dossier, or the dossier alone: the pictures go, the dates stay. */
export function RemoveLetter({ entry, texts, world, done, close }: CardProps & { close(): void }) {
  const { remove: words } = texts
  const dossiers = entry.draft === null ? [] : [entry.draft]

  async function remove(what: 'remove' | 'removeDossier') {
    const removed = await world.store[what](entry.id)
    if (removed === 'failed') return done(words.failed)
    world.changed(dossiers)
    if (what === 'removeDossier') close()
    done(what === 'remove' ? words.removed : words.dossierRemoved, what === 'remove')
  }
  return (
    <AskInPlace
      question={words.ask}
      keep={{ label: words.keep, act: close }}
      acts={[
        ...(entry.draft === null
          ? []
          : [{ label: words.dossierOnly, act: () => void remove('removeDossier') }]),
        { label: words.confirm, act: () => void remove('remove') },
      ]}
    />
  )
}
