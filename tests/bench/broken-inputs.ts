/** Broken files without end, the same for the same number: small pieces of sound files of a format, damaged. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { strFromU8, strToU8, unzipSync, type Unzipped, zipSync } from 'fflate'
import { makePdf } from '../engine/make-pdf.ts'
import { type Draw, makeDraw, mutate } from './mutate.ts'

/** The readers, by the ending of what they read. */
export const readers = ['md', 'txt', 'html', 'csv', 'pdf', 'docx'] as const
export type Reader = (typeof readers)[number]

/** A broken file: its bytes, and its name by whose ending it is read. */
export interface BrokenFile {
  bytes: Uint8Array
  name: string
}

const folders = ['fixtures/formats', 'fixtures/html', 'fixtures/tables', 'gold/documents']
const sound = folders.flatMap((folder) => {
  const path = join(import.meta.dirname, '..', folder)
  return readdirSync(path).map((name) => ({ ending: extname(name), bytes: readFileSync(join(path, name)) }))
})
const soundOf = (reader: Reader) =>
  sound.filter(({ ending }) => ending === `.${reader}` || (reader === 'csv' && ending === '.tsv'))
const texts: Record<Reader, Buffer[]> = Object.fromEntries(
  readers.map((reader) => [reader, soundOf(reader).map(({ bytes }) => bytes)]),
) as Record<Reader, Buffer[]>

/** The nth broken file of a reader. One in twenty has an ending of another reader. */
export function makeInput(reader: Reader, number: number): BrokenFile {
  const draw = makeDraw(number * readers.length + readers.indexOf(reader))
  const [bytes, other] = [makers[reader](draw), pick(texts[readers[draw(readers.length)]!], draw)]
  const ending = draw(20) === 0 ? readers[draw(readers.length)]! : reader
  return { bytes: reader === 'docx' ? bytes : mutate(bytes, other, draw), name: `a.${ending}` }
}

const makers: Record<Reader, (draw: Draw) => Uint8Array> = {
  md: (draw) => pieceOf('md', draw),
  txt: (draw) => pieceOf('txt', draw),
  html: (draw) => pieceOf('html', draw),
  csv: (draw) => pieceOf('csv', draw),
  pdf: (draw) => (draw(300) === 0 ? pick(texts.pdf, draw) : smallPdf(draw)),
  docx: smallDocx,
}

const pick = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)]!
const most = 100_000 // Bytes of a piece that repeats.

/** Up to half a kilobyte of a sound file from the head of a line on; now and then the whole file, or a piece many times over. */
function pieceOf(reader: Reader, draw: Draw): Uint8Array {
  const bytes = pick(texts[reader], draw)
  const kind = draw(2000)
  if (kind > 1980) return bytes
  const start = bytes.subarray(0, -1).lastIndexOf(10, draw(bytes.length)) + 1 // The newline at the end heads no line.
  const piece = bytes.subarray(start, start + 30 + draw(500))
  if (kind > 10) return piece
  const length = Math.floor((kind > 0 ? most / 10 : most) / piece.length)
  return Buffer.concat(Array.from({ length }, () => piece))
}

const lines = (draw: Draw) => {
  const text = strFromU8(pieceOf('txt', draw).subarray(0, 400), true)
  return text.split('\n').flatMap((line) => line.match(/.{1,80}/g) ?? [])
}

/** A PDF of one to three pages of a few lines, in one column or two. */
function smallPdf(draw: Draw): Uint8Array {
  const pages = Array.from({ length: 1 + draw(3) }, () => {
    if (draw(12) === 0) return 'picture' as const
    const columns = 1 + draw(2)
    return lines(draw).map((text, row) => ({
      ...{ x: 60 + 240 * (row % columns), y: 780 - 14 * Math.floor(row / columns), text },
      ...{ size: 9 + draw(4), font: pick(['F1', 'F1', 'F2', 'F3'] as const, draw), isTurned: draw(40) === 0 },
    }))
  })
  return makePdf(pages, draw(3) === 0 ? { Title: lines(draw)[0] ?? '', CreationDate: 'D:20241103' } : {})
}

const packed = texts.docx.map((bytes) => unzipSync(bytes))
const wordless = /^(?:docProps|word\/(?:theme|fontTable|settings|webSettings))/
const unusedStyle =
  /<w:style [^>]*w:styleId="(?!Heading|Title|List|Footnote|Block)[^]*?<\/w:style>|<w:latentStyles[^]*?<\/w:latentStyles>/g

/** A DOCX without what only says how it looks, which would take most of the time. */
function lightened(parts: Unzipped): Unzipped {
  const kept = Object.entries(parts).filter(([name]) => !wordless.test(name))
  const styles = strFromU8(parts['word/styles.xml']!).replace(unusedStyle, '')
  return { ...Object.fromEntries(kept), 'word/styles.xml': strToU8(styles) }
}

const light = packed.map(lightened)

/** A DOCX of some blocks of a sound one, with damage to one of its parts, or to its packing. */
function smallDocx(draw: Draw): Uint8Array {
  const parts: Unzipped = { ...pick(draw(20) > 0 ? light : packed, draw) }
  const document = strFromU8(parts['word/document.xml']!)
  const blocks = document.match(/<w:p\b[^]*?<\/w:p>/g) ?? []
  const from = draw(blocks.length)
  const some = blocks.slice(from, from + 1 + draw(6)).join('')
  if (draw(20) > 0)
    parts['word/document.xml'] = strToU8(document.replace(/(<w:body>)[^]*(<\/w:body>)/, (_, a, b) => a + some + b))
  const names = Object.keys(parts)
  const name = draw(4) === 0 ? pick(names, draw) : 'word/document.xml'
  const kind = draw(10)
  if (kind > 0) parts[name] = Uint8Array.from(mutate(parts[name]!, parts[pick(names, draw)]!, draw))
  const bytes = zipSync(parts, { level: 0 })
  return kind < 2 ? mutate(bytes, pick(texts.docx, draw), draw) : bytes
}
