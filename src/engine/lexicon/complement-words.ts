/** Words by which a share is denied, and pairs of which one is true of all that the other is not. */

const pairs = `
  detect detects detected detecting detection spot spots spotted catches | miss misses missed missing overlook overlooks overlooked undetected
  pass passes passed passing | fail fails failed failing failure
  succeed succeeds succeeded success successful successfully | fail fails failed failing failure failures unsuccessful
  survive survives survived survival survivors alive | die dies died dying death deaths mortality fatality
  correct correctly right rightly accurate accurately accuracy | wrong wrongly incorrect incorrectly error errors mistaken misclassified misclassifies inaccurate
  on-time punctual punctually | late delayed
  finish finishes finished complete completed completes completion | abandon abandons abandoned dropout dropped quit unfinished
  recovered recover recovers recovery recoverable | wasted waste wastes
  rural | urban
  literate literacy | illiterate illiteracy
`

/** From a word to its pair and its side of it. */
const sides: ReadonlyMap<string, readonly (readonly [pair: number, side: 0 | 1])[]> = indexSides()

function indexSides(): Map<string, [number, 0 | 1][]> {
  const index = new Map<string, [number, 0 | 1][]>()
  pairs
    .trim()
    .split('\n')
    .forEach((row, pair) =>
      row.split('|').forEach((side, place) => {
        for (const word of side.trim().split(' ')) index.set(word, [...(index.get(word) ?? []), [pair, place as 0 | 1]])
      }),
    )
  return index
}

/** Whether two sets of words stand on two sides of one pair, and neither on both: `detects` against `missed`. */
export function completing(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const [one, other] = [sidesOf(first), sidesOf(second)]
  return [...one].some(([pair, side]) => side !== 2 && other.has(pair) && other.get(pair) === 1 - side)
}

/** From a pair to the side that words stand on; 2 for both. */
function sidesOf(words: ReadonlySet<string>): Map<number, number> {
  const found = new Map<number, number>()
  for (const word of words)
    for (const [pair, side] of sides.get(word) ?? []) found.set(pair, (found.get(pair) ?? side) === side ? side : 2)
  return found
}

/** Words that deny: `had not been vaccinated`, `lack clean water`. */
export const denyingWords: ReadonlySet<string> = new Set(
  'not never no none nobody cannot lack lacks lacked lacking without unable neither nor'.split(' '),
)
