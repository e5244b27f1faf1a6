/**
 * Claims whose document, or the work they are about, disowns its figures: "All benchmarks … in this document are conceptual".
 */
import type { JudgedSentence, ReadDocument } from '../../document/read-document.ts'
import type { Claim, Note } from '../../schema.ts'

const what =
  '(?:figures?|numbers?|benchmarks?|results?|data|values?|claims?|statistics|estimates|performance|scenarios?|examples?|content)'
const state =
  '(?:conceptual|hypothetical|fictional|fictitious|illustrative|imaginary|simulated|speculative|invented|made up|placeholders?|for illustration|not real|not verified|unverified|not based on (?:real|actual|measured|proprietary)|not official|indicative only)'
const disclaimer = new RegExp(
  String.raw`\b(?:all|any|the|these|our|every)\s+(?:[\p{L}-]+,? ){0,4}${what}\b[^.]{0,120}\b(?:is|are|was|were|be|remain)\s+(?:[\p{L}-]+ ){0,3}${state}\b`,
  'iu',
)
const workNoun = /\b(?:paper|document|report|article|study|blueprint|concept|post)\b/i
const wordy = /["“]([^"”]{2,80})["”]|\b((?:\p{Lu}[\p{L}\p{N}-]*|\p{L}+-\d[\w.]*)(?: \p{Lu}[\p{L}\p{N}-]*)*)/gu
const near = 12 // Sentences in front of a disclaimer and behind it, in its section.

/**
 * The notes by claim. A disclaimer of `this document` that the document itself makes covers all its claims; one that it reports of
 * a paper covers the claims of the section, and all that name what the section's heading names and no other version of it.
 */
export function findDisowned(document: ReadDocument, claims: ReadonlyMap<string, Claim>): Map<string, Note> {
  const found = new Map<string, Note>()
  const { sentences } = document
  sentences.forEach((sentence, index) => {
    const match = disclaimer.exec(sentence.text)
    if (!match) return
    const note: Note = {
      kind: 'disowned',
      text: `The document disowns such figures: “${sentence.text}” (line ${sentence.position.line}).`,
    }
    for (const other of coveredBy(sentence, index, sentences))
      if (other.claim !== null && claims.has(other.claim)) found.set(other.claim, note)
  })
  return found
}

function coveredBy(sentence: JudgedSentence, at: number, sentences: readonly JudgedSentence[]): JudgedSentence[] {
  const isReported = isOfAnother(sentences.slice(Math.max(0, at - near), at))
  if (!isReported) return sentences.filter((other) => other !== sentence)
  const heading = sentence.section.at(-1) ?? ''
  const before = sentences
    .slice(Math.max(0, at - near), at)
    .filter(({ section }) => section.at(-1) === sentence.section.at(-1))
  const names = namesIn([heading, ...before.slice(-4).map(({ text }) => text)].join(' '))
  return sentences.filter((other) => {
    if (other === sentence) return false
    const isInSection = other.section.at(-1) === heading && heading !== ''
    const named = namesIn(other.text)
    return isInSection || [...names].some((name) => named.has(name))
  })
}

/** Whether the sentences before speak of somebody else's work: `The paper's own disclaimer is clear`. */
const isOfAnother = (before: readonly JudgedSentence[]): boolean =>
  before
    .slice(-4)
    .some(
      ({ text }) =>
        workNoun.test(text) &&
        /\b(?:the|this|that) (?:paper|document|report|study|article|blueprint)(?:'s|’s)?\b|\bauthored by\b|\btitled\b/i.test(
          text,
        ),
    )

const namesIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(wordy)]
      .map((match) => (match[1] ?? match[2] ?? '').toLowerCase())
      .filter((name) => /\d/.test(name) && name.length > 3),
  )
