import { useEffect, useMemo } from 'preact/hooks'
import { writtenHosts } from '../authorities/form-hosts.ts'
import type { DocumentKind } from '../complaint/document-kind.ts'
import { mailLink } from '../complaint/mail-link.ts'
import type { Offer } from '../filling/offer.ts'
import { offerOf } from '../filling/offer-of.ts'
import type { FillingTexts } from '../languages/shape/filling.ts'
import type { AuthorityChoice } from './authority-choice.ts'
import { CopyFields } from './copy-fields.tsx'
import { PostWay } from './post-way.tsx'
import type { StepProps } from './step-props.ts'
import { Visit } from './visit.tsx'
import { type Way, ways } from './ways.ts'

interface HandInProps extends Omit<StepProps, 'kind' | 'authority'> {
  authority: AuthorityChoice
  kind: DocumentKind
  /** The letter as it leaves; null where there is none. */
  text: string | null
  /** Null likewise. */
  savePdf: ((page: Document) => Promise<void>) | null
}

type WayOf<Kind extends Way['kind']> = Extract<Way, { kind: Kind }>

const isOf =
  <Kind extends Way['kind']>(kind: Kind) =>
  (way: Way): way is WayOf<Kind> =>
    way.kind === kind

/** The ways that the authority's record bears out for this kind of letter, the quickest first. */
export function HandIn(props: HandInProps) {
  const { texts, authority, kind, text, draft, answers, identity, world } = props
  const words = texts.filling
  const { timeZone, offerAnswers } = world
  const offer = useMemo(
    () =>
      text === null
        ? null
        : offerOf({ draft, answers, authority, texts: authority.letter, identity, text, timeZone }),
    [draft, answers, authority, identity, text, timeZone],
  )
  const all = ways(authority, kind)
  const portal = all.find(isOf('portal'))
  const email = all.find(isOf('email'))
  const post = all.find(isOf('post'))
  const toFill = portal === undefined ? null : offer
  useEffect(() => offerAnswers?.(toFill), [offerAnswers, toFill])
  return (
    <>
      {portal === undefined ? null : (
        // Whoever opens the form from here means this dossier, whatever other one is open for the same authority.
        <PortalWay
          {...props}
          way={portal}
          offer={offer}
          words={words}
          opened={() => offerAnswers?.(toFill)}
        />
      )}
      {offer === null || portal === undefined ? null : (
        <CopyFields offer={offer} words={words} copy={world.copy} />
      )}
      {email === undefined ? null : (
        <MailWay {...props} way={email} offer={offer} words={words} prominent={portal === undefined} />
      )}
      {post === undefined || props.savePdf === null ? null : (
        <PostWay
          lines={post.lines}
          label={texts.actions.pdf}
          savePdf={props.savePdf}
          copy={world.copy}
          words={words}
        />
      )}
      {authority.infoUrl === null ? null : (
        <Visit address={authority.infoUrl}>{texts.actions.info(authority.short)}</Visit>
      )}
    </>
  )
}

interface WayProps<Kind extends Way['kind']> extends HandInProps {
  way: WayOf<Kind>
  offer: Offer | null
  words: FillingTexts
}

/** Opens the authority's form; where there is a letter, says how the popup fills it. */
function PortalWay({
  texts,
  authority,
  kind,
  way,
  offer,
  words,
  opened,
}: WayProps<'portal'> & { opened(): void }) {
  const { fill } = words.ways
  return (
    <div class="way">
      <Visit address={way.url} prominent opened={opened}>
        {texts.actions.open[kind](authority.short)}
      </Visit>
      {offer === null ? (
        <p class="hint">{texts.actions.openHint}</p>
      ) : (
        <>
          <ol>
            {fill.steps(authority.short).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p class="hint">
            {fill.hosts(writtenHosts(offer.hosts))}
            {authority.accountNeeded === true ? ` ${fill.account}` : ''}
          </p>
        </>
      )}
    </div>
  )
}

/** Only for an address that takes such letters: one sent elsewhere is lost. */
function MailWay({
  texts,
  identity,
  way,
  offer,
  words,
  prominent,
}: WayProps<'email'> & { prominent: boolean }) {
  const { mail } = words.ways
  const href =
    offer === null
      ? `mailto:${way.address}`
      : mailLink({
          to: way.address,
          subject: offer.answers.subject,
          units: offer.units,
          wholeLetter: offer.wholeLetter,
          name: `${identity.firstName} ${identity.surname}`.trim(),
        })
  return (
    <div class="way">
      <a class={prominent ? 'button visit prominent' : 'visit'} href={href}>
        {texts.actions.mail(way.address)}
      </a>
      <p class="hint">{offer === null ? texts.actions.mailHint : `${mail.body} ${mail.attach}`}</p>
    </div>
  )
}
