/** The part of a page that is its text. Readability finds it; the tree with its places stays ours. */
import type { Element, ElementContent, Parents, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { attribute, childElements, elementsBelow, findElement, foldedWords, prune, wordsOf } from './elements.ts'
import { silentTags } from './furniture.ts'
import { isFurniture } from './is-furniture.ts'

const mark = 'data-element' // Readability keeps attributes, so a number in one leads back to our element.
const most = 20_000 // Elements; above that the page is a data dump, and Readability takes long.
const shortest = 500 // Characters; a shorter page has no room for more than its text.
const share = 0.4 // An element with more of the page's words than that is no furniture, whatever its class says.
const least = 0.4 // Readability that keeps less of the page's paragraphs has taken the wrong column.

let packages: (typeof import('@mozilla/readability') & typeof import('linkedom')) | undefined

/** Loads what `keepMainContent` works with, which takes longer than reading a text that is no page. */
export async function loadReadability(): Promise<void> {
  packages ??= { ...(await import('@mozilla/readability')), ...(await import('linkedom')) }
}

/**
 * Takes out of a page what is not its text, in place: its head, navigation, forms, comments, related links.
 * @throws {TypeError} before `loadReadability`.
 */
export function keepMainContent(page: Root): void {
  const body = findElement(page, ({ tagName }) => tagName === 'body')
  if (!body) return
  dropFurniture(body)
  const elements = [...elementsBelow(body)]
  for (const element of elements) delete element.properties['hidden'] // What is left of it is only folded up.
  const isPlain = hasOwnWords(body) || foldedWords(body).length < shortest
  const chosen = elements.length <= most && !isPlain ? readable(page, elements) : null
  if (chosen && isEnough(body, chosen)) keepOnly(body, chosen)
  else keepArticle(body)
  page.children = [body]
}

function dropFurniture(body: Element): void {
  const whole = wordsOf(body).length
  const isSmall = (element: Element) => wordsOf(element).length <= whole * share
  // The footer of a quotation says whose words they are.
  prune(body, (element, parent) =>
    isQuotation(parent) ? silentTags.has(element.tagName) : isFurniture(element, parent, isSmall),
  )
}

/** The elements that Readability keeps; null where it finds no text or fails on the page. */
function readable(page: Root, elements: readonly Element[]): Set<Element> | null {
  if (!packages) throw new TypeError('Cannot `keepMainContent` yet, `loadReadability` before')
  const { parseHTML, Readability } = packages
  elements.forEach((element, index) => (element.properties['dataElement'] = String(index)))
  try {
    const { document } = parseHTML(toHtml(page))
    const article = new Readability<Node>(document as never, {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse()
    const content = article?.content as unknown as ParentNode | null | undefined
    const indices = [...(content?.querySelectorAll(`[${mark}]`) ?? [])].map((node) => Number(node.getAttribute(mark)))
    return indices.length ? new Set(indices.map((index) => elements[index]!)) : null
  } catch {
    return null // It works on any page that browsers save; where it fails, the page's own outline must do.
  } finally {
    for (const element of elements) delete element.properties['dataElement']
  }
}

/** Whether the chosen elements hold most of the page's paragraphs; of a page without any, a fair part of its words. */
function isEnough(body: Element, chosen: ReadonlySet<Element>): boolean {
  const paragraphs = [...elementsBelow(body)].filter(({ tagName }) => tagName === 'p')
  const length = (elements: readonly Element[]) =>
    elements.reduce((sum, element) => sum + foldedWords(element).length, 0)
  const all = length(paragraphs)
  if (all > 0) return length(paragraphs.filter((element) => chosen.has(element))) >= all * least
  return length(childElements(body)) * least <= Math.max(...[...chosen].map((element) => foldedWords(element).length))
}

/** Keeps the chosen elements where they are, with the words that hang on them; their parents stay as bare boxes. */
function keepOnly(body: Element, chosen: ReadonlySet<Element>): void {
  const visit = (node: Parents, isInside: boolean): boolean => {
    const isBox = isInside && isSingle(node)
    let hasKept = false
    node.children = (node.children as ElementContent[]).filter((child) => {
      if (child.type === 'text') return isInside
      if (child.type !== 'element') return false
      if (isQuotation(child) && isChosen(child, chosen)) return (hasKept = true)
      const stays = (isInside && isOverlooked(child)) || visit(child, isBox || chosen.has(child)) || chosen.has(child)
      hasKept ||= stays
      return stays
    })
    return hasKept || (isBox && foldedWords(node) !== '')
  }
  visit(body, false)
}

const isQuotation = (node: Parents) => node.type === 'element' && node.tagName === 'blockquote'

/** A quotation stays whole where any of it was chosen, since Readability takes the line below it for a link list. */
function isChosen(element: Element, chosen: ReadonlySet<Element>): boolean {
  return chosen.has(element) || findElement(element, (child) => chosen.has(child)) !== undefined
}

/** Readability makes one box of a box within a box, under the number of the outer. */
function isSingle(node: Parents): boolean {
  return childElements(node).length === 1 && !hasOwnWords(node)
}

const hasOwnWords = (node: Parents) =>
  (node.children as ElementContent[]).some((child) => child.type === 'text' && child.value.trim() !== '')

/** Readability drops some tables for their links, headings for their ids (`contact`), and turns links that run scripts into text. */
function isOverlooked(element: Element): boolean {
  if (/^h[2-6]$|^button$/.test(element.tagName)) return true // Of buttons only those of headings are left.
  if (element.tagName === 'table') return findElement(element, ({ tagName }) => tagName === 'th') !== undefined
  return element.tagName === 'br' || (element.tagName === 'a' && /^\s*javascript:/i.test(attribute(element, 'href')))
}

/** Without Readability: the page's own `main` or `article`, or all of it without what frames it. */
function keepArticle(body: Element): void {
  const main =
    findElement(body, (element) => element.tagName === 'main' || attribute(element, 'role') === 'main') ??
    findElement(body, ({ tagName }) => tagName === 'article')
  const root = main && foldedWords(main) ? main : body
  prune(
    root,
    (element, parent) =>
      (element.tagName === 'header' && parent === body) || (element.tagName === 'form' && !isWholePage(element)),
  )
  if (root !== body) body.children = [root]
}

/** Some sites wrap the whole page in a form. */
function isWholePage(form: Element): boolean {
  return (
    findElement(form, ({ tagName }) => tagName === 'article' || tagName === 'main' || tagName === 'h1') !== undefined ||
    childElements(form).filter(({ tagName }) => tagName === 'p').length > 2
  )
}
