/** The sorts of damage that reading mends, each with the plain name that a document's page shows. */
export const repairKinds = {
  encoding: 'Characters decoded twice',
  ligature: 'Joined letters written as one character',
  invisible: 'Invisible characters inside a word',
  escape: 'Escape signs left standing',
  'stray-space': 'Space before a punctuation mark',
  'torn-range': 'Range torn over a line',
  hyphen: 'Word divided at the end of a line',
  'split-word': 'Word split at a ligature',
  'lost-letters': 'Letters lost in a ligature',
} as const satisfies Record<string, string>

/** The id of a sort of damage. */
export type RepairKind = keyof typeof repairKinds
