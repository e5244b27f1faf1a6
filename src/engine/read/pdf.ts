/** PDF to mdast, by where its words stand on the pages. */
import { report } from '../report.ts'
import type { RuleId } from '../rules.ts'
import type { Metadata } from '../schema.ts'
import { extractApart } from './pdf/extract-apart.ts'
import type { Page } from './pdf/page.ts'
import { toTree } from './pdf/to-tree.ts'
import { type WrittenText, writeText } from './pdf/write-text.ts'
import type { ContentFile } from './read-files.ts'
import { saidProperties } from './said-properties.ts'
import type { Reading } from './formats.ts'

/** What was taken out of a PDF, until its tree is made. */
interface Opened {
  text: WrittenText
  pages: Page[]
  metadata: Metadata
}

const opened = new WeakMap<ContentFile, Opened>()

/**
 * Sets the file's `value` to the text of its pages, which places count in, and `data.pages` to the offsets at which they
 * begin; returns whether there is one. A file that is no PDF, one behind a password, one without words, and one without
 * end say so.
 */
export async function openPdf(file: ContentFile): Promise<boolean> {
  const found = await extractApart(file.data.bytes)
  if ('rule' in found) {
    report(file, found.rule, { actual: found.actual, ...(found.expected && { expected: found.expected }) })
    return false
  }
  const { pages, title, author, created } = found
  const text = writeText(pages)
  file.value = text.value
  file.data.pages = text.pages
  file.data.made = { author, day: dayOf(created) }
  const empty = pages.flatMap(({ runs, hasPicture }, index) => (runs.length === 0 && hasPicture ? [index + 1] : []))
  if (!/[\p{L}\d]/u.test(text.value)) report(file, 'pdf-textless', { actual: `${pages.length}` })
  else if (empty.length > 0) reportPages(file, 'page-textless', empty, text.pages)
  const turned = pages.flatMap(({ runs }, index) => (runs.some(({ isTurned }) => isTurned) ? [index + 1] : []))
  if (turned.length > 0) reportPages(file, 'text-turned', turned, text.pages)
  opened.set(file, { text, pages, metadata: saidProperties({ title, author }, text.value) })
  return !file.messages.some(({ fatal }) => fatal)
}

/** The tree of a PDF that was opened. */
export function readPdf(file: ContentFile): Reading {
  const { text, pages, metadata } = opened.get(file)!
  return { tree: toTree(text.lines, pages, text.value), found: metadata }
}

function reportPages(file: ContentFile, rule: RuleId, pages: readonly number[], starts: readonly number[]): void {
  const start = starts[pages[0]! - 1]!
  report(file, rule, { actual: pages.join(', ') }, { start, end: start })
}

/** The day in `D:20261122043900Z'`; null where there is none. */
function dayOf(created: string): string | null {
  const [, year, month, day] = /^D:(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.exec(created) ?? []
  return year ? `${year}-${month}-${day}` : null
}
