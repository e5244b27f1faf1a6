/** Rules that a PDF draws in pieces, cell by cell, as whole lines, and the nets of lines that touch each other. */
import type { Rule } from './find-rules.ts'

const sameLine = 1.5 // Points between two lines that are one.
const touching = 3 // Points between the ends of lines that meet.
const mostLines = 600 // Of a page; each is held against those that cross it.

/** Lines that touch each other: the ruling of one table. */
export interface Net {
  levels: Rule[]
  plumbs: Rule[]
}

/** The nets of a page in which lines of both directions meet, from the top down. */
export function joinRules(rules: readonly Rule[]): Net[] {
  const levels = joined(rules.filter(({ isLevel }) => isLevel))
  const plumbs = joined(rules.filter(({ isLevel }) => !isLevel))
  if (levels.length + plumbs.length > mostLines) return []
  const nets: Net[] = []
  const left = new Set([...levels, ...plumbs])
  for (const level of levels) {
    if (!left.delete(level)) continue
    const net = [level]
    for (const line of net)
      // It grows while it is walked.
      for (const other of line.isLevel ? plumbs : levels)
        if (left.has(other) && meet(line, other)) {
          left.delete(other)
          net.push(other)
        }
    if (net.length > 1)
      nets.push({ levels: net.filter(({ isLevel }) => isLevel), plumbs: net.filter(({ isLevel }) => !isLevel) })
  }
  return nets
}

const meet = (a: Rule, b: Rule) =>
  a.at > b.from - touching && a.at < b.to + touching && b.at > a.from - touching && b.at < a.to + touching

/** Rules of one direction, those joined that go on with each other or lie upon each other. */
function joined(rules: readonly Rule[]): Rule[] {
  const lines: Rule[][] = []
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const last = lines.at(-1)
    if (last && rule.at - last[0]!.at <= sameLine) last.push(rule)
    else lines.push([rule])
  }
  return lines.flatMap((line) => {
    const found: Rule[] = []
    for (const rule of line.sort((a, b) => a.from - b.from)) {
      const last = found.at(-1)
      if (last && rule.from - last.to <= touching) last.to = Math.max(last.to, rule.to)
      else found.push({ ...rule })
    }
    return found
  })
}
