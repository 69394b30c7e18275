import type { Browser } from 'webextension-polyfill'

/** A question to the background, which rejects where no answer comes. */
export function askBackground<Message extends { type: string }>(
  runtime: Pick<Browser['runtime'], 'sendMessage'>,
) {
  return async <Answer>(message: Message): Promise<Answer> => {
    const answer = await runtime.sendMessage<unknown, Answer | null | undefined>(message)
    if (answer === null || answer === undefined) throw new Error(`No answer to ${message.type}`)
    return answer
  }
}
