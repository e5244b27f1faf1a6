/** Tells the end of a sentence from a line that breaks off. */

// A reference may be glued to the end: `in the mains.12`, `in the mains.[3, 4]`.
const sentenceEnd = /(?:[.!?:;]["”’')\]*]*|(?<=\p{L}[”’"')]?[.!?]["”’)]?)(?:\d{1,3}|\[\d{1,3}(?:[,–-] ?\d{1,3})*\]))$/u

/** Whether a line ends as a sentence does. */
export const endsSentence = (value: string): boolean => sentenceEnd.test(value)
