/** Broken files from sound ones: bytes turned, cut out, doubled and mixed, the same for the same number. */

/** A generator of whole numbers below a bound; the same for the same seed. */
export type Draw = (below: number) => number

/** Numbers of a linear generator, which no clock and no machine decides. */
export function makeDraw(seed: number): Draw {
  let state = (seed * 2654435761 + 12345) >>> 0
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0
    return below > 0 ? ((state ^ (state >>> 13)) >>> 0) % below : 0
  }
}

const most = 100_000 // Bytes of a broken file.

/** One to six kinds of damage to a file; `other` lends bytes. */
export function mutate(bytes: Uint8Array, other: Uint8Array, draw: Draw): Uint8Array {
  let broken: Uint8Array = Uint8Array.from(bytes)
  for (let times = 1 + draw(6); times > 0; times--) broken = damages[draw(damages.length)]!(broken, other, draw)
  return broken.subarray(0, most)
}

type Damage = (bytes: Uint8Array, other: Uint8Array, draw: Draw) => Uint8Array
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
const words = [
  '\0',
  '<',
  '&#x110000;',
  '"',
  '\u202e',
  '[[[[',
  '1e999',
  '%PDF',
  'endstream',
  '\ufeff',
  '|',
  '```',
  '\r',
].map((word) => new TextEncoder().encode(word))

const damages: readonly Damage[] = [
  (bytes, _, draw) => {
    for (let times = 1 + draw(20); times > 0; times--) bytes[draw(bytes.length)] = draw(256)
    return bytes
  },
  (bytes, _, draw) => bytes.subarray(0, draw(bytes.length)),
  (bytes, _, draw) => {
    const start = draw(bytes.length)
    return joined(bytes.subarray(0, start), bytes.subarray(start + draw(200)))
  },
  (bytes, _, draw) => {
    const start = draw(bytes.length)
    const piece = bytes.subarray(start, start + draw(200))
    const times = 1 + draw(draw(8) === 0 ? 30 : 4)
    return joined(bytes.subarray(0, start), ...Array.from({ length: times }, () => piece), bytes.subarray(start))
  },
  (bytes, other, draw) => {
    const [start, from] = [draw(bytes.length), draw(other.length)]
    return joined(bytes.subarray(0, start), other.subarray(from, from + draw(500)), bytes.subarray(start))
  },
  (bytes, _, draw) => {
    const start = draw(bytes.length)
    return joined(bytes.subarray(0, start), words[draw(words.length)]!, bytes.subarray(start))
  },
]
