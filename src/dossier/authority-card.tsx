import type { Authority } from '../authorities/authority.ts'
import { nameIn } from '../complaint/addressee.ts'
import type { DocumentKind } from '../complaint/document-kind.ts'
import { LocalWords } from '../interface/local-words.tsx'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import { NoLetter } from './no-letter.tsx'
import { Visit } from './visit.tsx'
import { type Way, ways } from './ways.ts'

interface CardProps {
  texts: DossierTexts
  authority: Authority
  /** BCP 47, of the letter; null where none can be written to this authority here. */
  language: string | null
  kind: DocumentKind
}

/** Attachments of all files together are told in whole and tenth megabytes. */
const MEGABYTE = 1_000_000

/** What the record says that bears on this letter, with what it does not bear out marked as such. */
export function AuthorityCard({ texts, authority, language, kind }: CardProps) {
  const words = texts.authority
  const doubt = (...fields: Authority['unverified']) =>
    fields.some((field) => authority.unverified.includes(field)) ? ` ${words.unverified}` : ''
  const { card } = words
  const { language: own } = texts
  const languages = new Intl.DisplayNames(texts.locale, { type: 'language' })
  return (
    <div class="callout advice">
      <h3 lang={authority.otherNames?.[own] === undefined ? authority.complaintLanguage : own}>
        {nameIn(authority, own).name}
      </h3>
      {language === null ? (
        <NoLetter texts={texts} authority={authority} />
      ) : (
        <p>
          {words.language(languages.of(language) ?? language)}
          {doubt('languages')}
        </p>
      )}
      <dl class="facts stacked">
        {ways(authority, kind).map((way) => (
          <div key={way.kind}>
            <dt>{card.ways[way.kind][kind]}</dt>
            <dd>
              <WayTo way={way} linked={language === null} />
              {way.kind === 'portal' && authority.accountNeeded === true
                ? ` ${card.account}${doubt('accountNeeded')}`
                : ''}
              {way.verified ? '' : ` ${words.unverified}`}
            </dd>
          </div>
        ))}
        {kind === 'complaint' ? (
          <div>
            <dt>{card.priorContact}</dt>
            <dd>
              <LocalWords text={authority.priorContact} language={own} />
              {doubt('priorContact')}
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{card.whoMayComplain[kind]}</dt>
          <dd>
            <LocalWords text={authority.whoMayComplain} language={own} />
            {doubt('whoMayComplain')}
          </dd>
        </div>
        {kind === 'report' ? (
          <div>
            <dt>{card.anonymous}</dt>
            <dd>
              <LocalWords text={authority.anonymous} language={own} />
              {doubt('anonymous')}
            </dd>
          </div>
        ) : null}
        <Limits texts={texts} authority={authority} doubt={doubt('limits')} />
      </dl>
      <details>
        <summary>{words.more}</summary>
        <p>
          <LocalWords text={authority.notes} language={own} />
        </p>
        <p class="hint">
          {words.checked(authority.lastVerified)}{' '}
          <LocalWords text={authority.lastVerifiedScope} language={own} />
        </p>
      </details>
    </div>
  )
}

/** `linked`: there is no letter, and so no exit below that leads there. */
function WayTo({ way, linked }: { way: Way; linked: boolean }) {
  if (way.kind === 'portal') {
    const host = new URL(way.url).hostname
    if (linked) return <Visit address={way.url}>{host}</Visit>
    return <>{host}</>
  }
  if (way.kind === 'email' && linked)
    return (
      <a class="visit" href={`mailto:${way.address}`}>
        {way.address}
      </a>
    )
  return <>{way.kind === 'email' ? way.address : way.lines.join(', ')}</>
}

function Limits({
  texts,
  authority: { limits },
  doubt,
}: Pick<CardProps, 'texts' | 'authority'> & { doubt: string }) {
  if (limits === null) return null
  const { card } = texts.authority
  const number = new Intl.NumberFormat(texts.locale, { maximumFractionDigits: 1 })
  const lines = [
    ...(limits.characters === null ? [] : [card.limits.characters(number.format(limits.characters))]),
    ...(limits.attachments === false ? [card.limits.noAttachments] : []),
    ...(limits.attachmentBytes === null
      ? []
      : [card.limits.attachments(number.format(limits.attachmentBytes / MEGABYTE))]),
    ...(limits.refuses.length === 0
      ? []
      : [
          card.limits.refused(
            new Intl.ListFormat(texts.locale, { type: 'conjunction' }).format(
              limits.refuses.map((one) => card.limits.files[one]),
            ),
          ),
        ]),
  ]
  if (lines.length === 0) return null
  return (
    <div>
      <dt>{card.limits.heading}</dt>
      <dd>
        {lines.join(' ')}
        {doubt}
      </dd>
    </div>
  )
}
