/** The names below the parts of a marked quote: `80 watts` has one below each, `214 km` one below both. */
import { partWords } from './claim-words.ts'
import type { Bit } from './cut-figure.ts'
import type { PartKind, Run } from './mark-parts.ts'

/** Words in a row, what part they are, and the names that hang below them; words between the parts have neither. */
export interface Piece {
  text: string
  kind?: PartKind | NonNullable<Bit['part']> | undefined
  letter?: string | undefined
  label?: string | undefined
}

type NamedBit = Pick<Piece, 'text' | 'kind'> | undefined

/** The pieces of a run in order; joined they are its words. Where one name would run into the next, the first piece has both. */
export function labelRun({ text, kind, bits = [{ text, part: null }] }: Run): Piece[] {
  const pieces: Piece[] = bits.map((bit) => ({ text: bit.text, kind: bit.part ?? kindOfAll(bits, kind) }))
  const named = pieces.flatMap(({ kind }, at) => (kind ? [at] : []))
  let names: string[] = []
  let first: number | null = null
  named.forEach((at, i) => {
    const next = named[i + 1] ?? pieces.length
    first ??= at
    names.push(partWords[pieces[at]!.kind!])
    if (isOneName(pieces[at], pieces[next], next === at + 1)) return
    pieces[first]!.label = names.join(' · ')
    first = null
    names = []
  })
  return pieces
}

// A date and a source come in one piece; white space between the parts of a figure is no part.
const kindOfAll = (bits: Bit[], kind: PartKind | undefined) => (bits.length === 1 ? kind : undefined)

const isSign = (bit: NamedBit): boolean => bit !== undefined && bit.kind !== 'number' && bit.text.length < 3

function isOneName(bit: NamedBit, next: NamedBit, isBeside: boolean): boolean {
  // `10` of `10x less`: its name is wider than itself, and would run into that of the unit.
  const isShort = bit?.kind === 'number' && bit.text.length < 4
  return isSign(next) || (isSign(bit) && next?.kind === 'number') || (isShort && isBeside && next !== undefined)
}
