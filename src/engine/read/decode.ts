/** From the bytes of a file to its text: which encoding they are in, and what is wrong with them. */
import { firstWhere } from '../first-where.ts'
import { report } from '../report.ts'
import type { ContentFile } from './read-files.ts'

/** Decodes a file into its `value`; returns whether it is a text that can be read on. */
export function decode(file: ContentFile): boolean {
  if (file.messages.some((message) => message.fatal)) return false
  const { bytes } = file.data
  const encoding = encodingOf(bytes)
  // A byte order mark stays, so that offsets are those of the file as others decode it.
  file.value = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  if (file.value.replace(/^\uFEFF/, '').trim() === '') report(file, 'file-empty', {})
  else if (file.value.includes('\0')) report(file, 'file-binary', { actual: 'bytes of value zero' })
  else if (!isWellFormed(bytes, encoding)) reportBadByte(file, encoding)
  else if (encoding === 'windows-1252') reportGuess(file)
  return !file.messages.some((message) => message.fatal)
}

const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w:.-]{1,40})/i
const head = 1024 // Bytes of a page in which a browser looks for its encoding.

/** What the bytes are in: as their mark says, or they themselves, or a page's own declaration. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const wide = wideEncodingOf(bytes)
  if (wide) return wide
  if (isWellFormed(bytes, 'utf-8')) return 'utf-8'
  const label = declared.exec(Buffer.from(bytes.subarray(0, head)).toString('latin1'))?.[1]
  const named = label && canonicalName(label)
  if (named && named !== 'utf-8' && isWellFormed(bytes, named)) return named
  return isWindows1252(bytes) ? 'windows-1252' : 'utf-8'
}

/** The name that decoders know an encoding by; null for a label that none knows. */
function canonicalName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null // A decoder tells by throwing.
  }
}

/** UTF-16 without a mark: every other byte of a Western text is zero. */
function wideEncodingOf(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2 * head)
  const zeros = [0, 0]
  sample.forEach((byte, index) => (zeros[index % 2]! += byte === 0 ? 1 : 0))
  const most = sample.length / 2
  if (sample.length < 8 || bytes.length % 2 === 1) return null
  if (zeros[1]! > 0.7 * most && zeros[0] === 0) return 'utf-16le'
  return zeros[0]! > 0.7 * most && zeros[1] === 0 ? 'utf-16be' : null
}

/**
 * Whether bytes that are no UTF-8 read as Windows-1252: none that it leaves undefined, few that are no ASCII, and no
 * character of UTF-8 among them, which would tell of a UTF-8 file with a bad byte.
 */
function isWindows1252(bytes: Uint8Array): boolean {
  const high = bytes.filter((byte) => byte >= 0x80)
  if (high.length > bytes.length / 4 || high.some((byte) => undefinedBytes.has(byte))) return false
  return !bytes.some((byte, index) => byte >= 0xc3 && byte <= 0xf4 && (bytes[index + 1] ?? 0) >> 6 === 0b10)
}

const undefinedBytes: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

function isWellFormed(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false // That is what a fatal decoder tells us by throwing.
  }
}

function reportGuess(file: ContentFile): void {
  const start = file.data.bytes.findIndex((byte) => byte >= 0x80) // A character a byte.
  const actual = hexOf(file.data.bytes[start]!)
  report(file, 'encoding-guessed', { actual, expected: 'Windows-1252' }, { start, end: start + 1 })
}

/** Points at the first place where the decoder had to put in a replacement that the bytes do not spell out. */
function reportBadByte(file: ContentFile, encoding: string): void {
  const { bytes } = file.data
  // The longest prefix that decodes; a cut character at its end counts as whole.
  const length = firstWhere(bytes.length - 1, (whole) => !canStart(bytes.subarray(0, whole + 1), encoding))
  const before = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, length), { stream: true })
  const start = before.length
  const byte = bytes[encoding === 'utf-8' ? Buffer.byteLength(before) : 2 * start] ?? 0
  report(file, 'file-encoding', { actual: hexOf(byte), expected: encoding.toUpperCase() }, { start, end: start + 1 })
}

const hexOf = (byte: number) => `0x${byte.toString(16).padStart(2, '0').toUpperCase()}`

function canStart(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false // As above.
  }
}
