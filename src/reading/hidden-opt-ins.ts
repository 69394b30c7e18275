import type { FormFacts } from '../facts.ts'
import { nameWords } from './field-names.ts'

/** Names of constants that say yes to messages; versions, tokens and languages of a consent text are none. */
const OPT_IN =
  /(^| )(opt ?in|newsletter|subscribe|subscription|mailing|mailinglist|marketing|email ?ok|contact ?ok|accept ?news|abonne|abonnement|infolettre|boletin|iscrizione|nieuwsbrief)( |$)/
const NOT_A_CHOICE =
  /(^| )(id|ids|token|version|url|source|list|lists|form|page|type|lang|language|text|nonce|key|hash)$/

/**
 * Names of inputs that nobody sees and that send "yes" to messages along. Where a box of the same name can be ticked,
 * the input is the companion by which frameworks send its "no".
 */
export function hiddenOptIns(form: FormFacts): string[] {
  const boxes = new Set(form.fields.map(({ name }) => name))
  return (form.hiddenChoices ?? []).filter((name) => {
    const words = nameWords(name).join(' ')
    return !boxes.has(name) && OPT_IN.test(words) && !NOT_A_CHOICE.test(words)
  })
}
