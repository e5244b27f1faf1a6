/** The files that hold what results show. */

/** Few enough that a page of results loads little else, and enough that they compress together. */
export const recordsPerFile = 12

/** The file of a record, below the index. */
export const recordFile = (number: number): string => `records/${Math.floor(number / recordsPerFile)}.json`

/** The file of all topics, sources and documents. */
export const pageFile = 'pages.json'
