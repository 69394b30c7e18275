/**
 * What a decoder says of a record, for somebody who does not know decoders. Sentences of our own schemas
 * ("must be a full date") stay as they are.
 */
export const problemInWords = (problem: string): string =>
  problem
    .replace(/Invalid key: Expected never but received .*$/, 'is no key of this format; is it misspelt?')
    .replace(/Invalid key: Expected .* but received undefined$/, 'is missing')
    .replace(/Invalid value: Expected >=(.*) but received (.*)$/, 'must be $1 or more, and is $2')
    .replace(/Invalid length: Expected <=(.*) but received (.*)$/, 'may be $1 long, and is $2')
    .replace(/Invalid (?:type|value): Expected (.*) but received (.*)$/, 'must be $1, and is $2')
