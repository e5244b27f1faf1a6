/** The lines between a page's heading and its first paragraph: who wrote it, and when. */
import type { Root } from 'hast'
import { bylineOpening } from '../../lexicon/byline-words.ts'
import { type Byline, isFullName, readByline } from './byline.ts'
import { attribute, childElements, elementsBelow, foldedWords } from './elements.ts'
import { pageDate } from './page-date.ts'

const lineTags = new Set('p div span address li dd small em time'.split(' '))
const inlineTags = new Set('a span strong b em i time br small address'.split(' '))
const longestLine = 160
const paragraph = 200 // Characters; with it the text begins.
const mostLooked = 60 // Elements behind the heading.
const wholeDay = /^[\p{L}\d.,/ -]{6,30}$/u

/** What these lines say: `By Jane Doe` in a line of its own, whatever its class, and a line that is a day. */
export function readHeadLines(page: Root): Byline {
  const found: Byline = { authors: [] }
  let looked = -1
  for (const element of elementsBelow(page)) {
    if (element.tagName === 'h1') looked = 0
    if (looked < 0 || !lineTags.has(element.tagName)) continue
    if (looked++ > mostLooked) break
    if (!childElements(element).every(({ tagName }) => inlineTags.has(tagName))) continue
    const words = foldedWords(element)
    if (words.length > paragraph) break
    if (found.authors.length === 0 && words.length <= longestLine && bylineOpening.test(words)) {
      const { authors, ...more } = readByline(words)
      if (authors.length > 0 && authors.every(isFullName)) Object.assign(found, { ...more, ...found, authors })
    }
    const day = wholeDay.test(words) ? pageDate(attribute(element, 'dateTime') || words) : null
    if (day && /\d{4}$|^\d{4}/.test(words)) found.published ??= day
  }
  return found
}
