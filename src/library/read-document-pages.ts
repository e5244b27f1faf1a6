/** The document to read as its pages show it: parted, and with the words by which a browser finds each claim. */
import { toHtml } from 'hast-util-to-html'
import type { DocumentEntry } from '../engine/schema.ts'
import { pagedPath } from '../paths.ts'
import { pageDocument } from './page-document.ts'
import { readWords } from './read-words.ts'
import { stretchDocument } from './stretch-document.ts'
import { textFragments } from './text-fragments.ts'
import type { DocumentView } from './view.ts'

/** `path` is the address of its first page. */
export function readDocumentPages(document: DocumentEntry, path: string): Pick<DocumentView, 'pages' | 'pageOf'> {
  const { pages, pageOf } = pageDocument(document.html, (page) => pagedPath(path, page))
  return {
    pageOf,
    pages: pages.map((root) => ({
      html: toHtml(stretchDocument(root)),
      fragments: textFragments(readWords(root, textAbove(document))),
    })),
  }
}

/** What stands above the text on each of its pages and could hold the words of a claim: the title and the contents. */
const textAbove = ({ title, headings }: DocumentEntry): string[] => [title, ...headings.map(({ text }) => text)]
