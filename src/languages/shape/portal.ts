/**
 * What a field of an authority's form can ask for, in the words of a label. `name` may be a full name, a first name or a
 * surname, by what stands beside it; `halfSurname` is one of two; `dwelling` is a floor, a flat, an addition to the house
 * number; `streetType` takes "street" or "avenue" apart from the street's name; `town` is postcode and city in one;
 * `residence` ("residing in …") is a town before a street, and the whole address alone; `tell` ("describe …") says no more than that
 * a text is wanted; `none` is known and has no answer in a letter.
 */
export type Asked =
  | 'firstName'
  | 'surname'
  | 'halfSurname'
  | 'name'
  | 'fullName'
  | 'street'
  | 'houseNumber'
  | 'dwelling'
  | 'streetType'
  | 'postcode'
  | 'city'
  | 'town'
  | 'country'
  | 'residence'
  | 'address'
  | 'email'
  | 'phone'
  | 'organisation'
  | 'site'
  | 'contact'
  | 'subject'
  | 'facts'
  | 'factsDate'
  | 'priorContact'
  | 'requests'
  | 'letter'
  | 'tell'
  | 'none'

/**
 * Whom a field or a heading is about. `possessive` ("your …") means the person who fills the form in, unless an
 * organisation is named beside it.
 */
export type Whose = 'self' | 'possessive' | 'organisation' | 'other'

/** A date that is asked for in three fields. */
export type DatePart = 'day' | 'month' | 'year'

/** The words of authorities' forms in one language. Phrases are parted by " | ", as anybody would write them. */
export interface PortalWords {
  code: string
  asked: Record<Asked, string>
  whose: Record<Whose, string>
  /** Words that change nothing in a label, such as articles and "required". */
  filling: string
  /** Words that ask for a day, and words of happening: together they ask when it was, however that is put. */
  when: string
  happened: string
  /** What the three fields of a date are called. */
  dateParts: Record<DatePart, string>
  /** What a limit counts. */
  characters: string
  /** Words before or after a number that make it the least, not the most. */
  least: string
}
