/** Countries that write the number before the street (ISO 3166-1); the others write it behind. */
const NUMBER_FIRST = ['FR', 'GB', 'IE', 'LU', 'MT']

const NUMBER = String.raw`\d{1,5}(?:\s?[a-z])?(?:\s(?:bis|ter|quater))?(?:\s?[-/]\s?\d{1,4}[a-z]?)?`
const BEFORE = new RegExp(String.raw`^(${NUMBER})(,\s*|\s+)(\D.*)$`, 'iu')
const BEHIND = new RegExp(String.raw`^(.*?\p{L}.*?)(?:,\s*|\s+)(?:n[°ºo.]\s*|nr\.?\s*)?(${NUMBER})$`, 'iu')

/** What follows one number and is no part of a street's name: a floor, a box, a second number. */
const MORE = /,|\b(?:bte|boîte|bus|m|lok|apt|app|piso|top|stiege)\b\.?\s*\S*$/iu

export interface StreetParts {
  streetName: string
  houseNumber: string
}

/**
 * A street and its number apart, in the order of the country (ISO 3166-1); null where that is not certain. A number before
 * a comma stands before the street in any country.
 */
export function splitStreet(line: string, country: string): StreetParts | null {
  const before = BEFORE.exec(line.trim())
  if (before !== null && (NUMBER_FIRST.includes(country) || before[2]?.startsWith(',')))
    return parts(before[3], before[1])
  if (NUMBER_FIRST.includes(country) || country === '') return null
  const behind = BEHIND.exec(line.trim())
  // Two numbers: which is that of the house?
  return behind === null || /\s\d+$/.test(behind[1] ?? '') ? null : parts(behind[1], behind[2])
}

/** A street of one letter is no street; what is left over beside the name is nobody's. */
function parts(name = '', number = ''): StreetParts | null {
  const streetName = name.trim().replace(/,$/, '')
  if (!/\p{L}{2}/u.test(streetName) || MORE.test(streetName)) return null
  return { streetName, houseNumber: number.trim() }
}
