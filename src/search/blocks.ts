/** Records in files of some neighbours each, so that what is asked loads no more than it has to look into. */

/** The lists that are cut into files, and the records a file of each: 6 kB of claims, compressed, and 1 kB of pages, of which a question names few. */
export const blockLengths = { claims: 64, pages: 32 } as const
export type BlockList = keyof typeof blockLengths

/** The number of the file that holds the record of a number. */
export const blockOf = (list: BlockList, record: number): number => Math.floor(record / blockLengths[list])
export const blockFile = (list: BlockList, block: number): string => `${list}/${block}.json`

/** The content of each file, in order. */
export function cutBlocks<Record>(list: BlockList, records: readonly Record[]): Record[][] {
  const length = blockLengths[list]
  return Array.from({ length: Math.ceil(records.length / length) }, (_, block) =>
    records.slice(block * length, (block + 1) * length),
  )
}

/** The records of some numbers, in that order, each file loaded once; a number that no file has is left out. */
export async function loadRecords<Record>(
  list: BlockList,
  numbers: readonly number[],
  load: (file: string) => Promise<unknown>,
): Promise<Record[]> {
  const needed = [...new Set(numbers.map((number) => blockOf(list, number)))]
  const loaded = await Promise.all(needed.map((block) => load(blockFile(list, block))))
  const blocks = new Map(needed.map((block, i) => [block, loaded[i] as Record[]]))
  return numbers.flatMap((number) => blocks.get(blockOf(list, number))?.[number % blockLengths[list]] ?? [])
}
