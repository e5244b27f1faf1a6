/** The order of words that no locale changes: that of their UTF-16 units. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
