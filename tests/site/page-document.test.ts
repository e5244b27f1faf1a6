/** A document of a megabyte comes in pages that lose nothing and lead to each other. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toHtml } from 'hast-util-to-html'
import { toString } from 'hast-util-to-string'
import { pageDocument } from '../../src/library/page-document.ts'

const longest = 130_000 // What a page may have: its limit, and a block that just passes it.
const sentence = 'The pumps of the lower works lost 12 litres an hour in 1987, the engineer wrote. '
const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join('')
const pathOf = (page: number) => `/documents/x/${page}/`

test('pageDocument should leave a short document whole', () => {
  const html = '<h2 id="a">A</h2><p>One.</p>'
  const { pages, pageOf } = pageDocument(html, pathOf)
  assert.deepEqual(
    pages.map((page) => toHtml(page)),
    [html],
  )
  assert.deepEqual([...pageOf], [['a', 1]])
})

const long: Record<string, string> = {
  paragraphs: times(400, (i) => `<h2 id="s${i}">Section ${i}</h2><p>${sentence.repeat(30)}</p>`),
  'a list': `<ol>${times(12_000, (i) => `<li id="i${i}">${sentence}</li>`)}</ol>`,
  'a table': `<table><thead><tr><th>Year</th></tr></thead><tbody>${times(12_000, (i) => `<tr id="r${i}"><td>${sentence}</td></tr>`)}</tbody></table>`,
}

for (const [name, html] of Object.entries(long)) {
  test(`pageDocument should part a megabyte of ${name} without losing a word`, () => {
    const { pages, pageOf } = pageDocument(html, pathOf)
    assert.ok(html.length > 900_000 && pages.length > 5, `${pages.length} pages`)
    assert.ok(pages.every((page) => toHtml(page).length < longest))
    const words = (text: string) => text.replaceAll('Year', '').replace(/\s+/g, '')
    const whole = html.replace(/<[^>]+>/g, '')
    assert.equal(words(pages.map((page) => toString(page)).join('')), words(whole))
    assert.equal(pageOf.size, [...html.matchAll(/ id="/g)].length)
  })
}

test('pageDocument should number the items of a list on, and repeat the head of a table', () => {
  const lists = pageDocument(long['a list']!, pathOf).pages.map((page) => toHtml(page))
  assert.match(lists[1]!, /^<ol start="\d+">/)
  const tables = pageDocument(long['a table']!, pathOf).pages.map((page) => toHtml(page))
  assert.ok(tables.every((table) => table.startsWith('<table><thead><tr><th>Year</th></tr></thead><tbody>')))
})

test('pageDocument should lead links to the page of their target', () => {
  const html = `<p><a href="#note">1</a></p>${long['paragraphs']}<p id="note">A note.</p>`
  const { pages } = pageDocument(html, pathOf)
  assert.match(toHtml(pages[0]!), new RegExp(`href="/documents/x/${pages.length}/#note"`))
})
