/** What the program that made a file wrote into it, and what of that can be taken for what the document says of itself. */
import { isAccount } from '../lexicon/byline-words.ts'
import type { Metadata } from '../schema.ts'

const head = 4000 // Characters in which the title and the authors stand.

/** The title and the author as a file gives them; empty where it gives none. */
export interface Properties {
  title: string
  author: string
}

/**
 * What a PDF or DOCX gives counts where its first pages say so too: `Microsoft Word - report_v3.docx` and the name of
 * who set up the machine do not. The day on which the file was made is no day of publication.
 */
export function saidProperties({ title, author }: Properties, text: string): Metadata {
  const start = folded(text.slice(0, head))
  const isSaid = (words: string) => folded(words).length > 3 && start.includes(folded(words))
  const authors = namesIn(author).filter(isSaid)
  return {
    ...(title.trim() && isSaid(title) && { title: title.trim().replace(/\s+/g, ' ') }),
    ...(authors.length > 0 && { authors }),
  }
}

/** The persons that a file gives as its author: names of several words, and no accounts. */
export const namesIn = (author: string): string[] =>
  author
    .split(/\s*[;,&]\s*|\s+and\s+/)
    .filter((name) => /\p{L}+[\s.]+\p{L}/u.test(name) && !isAccount(name))
    .map((name) => name.trim().replace(/\s+/g, ' '))

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
