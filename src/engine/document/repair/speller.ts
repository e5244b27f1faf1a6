/**
 * The English spelling checker, given of its dictionary only what a word could stem from: `running` asks for `run`,
 * `runny` and their like. All 50 000 entries with all their forms would take longer than reading a document.
 */
import dictionary from 'dictionary-en'
import nspell from 'nspell'

const aff = dictionary.aff.toString()
const prefixes = [...aff.matchAll(/^PFX \S+ +0 +([a-z]+)/gm)].map((match) => match[1]!)
const longestCut = 1 // An ending takes no more letters off its stem: `happy` is `happi-ness`.

/** Makes a test of whether a word is spelled as English words are; the same answers as of the whole dictionary. */
export function makeSpeller(): (word: string) => boolean {
  const dic = dictionary.dic.toString()
  const waiting = entriesByHead(dic)
  // Rules of compounds are for numbers alone, and the package can read them but once.
  const words = nspell(aff.replace(/^COMPOUND(?:RULE|MIN).*$/gm, ''), '')
  const numbers = nspell(aff, dic.match(/^\d.*$/gm)!.join('\n'))
  return (word) => {
    if (/\d/.test(word)) return numbers.correct(word)
    const found = headsOf(word).flatMap((head) => take(waiting, head))
    if (found.length > 0) words.dictionary(asDictionary(found))
    return words.correct(word)
  }
}

/** The entries of the dictionary by their words in lower case, without what an ending may cut off. */
function entriesByHead(dic: string): Map<string, string[]> {
  const byHead = new Map<string, string[]>()
  for (let start = dic.indexOf('\n') + 1, end = 0; start < dic.length; start = end + 1) {
    end = dic.indexOf('\n', start)
    if (end < 0) end = dic.length
    const entry = dic.slice(start, end)
    const slash = entry.indexOf('/')
    const head = entry.slice(0, (slash < 0 ? entry.length : slash) - longestCut).toLowerCase()
    const same = byHead.get(head)
    if (same) same.push(entry)
    else byHead.set(head, [entry])
  }
  return byHead
}

const asDictionary = (entries: readonly string[]) => `${entries.length}\n${entries.join('\n')}`

/** What the stems of a word may begin with: all that it begins with itself, behind a prefix too. */
function headsOf(word: string): string[] {
  const lower = word.toLowerCase().replaceAll('’', "'")
  const bodies = [
    lower,
    ...prefixes.filter((prefix) => lower.startsWith(prefix)).map((prefix) => lower.slice(prefix.length)),
  ]
  return bodies.flatMap((body) => Array.from({ length: body.length + 1 }, (_, length) => body.slice(0, length)))
}

function take(waiting: Map<string, string[]>, head: string): string[] {
  const found = waiting.get(head) ?? []
  waiting.delete(head)
  return found
}
