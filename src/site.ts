/** What the site calls itself, once. */
export const site = {
  name: 'Claimtrail',
  summary: 'What documents claim, quoted word for word, with figure, source and date, and the way back to each place.',
} as const
