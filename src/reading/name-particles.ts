/*
 * Little words inside names. One set for all languages and not a concept of the lexicons, because a name keeps the
 * language of those who bear it: a French page names the "Casa Editorial del Tiempo", an English one the "Assembleia
 * da República", and only the page's own lexicon is there to read it. (Articles before a name are the sentence's, and
 * stand in the lexicons.) Nothing is found by these words: they are looked at between two capitalised words, where a
 * foreign look-alike does no harm. Left out is what joins a verb to its object there as well (Spanish a, German in).
 */

/** Words that join the capitalised words of one name, as written. */
export const NAME_JOINTS: ReadonlySet<string> = new Set([
  '&',
  '+',
  // English
  ...['of', 'the', 'for', 'and'],
  // French
  ...['de', 'du', 'des', 'la', 'le', 'les', 'et', 'en', 'pour', 'sur', 'à', 'aux'],
  // Spanish, Catalan, Portuguese, Italian
  ...['del', 'el', 'los', 'las', 'y', 'e', 'i', 'para', 'por', 'da', 'do', 'das', 'dos'],
  ...['di', 'della', 'delle', 'dello', 'dei', 'degli', 'per', 'il', 'lo', 'gli', 'os', 'as'],
  // German, Dutch
  ...['der', 'die', 'das', 'dem', 'den', 'von', 'vom', 'für', 'und', 'zur', 'zum'],
  ...['van', 'het', 'voor', 'ter', 'te', 'op'],
  // Polish, Czech, Slovak
  ...['w', 'z', 'na', 'rzecz', 'dla', 'pro', 'pre', 'za'],
  // Romanian, Hungarian, Greek
  ...['și', 'şi', 'pentru', 'din', 'al', 'ale', 'és', 'az'],
  ...['και', 'του', 'της', 'των', 'για', 'την', 'τον', 'το', 'τη'],
  // Swedish, Danish, Finnish
  ...['och', 'för', 'av', 'og', 'af', 'til', 'i', 'ja'],
])

/** Those of them that mean "and". */
export const AND: ReadonlySet<string> = new Set([
  'and',
  'et',
  'und',
  'y',
  'e',
  'i',
  'en',
  'og',
  'och',
  'ja',
  'și',
  'şi',
  'és',
  'και',
])
