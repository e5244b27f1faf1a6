/** Words at the start of a line: `the 1960s` is `The 1960s`. */
export const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Words behind others: `What collides` is `what collides`. */
export const uncapitalise = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
