/** Words as the alternatives of a pattern. */
export const alternatives = (words: Iterable<string>): string =>
  [...words].map((word) => word.replace(/[.]/g, '\\$&')).join('|')
