/** What is laid out late on the page of a document is the whole document still, in its order. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { stretchDocument } from '../../src/library/stretch-document.ts'

const stretched = (html: string): string => toHtml(stretchDocument(fromHtml(html, { fragment: true }) as Root))
const unwrapped = (html: string): string => html.replaceAll('<div class="stretch">', '').replaceAll('</div>', '')
const paragraph = (letter: string, length: number): string => `<p>${letter.repeat(length)}</p>`

test('stretchDocument should leave a short document as it is', () => {
  const html = `<h2 id="a">A</h2>${paragraph('a', 900)}${paragraph('b', 900)}`
  assert.equal(stretched(html), html)
})

test('stretchDocument should gather what follows the first screen, and change nothing else', () => {
  const html = Array.from({ length: 30 }, (_, i) => `<h2 id="h${i}">${i}</h2>${paragraph('x', 300 + 40 * i)}`).join('')
  const made = stretched(html)
  assert.equal(unwrapped(made), html)
  assert.ok(made.indexOf('<div class="stretch">') > 2000)
  assert.ok(made.split('<div class="stretch">').length > 5)
})

test('stretchDocument should open a stretch with a heading rather than end one with it', () => {
  const html = `${paragraph('a', 2100)}${paragraph('b', 1200)}<h2>Next</h2>${paragraph('c', 1200)}`
  assert.match(stretched(html), /b<\/p><\/div><div class="stretch"><h2>Next<\/h2>/)
})

test('stretchDocument should keep a heading with the text before it where the stretch has just begun', () => {
  const html = `${paragraph('a', 2100)}${paragraph('b', 300)}<h2>Next</h2>${paragraph('c', 300)}`
  assert.match(stretched(html), /<div class="stretch"><p>b+<\/p><h2>Next<\/h2><p>c+<\/p><\/div>$/)
})
