import type { Authority } from '../authorities/authority.ts'
import { channels } from '../authorities/channels.ts'
import type { DocumentKind } from '../complaint/document-kind.ts'

type Field = Authority['unverified'][number]

/** A channel as the authority's record bears it out, and whether all of it is borne out by a source. */
export type Way = ReturnType<typeof channels>[number] & { verified: boolean }

/** The ways to hand in a letter of this kind, the quickest first. */
export const ways = (authority: Authority, kind: DocumentKind): Way[] =>
  channels(authority, kind).map((channel) => ({
    ...channel,
    verified: !restsOn(channel, authority, kind).some((field) => authority.unverified.includes(field)),
  }))

function restsOn(
  channel: ReturnType<typeof channels>[number],
  { tipEmail }: Authority,
  kind: DocumentKind,
): Field[] {
  switch (channel.kind) {
    case 'portal':
      return kind === 'report' ? ['tipUrl'] : ['complaintUrl', 'onlineForm']
    case 'email':
      return kind === 'report' && channel.address === tipEmail ? ['tipEmail'] : ['email', 'acceptsEmail']
    case 'post':
      return ['postalAddress']
  }
}
