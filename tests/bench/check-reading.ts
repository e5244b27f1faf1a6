/** What must hold of the reading of any bytes under any name. */
import assert from 'node:assert/strict'
import { fromHtml } from 'hast-util-from-html'
import { toString as toText } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { foldQuote } from '../../src/engine/document/identify.ts'
import { readDocument, type ReadDocument } from '../../src/engine/document/read-document.ts'
import { openDocuments } from '../../src/engine/read/formats.ts'
import { readDocuments } from '../../src/engine/read/read-documents.ts'
import type { ContentFile } from '../../src/engine/read/read-files.ts'

/**
 * Reads a file, and checks what came of it: a fault or a text, well-formed, with every place within it.
 * @throws {Error} where a promise is broken. Returns the milliseconds that it kept processors busy, those of the thread that
 * takes PDFs apart among them, which other programs on the machine make no longer.
 */
export async function checkReading(bytes: Uint8Array, name: string): Promise<number> {
  const start = process.cpuUsage()
  const { file, texts } = await read(bytes, name)
  const { user, system } = process.cpuUsage(start)
  assert.ok(texts.length > 0 || file.messages.some(({ fatal }) => fatal), 'neither a text nor a fault')
  const source = String(file.value ?? '')
  for (const { tree, sentences } of texts) {
    assert.ok(source.isWellFormed(), 'a text that is not well-formed')
    visit(tree, (node) => {
      if ('value' in node && node.type !== 'yaml')
        assert.ok(node.value.isWellFormed(), `a ${node.type} that is not well-formed`)
      const origin = node.type === 'text' ? node.data?.origin : undefined
      if (origin)
        assert.ok(
          origin.every((place) => place >= 0 && place <= source.length),
          'a place outside the text',
        )
    })
    for (const { quote, position, claim } of sentences) {
      assert.ok(
        position.start >= 0 && position.end <= source.length && position.start < position.end,
        `a place of nothing: ${quote}`,
      )
      assert.ok(quote.isWellFormed(), 'a quote that is not well-formed')
      if (claim)
        assert.ok(holds(source.slice(position.start, position.end), quote, name), `a place of other words: ${quote}`)
    }
  }
  const again = await read(bytes, name)
  // One that is given up for its time was so by the machine, which may be busier at one time than at another.
  if (![file, again.file].some(isGivenUp))
    assert.equal(summaryOf(again), summaryOf({ file, texts }), 'another reading of the same bytes')
  return (user + system) / 1000
}

async function read(bytes: Uint8Array, name: string): Promise<{ file: ContentFile; texts: ReadDocument[] }> {
  const file = Object.assign(new VFile({ path: name }), { data: { name, bytes, sha256: '' } }) as ContentFile
  await openDocuments([file])
  return { file, texts: readDocuments([file]).flatMap((text) => readDocument(text, new Set()) ?? []) }
}

const isGivenUp = ({ messages }: ContentFile): boolean => messages.some(({ ruleId }) => ruleId === 'page-slow')

/** All that people may see of a reading. */
const summaryOf = ({ file, texts }: { file: ContentFile; texts: ReadDocument[] }): string =>
  JSON.stringify([
    file.messages.map(String),
    texts.map(({ id, title, metadata, sentences, repairs }) => ({ id, title, metadata, sentences, repairs })),
  ])

const isMarkup = /\.(?:md|html|docx)$/
/** Letters and digits alone: what is left of words when markup goes. */
const bare = (text: string) => foldQuote(text).replace(/[^\p{L}\p{N}]+/gu, '')

const decode = (html: string) => toText(fromHtml(html, { fragment: true }))
const wholeEntity = /&(?:#\d+|#x[\da-f]+|\w+);/gi

/** Whether the letters of a quote stand in a slice of its file in their order, or its words where columns may go astray. */
function holds(slice: string, quote: string, name: string): boolean {
  const plain = bare(isMarkup.test(name) ? decode(slice.replace(/></g, '> <')) : slice)
  const isOfLines = /\n[ \t]*[|│┃║]/.test(slice) // A row of a drawn grid, whose cells take several lines.
  if (name.endsWith('.pdf') || isOfLines) return quote.split(/\s+/).every((word) => plain.includes(bare(word)))
  const letters = name.endsWith('.md') ? slice.replace(wholeEntity, decode) : decode(slice.replaceAll('<', '&lt;'))
  return [plain, bare(slice), bare(letters)].some((written) => {
    let place = -1 // What looks like markup may have been read as words, and words apart by markup as one.
    return [...bare(quote)].every((sign) => (place = written.indexOf(sign, place + 1)) >= 0)
  })
}
