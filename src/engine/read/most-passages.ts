/** Rows, and paragraphs, that a document may have: each may be a claim, and a claim has a page. A report of 500 pages has 10,000. */
export const mostPassages = 50_000
