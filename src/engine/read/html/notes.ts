/** Footnotes of a page: the marks in its text and the texts they lead to. */
import type { Element, ElementContent, Parents, Root, Text } from 'hast'
import { attribute, elementsBelow, foldedWords, prune, wordsOf } from './elements.ts'

/** A note of a page. */
export interface Note {
  identifier: string
  /** As the first mark that leads to it writes it, without brackets. */
  label: string
  /** The element that holds its text. */
  element: Element
}

const label = /^[[(]?\s*(?:(?:foot|end)?note\s+)?(\d{1,3}|[a-z]|[*†‡§])\s*[\])]?$/i
const holders = new Set(['li', 'p', 'dd', 'tr', 'div', 'aside', 'td'])
const longestNote = 4000 // Characters; a mark that leads to more leads to a part of the page.

/**
 * Takes the notes out of a page and sets the attribute `dataNote` of each link that marks one to its identifier:
 * `<sup><a href="#fn1">1</a></sup>` and `<a href="#ref-3">[3]</a>`, where the target is on the page.
 */
export function takeNotes(page: Root): Note[] {
  const targets = targetsById(page)
  const marks: { element: Element; note: Note }[] = []
  const notes = new Map<Element, Note>()
  for (const { element, isRaised, isInNote } of linksOf(page)) {
    const words = label.exec(foldedWords(element))?.[1]
    const target = targets.get(decoded(attribute(element, 'href').slice(1)))
    if (
      !words ||
      !target ||
      isInNote ||
      (!isRaised && !isBracketed(element)) ||
      foldedWords(target).length > longestNote
    )
      continue
    const note = notes.get(target) ?? { identifier: `note-${notes.size + 1}`, label: words, element: target }
    notes.set(target, note)
    marks.push({ element, note })
  }
  // A mark within the text that it leads to, or within another note, is the way back.
  const within = new Set([...notes.keys()].flatMap((element) => [...elementsBelow(element)]))
  const real = marks.filter(({ element }) => !within.has(element))
  for (const { element, note } of real) element.properties['dataNote'] = note.identifier
  const used = new Set(real.map(({ note }) => note.element))
  prune(page, (element) => used.has(element))
  return [...notes.values()]
    .filter(({ element }) => used.has(element))
    .map((note) => ({ ...note, element: noteText(note.element) }))
}

const isBracketed = (element: Element) =>
  /^[[(]/.test(foldedWords(element)) ||
  /note|doc-noteref/i.test(`${attribute(element, 'role')} ${attribute(element, 'className')}`)

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment // A bare `%` is no escape.
  }
}

interface LinkPlace {
  element: Element
  isRaised: boolean
  isInNote: boolean
}

function linksOf(page: Root): LinkPlace[] {
  const links: LinkPlace[] = []
  const visit = (node: Parents, isRaised: boolean, isInNote: boolean): void => {
    for (const child of node.children as ElementContent[]) {
      if (child.type !== 'element') continue
      const raised = isRaised || child.tagName === 'sup'
      const inNote =
        isInNote ||
        /^doc-(?:endnote|footnote|backlink)/.test(attribute(child, 'role')) ||
        /(?:backlink|backref|footnote-back)/i.test(attribute(child, 'className'))
      if (child.tagName === 'a' && attribute(child, 'href').startsWith('#')) {
        const isAroundSup = child.children.some((inner) => inner.type === 'element' && inner.tagName === 'sup')
        links.push({ element: child, isRaised: raised || isAroundSup, isInNote: inNote })
      }
      visit(child, raised, inNote)
    }
  }
  visit(page, false, false)
  return links
}

/** From an id to the element that holds the text there: an empty anchor stands for the item or paragraph around it. */
function targetsById(page: Root): Map<string, Element> {
  const targets = new Map<string, Element>()
  const visit = (node: Parents, holder: Element | null): void => {
    for (const child of node.children as ElementContent[]) {
      if (child.type !== 'element') continue
      const own = holders.has(child.tagName) ? child : holder
      const target = own ?? holder
      for (const id of [attribute(child, 'id'), child.tagName === 'a' ? attribute(child, 'name') : '']) {
        if (id && target && !targets.has(id)) targets.set(id, target)
      }
      visit(child, own)
    }
  }
  visit(page, null)
  return targets
}

const back = /(?:backlink|backref|footnote-back)/i
const backWords = /^(?:[\^↑↩⤴︎️\s]*|back|return|jump up|[[(]?\w{1,3}[\])]?\.?)$/iu

/** The text of a note without what leads back to its marks: `↩`, `[1]` and `^ a b` at its head. */
function noteText(note: Element): Element {
  prune(note, (element) => {
    if (back.test(attribute(element, 'className')) || attribute(element, 'role') === 'doc-backlink') return true
    return element.tagName === 'a' && attribute(element, 'href').startsWith('#') && backWords.test(foldedWords(element))
  })
  dropCaret(note)
  return note
}

const caret = /^\s*[\^↑]\s*/

/** Drops a `^` that opens a note, and the raised letters behind it that told its marks apart. */
function dropCaret(note: Element): void {
  const isBlank = (child: ElementContent) => foldedWords(child) === ''
  const first = (note.children as ElementContent[]).findIndex((child) => !isBlank(child))
  const child = note.children[first]
  if (child?.type === 'element' && !caretAlone.test(foldedWords(child))) return dropCaret(child)
  if (!child || !caret.test(wordsOf(child))) return
  const rest = note.children.slice(first) as ElementContent[]
  if (child.type === 'text') rest[0] = withoutHead(child, caret.exec(child.value)![0].length)
  else rest.shift()
  while (rest[0] && (isBlank(rest[0]) || (rest[0].type === 'element' && rest[0].tagName === 'sup'))) rest.shift()
  note.children = rest
}

const caretAlone = /^[\^↑]$/

function withoutHead(text: Text, length: number): Text {
  const { value, position } = text
  if (!position || position.start.offset === undefined) return { ...text, value: value.slice(length) }
  const start = { ...position.start, column: position.start.column + length, offset: position.start.offset + length }
  return { ...text, value: value.slice(length), position: { ...position, start } }
}
