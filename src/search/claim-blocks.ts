/** The words of all claims in files of some neighbours each, so that what is asked loads no more than it has to look into. */
import type { ClaimWords, SearchRecord } from './record.ts'

/** Claims a file: about 8 kB, compressed. */
const blockLength = 128

/** The number of the file that holds the claim of a number. */
export const blockOf = (claim: number): number => Math.floor(claim / blockLength)
/** The place of a claim in its file. */
export const placeInBlock = (claim: number): number => claim % blockLength
export const blockFile = (block: number): string => `claims/${block}.json`

/** The content of each file, in order. */
export function listBlocks(claims: readonly SearchRecord[]): ClaimWords[][] {
  return Array.from({ length: Math.ceil(claims.length / blockLength) }, (_, block) =>
    claims.slice(block * blockLength, (block + 1) * blockLength).map(({ words }) => words),
  )
}
