/**
 * Names of publishers set behind a sentence as tags, which web answers print as buttons and an export runs into the text:
 * `… than traditional GPUs.  Intel siliconangle  These advances …`, `… for the first time,  SiliconANGLE \+2 while …`.
 * What gives them away is the gap that the button left, the place behind a full stop or comma, and their coming back.
 */
import type { Mark, TracedText } from '../sentence.ts'
import { foldName, type Names, splitNames, wordsOf } from './tags/names.ts'
import { isCount, opensTag, readGappedRun, readKnownRun, type Token, tokenise } from './tags/read-run.ts'

const fewestAtLineEnd = 2 // One paragraph that ends in a name could be signed; two are a custom.

/** The tags of each line of a document; none where it has no such custom. `known` are names registered as sources. */
export function findTags(
  texts: readonly TracedText[],
  source: string,
  known: Names,
  isWord: (word: string) => boolean,
): Mark[][] {
  const lines = texts.map((text) => tokenise(text, source))
  const names = learnNames(lines, known, isWord)
  return lines.map((tokens) => (names ? tagsOf(tokens, names, isWord) : []))
}

/** The names that a document uses as tags, those that stand alone first; null where it has no such custom. */
function learnNames(lines: readonly Token[][], known: Names, isWord: (word: string) => boolean): Names | null {
  const runs = lines.flatMap((tokens) =>
    runsOf(tokens, null, isWord).map((run) => ({ run, isLast: run.at(-1) === tokens.at(-1) })),
  )
  if (runs.filter(({ isLast }) => isLast).length < fewestAtLineEnd) return null
  const names = new Set(known)
  const shortestFirst = runs.toSorted((a, b) => wordsOf(a.run).length - wordsOf(b.run).length)
  for (const { run } of shortestFirst)
    for (const name of splitNames(run, names, isWord))
      names.add(
        foldName(
          wordsOf(name)
            .map(({ value }) => value)
            .join(' '),
        ),
      )
  return names
}

function tagsOf(tokens: Token[], names: Names, isWord: (word: string) => boolean): Mark[] {
  return runsOf(tokens, names, isWord).flatMap((run) => splitNames(run, names, isWord).map(toMark))
}

/** The runs of a line in order; with `names`, also those that only a known name gives away. */
function runsOf(tokens: Token[], names: Names | null, isWord: (word: string) => boolean): Token[][] {
  const runs: Token[][] = []
  for (let i = 1; i < tokens.length; i++) {
    if (!opensTag(tokens, i)) continue
    const opener = i - 1
    let run = readGappedRun(tokens, i, opener, isWord) ?? (names && readKnownRun(tokens, i, names))
    // A further run may stand right behind: `The Quantum Insider`, a line end, `Quantinuum`.
    for (; run; run = tokens[run.next]?.gap === 'line' ? readGappedRun(tokens, run.next, opener, isWord) : null) {
      runs.push(run.tokens)
      i = run.next - 1
    }
  }
  return runs
}

function toMark(part: Token[]): Mark {
  const more = part.find(({ value }) => isCount(value))
  return {
    start: part[0]!.start,
    end: part.at(-1)!.end,
    kind: 'publisher',
    cited: wordsOf(part)
      .map(({ value }) => value)
      .join(' '),
    ...(more && { more: Number(more.value.replace(/\D/g, '')) }),
  }
}
