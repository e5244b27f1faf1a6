/** The first promise, for every claim: what the site shows stands in the document, at the place it names. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { suite } from 'node:test'
import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import { type BuiltSite, siteNames } from './build-site.ts'
import type { Export, ExportedClaim } from './export-schema.ts'
import { fold, parsePage, readExport, readSite, textOf } from './read-site.ts'
import { unmark } from './unmark.ts'

const repeated = (all: string[]) => all.filter((one, index) => all.indexOf(one) !== index)
const squeeze = (text: string) => text.replace(/\s+/g, '')

for (const site of await Promise.all(siteNames.map(readSite))) {
  suite(`claims of the site \`${site.name}\``, () => {
    const { claims, documents } = readExport(site)
    const files = new Map(documents.map(({ id, file }) => [id, file]))
    const texts = new Map(
      [...files.values()].map((file) => [file, readFileSync(join(site.content, 'documents', file), 'utf8')]),
    )
    const pages = new Map(site.pages.map(({ path, text }) => [path, text]))
    const fileOf = ({ document }: ExportedClaim) => files.get(document) ?? ''
    const textOfFile = (claim: ExportedClaim) => texts.get(fileOf(claim)) ?? ''

    test('should be there, each once', () => {
      assert.ok(claims.length > 100, `${claims.length} claims`)
      assert.deepEqual(repeated(claims.map(({ id }) => id)), [])
    })

    test('should name the bytes and the claims of each document', () => {
      for (const { id, file, sha256, claims: count } of documents) {
        const bytes = readFileSync(join(site.content, 'documents', file))
        assert.equal(sha256, createHash('sha256').update(bytes).digest('hex'), file)
        assert.equal(count, claims.filter(({ document }) => document === id).length, id)
      }
    })

    test('should stand in the file at their positions', () => {
      none(claims, (claim) => {
        const { start, end } = claim.position
        const [slice, quote] = [textOfFile(claim).slice(start, end), claim.quote].map((text) =>
          unmark(text, fileOf(claim)),
        )
        return slice === quote || hasLeftOutLines(textOfFile(claim).slice(start, end), claim.quote, fileOf(claim))
          ? null
          : `${start}-${end} holds ${JSON.stringify(textOfFile(claim).slice(start, end))}`
      })
    })

    test('should begin on the line they name', () => {
      none(claims, (claim) => {
        const line = textOfFile(claim)
          .slice(0, claim.position.start)
          .split(/\r\n|\r|\n/).length
        return line === claim.position.line ? null : `line ${claim.position.line} is line ${line} of the file`
      })
    })

    test('should have white space folded', () => {
      none(claims, ({ quote }) => (quote === fold(quote) ? null : 'it is not'))
    })

    test('should hold the words of every figure', () => {
      none(claims, ({ quote, figures }) => figures.find(({ raw }) => !quote.includes(raw))?.raw ?? null)
    })

    test('should name sources by words of the file, by their repaired form in the claim, or by those of a correction', () => {
      // Whom a person credits, a file says that the person wrote.
      const corrections = readCorrections(site)
      none(claims, (claim) => {
        const text = unmark(textOfFile(claim), fileOf(claim))
        const isNamed = (cited: string) =>
          text.includes(unmark(cited, fileOf(claim))) ||
          claim.text.includes(cited) ||
          (claim.status === 'corrected' && corrections.includes(cited))
        return claim.sources.find(({ cited }) => !isNamed(cited))?.cited ?? null
      })
    })

    test('should stand word for word on their own pages', () => {
      none(claims, ({ id, quote }) =>
        pages.get(`${site.base}claims/${id}/`)?.includes(quote) ? null : 'its page has other words',
      )
    })

    test('should stand word for word in the document to read', () => {
      none(claims, ({ document, quote }) =>
        pages.get(`${site.base}documents/${document}/`)?.includes(quote) ? null : `not in ${document}`,
      )
    })

    test('should be marked in the document to read, from the first word to the last', () => {
      const marked = new Map(documents.map(({ id }) => [id, readMarks(site, id)]))
      none(claims, ({ id, document, quote }) => {
        const words = marked.get(document)?.get(id) ?? ''
        return squeeze(words) === squeeze(quote) ? null : `marked is ${JSON.stringify(words)}`
      })
    })
  })
}

/** All that the files of corrections say. */
function readCorrections({ content }: BuiltSite): string {
  const folder = join(content, 'corrections')
  if (!existsSync(folder)) return ''
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
}

/** Whether the quote is the slice but for whole lines: running heads and page numbers are no part of a sentence. */
function hasLeftOutLines(slice: string, quote: string, file: string): boolean {
  let rest = unmark(quote, file)
  for (const line of slice.split('\n').map((text) => unmark(text, file)))
    if (rest.startsWith(line)) rest = rest.slice(line.length)
  return rest === '' && /\n\s*\n/.test(slice)
}

/** The text of all marks of each claim in a document, joined. */
function readMarks(site: BuiltSite, document: string): Map<string, string> {
  const marks = new Map<string, string>()
  visit(parsePage(site, `documents/${document}/index.html`), 'element', (element: Element) => {
    if (element.tagName !== 'mark') return
    const id = String(element.properties['id'] ?? element.properties['dataClaim'] ?? '').replace(/^claim-/, '')
    marks.set(id, (marks.get(id) ?? '') + textOf(element))
  })
  return marks
}

/** Fails with all claims that have a fault, each with its quote. */
function none(claims: Export['claims'], fault: (claim: ExportedClaim) => string | null): void {
  const faults = claims.flatMap((claim) => {
    const reason = fault(claim)
    return reason === null ? [] : [`${claim.document} ${claim.id} “${claim.quote}”: ${reason}`]
  })
  assert.equal(faults.length, 0, `${faults.length} of ${claims.length} claims:\n${faults.slice(0, 40).join('\n')}`)
}
