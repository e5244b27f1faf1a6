/** A document as it is, in the form in which the ledger records it. */
import { createHash } from 'node:crypto'
import { foldQuote } from '../document/identify.ts'
import type { ReadDocument } from '../document/read-document.ts'
import type { Claim } from '../schema.ts'
import type { Edition } from './update-ledger.ts'

/** Documents with their claims, for the ledger. */
export function toEditions(
  read: readonly ReadDocument[],
  claims: readonly Claim[],
  withdrawn: readonly Claim[],
): Edition[] {
  const [present, gone] = [claims, withdrawn].map((list) => Map.groupBy(list, ({ document }) => document))
  const files = Map.groupBy(read, ({ file }) => file)
  return read.map((document) => {
    const { id, title, file, sentences } = document
    return {
      id,
      title,
      file: file.data.name,
      sha256: files.get(file)!.length > 1 ? hashOfPart(document) : file.data.sha256,
      claims: present!.get(id) ?? [],
      withdrawn: gone!.get(id) ?? [],
      refused: new Map(
        sentences.flatMap(({ claim, quote, reason }) => (claim === null ? [[foldQuote(quote), reason]] : [])),
      ),
    }
  })
}

/** The hash of one post of a file, so that a change of another leaves it as it was. */
function hashOfPart({ title, tree, file }: ReadDocument): string {
  const placed = tree.children.flatMap(({ position }) => position ?? []) // A post's title is a heading made up, without a place.
  const start = placed[0]?.start.offset ?? 0
  const end = placed.at(-1)?.end.offset ?? start
  const part = String(file.value).slice(start, end).trim()
  return createHash('sha256').update(`${title}\n${part}`).digest('hex')
}
