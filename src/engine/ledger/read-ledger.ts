/**
 * `content/ledger`: what the program wrote and people committed. A line that is missing, broken or twice is reported with its
 * place, since a ledger that forgets would let published addresses die.
 */
import { join } from 'node:path'
import type { z } from 'zod'
import { decode } from '../read/decode.ts'
import { type ContentFile, readFiles } from '../read/read-files.ts'
import { nearest, report } from '../report.ts'
import { type DocumentLedger, type Ledger, ledgerHeadSchema, ledgerLineSchema } from './schema.ts'

/** Where a new edition waits, complete, while its files are put in place; see `write-ledger.ts`. */
export const readyFolder = '.ready'

const ending = '.jsonl'

/** Reads the files of the ledger. Those of an edition that was cut short while being put in place go before older ones. */
export async function readLedgerFiles(folder: string): Promise<ContentFile[]> {
  const [placed, ready] = await Promise.all([readFiles(folder), readFiles(join(folder, readyFolder))])
  const waiting = new Set(ready.map(({ data }) => data.name))
  return [...placed.filter(({ data }) => !waiting.has(data.name)), ...ready].sort((a, b) =>
    a.data.name < b.data.name ? -1 : 1,
  )
}

/** The ledgers in files, by document. A file with a fault is reported and gives none. */
export function readLedger(files: readonly ContentFile[]): Ledger {
  const ledger = new Map<string, DocumentLedger>()
  for (const file of files) {
    const { name } = file.data
    const found = /\.[^./]+$/.exec(name)?.[0] ?? name
    if (!name.endsWith(ending))
      report(file, 'file-ending', { actual: found, expected: `\`${ending}\``, nearest: nearest(found, [ending]) })
    else if (decode(file)) {
      const own = parseLedger(file)
      if (own && own.head.document !== name.slice(0, -ending.length))
        report(file, 'ledger-syntax', {
          actual: `document \`${own.head.document}\``,
          expected: 'that of its file name',
        })
      else if (own) ledger.set(own.head.document, own)
    }
  }
  checkIds(ledger, files)
  return ledger
}

function parseLedger(file: ContentFile): DocumentLedger | null {
  const [first, ...rest] = linesOf(String(file.value))
  const head = first ? parseLine(file, first, ledgerHeadSchema) : null
  const lines = rest.map((line) => parseLine(file, line, ledgerLineSchema))
  if (!head || lines.includes(null)) return null
  const found = lines.filter((line) => line !== null)
  const ids = new Set(found.map(({ id }) => id))
  if (ids.size !== found.length) {
    const twice = found.findIndex(({ id }, i) => found.findIndex((other) => other.id === id) < i)
    report(file, 'ledger-syntax', { actual: `second line of \`${found[twice]!.id}\``, expected: 'one' }, rest[twice])
    return null
  }
  if (found.length !== head.claims) {
    report(file, 'ledger-lost', {
      actual: `${found.length} ${found.length === 1 ? 'claim' : 'claims'}`,
      expected: `${head.claims} as its first line says`,
    })
    return null
  }
  return { head, lines: found }
}

interface Line {
  text: string
  start: number
  end: number
}

function linesOf(source: string): Line[] {
  let start = 0
  return source.split('\n').flatMap((text) => {
    const line = { text, start, end: start + text.length }
    start += text.length + 1
    return text.trim() === '' ? [] : [line]
  })
}

function parseLine<T extends z.ZodObject>(file: ContentFile, line: Line, schema: T): z.output<T> | null {
  try {
    const result = schema.safeParse(JSON.parse(line.text))
    if (result.success) return result.data
    const { path, message } = result.error.issues[0]!
    report(file, 'ledger-syntax', { actual: path.join('.') || 'line', expected: message.toLowerCase() }, line)
  } catch (error) {
    report(file, 'ledger-syntax', { actual: 'text', expected: `JSON (${(error as Error).message})` }, line)
  }
  return null
}

/** Every claim that took another's place must be on record itself. */
function checkIds(ledger: Ledger, files: readonly ContentFile[]): void {
  const known = new Set([...ledger.values()].flatMap(({ lines }) => lines.map(({ id }) => id)))
  for (const file of files) {
    const own = ledger.get(file.data.name.slice(0, -ending.length))
    for (const { id, history = [] } of own?.lines ?? []) {
      const lost = history.find(({ became }) => became !== undefined && !known.has(became))
      if (lost)
        report(file, 'ledger-lost', {
          actual: `nothing on \`${lost.became}\``,
          expected: `what took the place of \`${id}\``,
        })
    }
  }
}
