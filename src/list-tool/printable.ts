/** Characters that steer a terminal or turn the direction of a line. */
const STEERING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu

/** One line as it may be shown in a terminal: lists and signatures of others may hold anything. */
export const printable = (line: string): string => line.replaceAll('\t', ' ').replace(STEERING, '\ufffd')
