import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { MAX_LIST_NAME } from '../list/list.ts'
import { plainText } from '../outgoing/plain-text.ts'
import type { ListView } from '../subscriptions/list-messages.ts'
import type { OptionsCalls } from './background-calls.ts'
import { ContactLink } from './contact-link.tsx'
import { Entries } from './entries.tsx'
import { Fold } from './fold.tsx'
import { ListActions } from './list-actions.tsx'
import { ListFacts } from './list-facts.tsx'
import { ListNotices } from './list-notices.tsx'
import { ListOrigin } from './list-origin.tsx'
import { ListRules } from './list-rules.tsx'
import type { OptionsWords } from './options-words.ts'
import { Problems } from './problems.tsx'
import { NOTHING_TOLD } from './update-told.ts'
import type { Lists } from './use-lists.ts'
import { Written } from './written.tsx'

interface ListCardProps {
  list: ListView
  /** What was stored of it cannot be read, or not all. */
  unread: boolean
  /** Just subscribed to: the focus comes here. */
  arrived: boolean
  calls: OptionsCalls
  follow: Lists['follow']
  now: Date
  words: OptionsWords
  /** The person has said yes to it. */
  onRemoving(): void
}

/** One list: who stands for it, which edition this is, what is on it, and what can be done with it. */
export function ListCard({ list, unread, arrived, calls, follow, now, words, onRemoving }: ListCardProps) {
  const { own, shared } = words
  const [told, tell] = useState(NOTHING_TOLD)
  const heading = useRef<HTMLHeadingElement>(null)
  const named = useId()
  const { head, subscription } = list
  useLayoutEffect(() => {
    if (arrived) heading.current?.focus()
  }, [arrived])

  const givenName = subscription === null ? '' : subscription.name
  const ownName = <Written text={head.name} language={shared.local} limit={MAX_LIST_NAME} />
  return (
    <article class="card list" aria-labelledby={named}>
      <h3 id={named} ref={heading} tabIndex={-1}>
        {givenName === '' ? ownName : <bdi>{plainText(givenName, MAX_LIST_NAME)}</bdi>}
      </h3>
      {givenName !== '' && (
        <p class="by">
          {own.lists.ownName} {ownName}
        </p>
      )}
      <p class="by">
        {own.lists.maintainedBy} <Maintainer {...head.maintainer} />
      </p>
      {subscription === null && <p class="by">{own.lists.bundled}</p>}
      {unread && <p class="callout barred is-trouble notice">{own.lists.lost}</p>}
      <ListNotices list={list} told={told.trouble} words={words} />
      <ListFacts list={list} now={now} words={words} />
      {subscription !== null && (
        <ListActions
          list={list}
          subscription={subscription}
          named={named}
          calls={calls}
          follow={follow}
          words={words}
          tell={tell}
          onRemoving={onRemoving}
        />
      )}
      <p class="told" role="status">
        {told.text}
      </p>
      <Problems title={own.update.problems(told.problems.length)} problems={told.problems} />
      <Fold title={own.entries.heading(list.entries)}>
        <Entries list={list} calls={calls} now={now} words={words} />
      </Fold>
      <Fold title={own.rules.heading}>
        <ListRules head={head} bundled={subscription === null} words={words} />
      </Fold>
      {subscription !== null && (
        <Fold title={own.origin.heading}>
          <ListOrigin subscription={subscription} words={words} />
        </Fold>
      )}
    </article>
  )
}

function Maintainer({ name, url }: ListView['head']['maintainer']) {
  const plain = <bdi>{plainText(name, MAX_LIST_NAME)}</bdi>
  return url === null ? plain : <ContactLink address={url}>{plain}</ContactLink>
}
