/** What must hold of the reading of any bytes under any name. */
import assert from 'node:assert/strict'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { readDocument } from '../../src/engine/document/read-document.ts'
import { openDocuments } from '../../src/engine/read/formats.ts'
import { readDocuments } from '../../src/engine/read/read-documents.ts'
import type { ContentFile } from '../../src/engine/read/read-files.ts'

/**
 * Reads a file, and checks what came of it: a fault or a text, well-formed, with every place within it.
 * @throws {Error} where a promise is broken. Returns the milliseconds that it took.
 */
export async function checkReading(bytes: Uint8Array, name: string): Promise<number> {
  const file = Object.assign(new VFile({ path: name }), { data: { name, bytes, sha256: '' } }) as ContentFile
  const start = performance.now()
  await openDocuments([file])
  const texts = readDocuments([file]).map((text) => readDocument(text, new Set()))
  const took = performance.now() - start
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
    for (const { quote, position } of sentences) {
      assert.ok(
        position.start >= 0 && position.end <= source.length && position.start < position.end,
        `a place of nothing: ${quote}`,
      )
      assert.ok(quote.isWellFormed(), 'a quote that is not well-formed')
    }
  }
  return took
}
