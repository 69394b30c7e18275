import { keyIdText, parsePublicKey } from '../minisign/public-key.ts'
import type { ListView } from '../subscriptions/list-messages.ts'
import type { OptionsWords } from './options-words.ts'

/** Where a list comes from and whose key signs it: what a person compares, or passes on. */
export function ListOrigin({
  subscription,
  words: { own },
}: {
  subscription: NonNullable<ListView['subscription']>
  words: OptionsWords
}) {
  const { origin } = own
  return (
    <dl class="facts stacked">
      <div>
        <dt>{origin.address}</dt>
        <dd>
          <code dir="ltr">{subscription.address}</code>
        </dd>
      </div>
      {subscription.keys.map((key, place) => (
        <div key={key}>
          <dt>{place === 0 ? origin.key : origin.nextKey}</dt>
          <dd>
            <code dir="ltr">{key}</code>
            <KeyId of={key} name={origin.keyId} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function KeyId({ of, name }: { of: string; name(id: string): string }) {
  const key = parsePublicKey(of)
  return key === null ? null : <small>{name(keyIdText(key.keyId))}</small>
}
