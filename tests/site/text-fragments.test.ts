/**
 * Every link to the words of a claim leads to them: found on the built page of the document as a browser finds them, and by nothing
 * of the program's own. https://wicg.github.io/scroll-to-text-fragment/#navigating-to-text-fragment
 */
import assert from 'node:assert/strict'
import test, { suite } from 'node:test'
import type { Nodes } from 'hast'
import { siteNames } from './build-site.ts'
import { parsePage, readSite, type Site } from './read-site.ts'

/** A text that a browser looks through in one go, and the claim of each of its characters. */
interface Passage {
  text: string
  claims: (string | null)[]
}

const inline = new Set('a abbr b code del em i ins kbd mark s small span strong sub sup time u var'.split(' '))
const unread = new Set(['script', 'style', 'template', 'head'])

for (const site of await Promise.all(siteNames.map(readSite))) {
  suite(`links to words of the site \`${site.name}\``, () => {
    const links = wordLinks(site)
    const claims = site.pages.filter(({ file }) => /^claims\//.test(file)).length

    test('should be there for nearly every claim', () => {
      const direct = links.filter(({ directive }) => directive !== null).length
      assert.equal(links.length, claims)
      assert.ok(direct >= 0.97 * claims, `${direct} of ${claims}`)
    })

    test('should lead to the words of their own claim, and to nothing before them', () => {
      const pages = new Map<string, Passage[]>()
      const faults = links.flatMap(({ claim, file, directive }) => {
        if (directive === null) return []
        if (!pages.has(file)) pages.set(file, passagesOf(site, file))
        const reached = find(pages.get(file)!, directive)
        return reached?.every((id) => id === claim) ? [] : [`${claim} by ${directive}: ${reached?.join() ?? 'nothing'}`]
      })
      assert.deepEqual(faults, [])
    })
  })
}

/** The link of each claim's page to its place. */
function wordLinks(site: Site): { claim: string; file: string; directive: string | null }[] {
  return site.pages.flatMap(({ file, references }) => {
    const claim = /^claims\/(.+)\/index\.html$/.exec(file)?.[1]
    const url = references.find(({ url: one }) => one.includes(`#claim-${claim}`))?.url
    if (!claim || !url) return []
    const [path = '', fragment = ''] = url.split('#')
    const directive = fragment.split(':~:text=')[1] ?? null
    return [{ claim, file: `${path.slice(site.base.length)}index.html`, directive }]
  })
}

/** The page in passages: what stands in no block but one, white space folded; what the style sheet hides is left out. */
function passagesOf(site: Site, file: string): Passage[] {
  const passages: Passage[] = [{ text: '', claims: [] }]
  const walk = (node: Nodes, claim: string | null): void => {
    const last = passages.at(-1)!
    if (node.type === 'text') {
      for (const sign of node.value.replace(/\s+/g, ' ')) {
        if (sign === ' ' && /^$| $/.test(last.text)) continue
        last.text += sign
        for (let i = 0; i < sign.length; i++) last.claims.push(claim)
      }
    }
    if (!('children' in node) || (node.type === 'element' && unread.has(node.tagName))) return
    const isBlock = node.type === 'element' && !inline.has(node.tagName)
    if (isBlock) passages.push({ text: '', claims: [] })
    const { id, dataClaim } = node.type === 'element' && node.tagName === 'mark' ? node.properties : {}
    const own = dataClaim ?? (typeof id === 'string' ? id.replace(/^claim-/, '') : undefined)
    for (const child of node.children) walk(child, own === undefined ? claim : String(own))
    if (isBlock) passages.push({ text: '', claims: [] })
  }
  walk(parsePage(site, file), null)
  return passages.filter(({ text }) => text !== '')
}

/** The claims of the characters that a directive leads to, each once; null where it leads nowhere. */
function find(passages: Passage[], directive: string): (string | null)[] | null {
  const parts = directive.split(',').map((part) => ({ part, words: decodeURIComponent(part.replace(/^-|-$/g, '')) }))
  const prefix = parts[0]?.part.endsWith('-') ? parts.shift()!.words : null
  const suffix = parts.at(-1)?.part.startsWith('-') ? parts.pop()!.words : null
  const [start, end] = parts.map(({ words }) => words)
  for (let at: Place | null = { passage: 0, from: 0, to: 0 }; at;) {
    let from: Place | null = { ...at }
    if (prefix !== null) {
      const before = search(passages, prefix, at)
      if (!before) return null
      at = { ...before, to: before.from + 1 }
      from = search(passages, start!, before)
      if (!from || !isNext(passages, before, from)) continue
    } else from = search(passages, start!, at)
    if (!from) return null
    at = prefix === null ? { ...from, to: from.from + 1 } : at
    const to = end === undefined ? from : search(passages, end, from)
    if (!to) return null
    const after = suffix === null ? null : search(passages, suffix, to)
    if (suffix !== null && !(after && isNext(passages, to, after))) continue
    return claimsBetween(passages, from, to)
  }
  return null
}

interface Place {
  passage: number
  from: number
  to: number
}

/** The first place at or behind another where words stand within one passage, between two bounds of words. */
function search(passages: Passage[], words: string, { passage, to }: Place): Place | null {
  for (let i = passage; i < passages.length; i++) {
    const text = fold(passages[i]!.text)
    for (let at = text.indexOf(fold(words), i === passage ? to : 0); at >= 0; at = text.indexOf(fold(words), at + 1)) {
      const place = { passage: i, from: at, to: at + words.length }
      if (isBound(passages[i]!.text, place.from) && isBound(passages[i]!.text, place.to)) return place
    }
  }
  return null
}

const bounds = new Map<string, Set<number>>()
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

function isBound(text: string, at: number): boolean {
  if (!bounds.has(text)) bounds.set(text, new Set([...segmenter.segment(text)].map(({ index }) => index)))
  return at === text.length || bounds.get(text)!.has(at)
}

/** Whether nothing but white space lies between two places. */
function isNext(passages: Passage[], before: Place, after: Place): boolean {
  if (before.passage === after.passage) return /^\s*$/.test(passages[before.passage]!.text.slice(before.to, after.from))
  const rest = passages[before.passage]!.text.slice(before.to) + passages[after.passage]!.text.slice(0, after.from)
  return after.passage === before.passage + 1 && /^\s*$/.test(rest)
}

function claimsBetween(passages: Passage[], from: Place, to: Place): (string | null)[] {
  const found = new Set<string | null>()
  for (let i = from.passage; i <= to.passage; i++) {
    const { text, claims } = passages[i]!
    const [start, end] = [i === from.passage ? from.from : 0, i === to.passage ? to.to : text.length]
    for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at]!)) found.add(claims[at] ?? null)
  }
  return [...found]
}

/** As a browser compares: without case; the length stays. */
const fold = (text: string) =>
  [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('')
