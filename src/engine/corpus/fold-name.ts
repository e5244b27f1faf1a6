/** Names made comparable. */

const corporateEnding = /(?:\s|^)(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|gmbh|ag|nv|sa|co)$/

/**
 * A name without what spellings differ by: case, accents, punctuation, white space, a leading `the`, corporate endings.
 * `The Orion Labs, Inc.`, `Orion Labs` and `orionlabs` fold to `orionlabs`. A name of other scripts keeps its letters.
 */
export function foldName(name: string): string {
  const words = plain(name)
    .replace(/&/g, ' and ')
    .replace(/(?<=\p{L})['’.](?=\p{L}|\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const bare = words.replace(/^the (?=\S)/, '')
  return (bare.replace(corporateEnding, '') || bare).replaceAll(' ', '')
}

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
