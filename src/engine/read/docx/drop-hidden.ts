/** Text that a word processor hides (`w:vanish`): no reader sees it, so it must not be read as if somebody had said it. */
import { findAll } from '../../find-all.ts'

const part = /<(\/?)w:(p|r|t|pStyle|rStyle|vanish|style)(?=[\s/>])([^<>]*)>/g
const isOff = /\bw:val\s*=\s*["'](?:0|false|off)["']/
const named = /\bw:(?:val|styleId)\s*=\s*["']([^"'<>]*)["']/

/** The XML of a part without its hidden words, and how many runs of them there were. `styles` are those that hide. */
export function dropHidden(xml: string, styles: ReadonlySet<string>): { xml: string; runs: number } {
  const kept: string[] = []
  const paragraphs: boolean[] = []
  const runs: boolean[] = []
  let [from, start, count] = [0, -1, 0]
  for (const { 0: tag, 1: slash, 2: name, 3: more, index } of findAll(xml, part)) {
    const isEmpty = more!.endsWith('/')
    const isOwn = runs.length > 0 // A run's own mark; that of a paragraph's end hides no words.
    if (name === 'p' || name === 'r') {
      const open = name === 'p' ? paragraphs : runs
      if (slash) open.pop()
      else if (!isEmpty) open.push(name === 'r' && paragraphs.at(-1) === true)
    } else if (name === 'pStyle' && paragraphs.length) paragraphs[paragraphs.length - 1] = styles.has(nameOf(more!))
    else if (name === 'rStyle' && isOwn) runs[runs.length - 1] ||= styles.has(nameOf(more!))
    else if (name === 'vanish' && isOwn) runs[runs.length - 1] = !isOff.test(more!)
    else if (name === 't' && !slash && !isEmpty && runs.at(-1)) start = index + tag.length
    else if (name === 't' && slash && start >= 0) {
      if (/\S/.test(xml.slice(start, index))) count++
      kept.push(xml.slice(from, start))
      from = index
      start = -1
    }
  }
  return { xml: kept.join('') + xml.slice(from), runs: count }
}

/** The styles that hide what is set in them, by the XML of the part that holds the styles. */
export function hidingStyles(xml: string): ReadonlySet<string> {
  const found = new Set<string>()
  let style = ''
  for (const { 1: slash, 2: name, 3: more } of findAll(xml, part)) {
    if (name === 'style') style = slash ? '' : nameOf(/\bw:styleId\s*=\s*["'][^"'<>]*["']/.exec(more!)?.[0] ?? '')
    else if (name === 'vanish' && style && !isOff.test(more!)) found.add(style)
  }
  return found
}

const nameOf = (attributes: string) => named.exec(attributes)?.[1] ?? ''
