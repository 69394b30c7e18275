import type { Authority } from '../authorities/authority.ts'
import { LocalWords } from '../interface/local-words.tsx'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import { Visit } from './visit.tsx'

/** That no letter can be written to an authority here, why, and where it says how one writes to it oneself. */
export function NoLetter({ texts, authority }: { texts: DossierTexts; authority: Authority }) {
  const words = texts.authority.noLetter
  const { law, coversParties, languages, infoUrl, website, email, emailUse, phone } = authority
  const { unverified } = texts.authority
  const contacts = [
    { field: 'email', text: email, use: emailUse },
    { field: 'phone', text: phone, use: null },
  ] as const
  const names = new Intl.DisplayNames(texts.locale, { type: 'language' })
  const list = new Intl.ListFormat(texts.locale, { type: 'conjunction' })
  return (
    <>
      <p>
        {law === 'pipeda' || law === 'ccpa'
          ? words.law(words.laws[law])
          : words.language(list.format(languages.map((code) => names.of(code) ?? code)))}
        {coversParties ? '' : ` ${words.parties}`}
      </p>
      <p>
        {words.yourself} <Visit address={infoUrl ?? website}>{new URL(infoUrl ?? website).hostname}</Visit>
      </p>
      {contacts.map(({ field, text, use }) =>
        text === null ? null : (
          <p key={field}>
            {text}{' '}
            {use === null ? null : (
              <>
                (<LocalWords text={use} language={texts.language} />){' '}
              </>
            )}
            {authority.unverified.includes(field) ? unverified : ''}
          </p>
        ),
      )}
    </>
  )
}
