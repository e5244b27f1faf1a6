/** How long it takes to relate claims: generated documents of like claims, many of them on one subject, in four sizes. */
import { toCollections } from '../../src/engine/corpus/to-collections.ts'
import { relateClaims } from '../../src/engine/relations/relate-claims.ts'
import { readSource } from '../engine/read-sentence.ts'
import { generateText } from './generate-text.ts'

const sizes = [1_000, 5_000, 20_000, 60_000]
const documentSize = 100_000 // Characters of each generated document.

/** Prints seconds, relations and how the time grew from the size before; sizes may be fewer. */
export async function measureRelations(most = Infinity): Promise<void> {
  console.log('  claims   documents   relations   large blocks   seconds   times the size before')
  let before: { seconds: number; claims: number } | null = null
  for (const size of sizes.filter((one) => one <= most)) {
    const { read, claims, sources } = collect(size)
    const start = performance.now()
    const { relations, bounded } = relateClaims(read, claims, sources)
    const seconds = (performance.now() - start) / 1000
    const cells = [claims.length, read.length, relations.length, bounded].map((cell) => String(cell))
    const growth = before
      ? `${(seconds / before.seconds).toFixed(1)} for ${(claims.length / before.claims).toFixed(1)} as many`
      : ''
    console.log(
      `${cells[0]!.padStart(8)}${cells[1]!.padStart(12)}${cells[2]!.padStart(12)}${cells[3]!.padStart(15)}${seconds.toFixed(2).padStart(10)}   ${growth}`,
    )
    before = { seconds, claims: claims.length }
  }
}

function collect(size: number) {
  const read: ReturnType<typeof readSource> = []
  let count = 0
  for (let seed = 1; count < size; seed++) {
    const documents = readSource(generateText(documentSize, 'md', seed), `text-${seed}.md`)
    read.push(...documents)
    count += documents.flatMap(({ sentences }) => sentences.filter(({ claim }) => claim !== null)).length
  }
  return { read, ...toCollections(read, new Map(), new Map(), (id) => id) }
}
