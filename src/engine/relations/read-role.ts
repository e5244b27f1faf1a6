/** How a figure stands to time and on which scale it counts: `fell by 12%` is a change, `to 12%` a level, `from 12%` a former one. */
import { changeWords } from '../lexicon/change-words.ts'
import { comparatives } from '../lexicon/multiples.ts'
import { downWords, upWords } from '../lexicon/direction-words.ts'
import type { Figure } from '../schema.ts'
import type { Span } from '../sentence.ts'
import { lettersWithin } from './letter-runs.ts'
import type { Role } from './statement.ts'

const former =
  /(?:\bfrom|\b(?:up|down) (?:\w+ )?from|\bcompared (?:with|to)|\bagainst|\bversus|(?<!\bno \p{Ll}+ )\bthan(?: the)?)\s+(?:(?:a|an|the|just|only|some)\s+)?(?:[\p{Ll}-]+\s+){0,2}$/iu
const behind =
  /^(?!\s*(?:burned|burnt|shut|broke|closed|torn|pulled|knocked|turned|laid|cut|mowed|gunned|took|taken|went|came|stood|settled|sat|made|set|grew|signed|showed|lined|turned|picked|took|give|gave|gives|make|makes) (?:up|down)\b)\s*(?:[\p{Ll}-]+\s+){0,2}?(?:increase|rise|growth|reduction|drop|fall|decline|decrease|jump|surge|gain|cut|expansion|contraction|improvement|speedup|more|less|fewer|higher|lower|faster|slower|cheaper|larger|smaller|better|worse|longer|shorter|savings?|gains?|up|down|better|worse|stronger)\b(?!-| out\b)/iu
const noun =
  /\b(?:growth|increase|rise|reduction|drop|fall|decline|decrease|expansion|contraction|improvement|savings?)(?: rate)?(?: (?:of|was|is|at|stood at|reached|slowed to|accelerated to|came in at|hit|averaged)){1,2}\s*(?:up to |about |roughly |an? )?$/iu
const longestNoun = 80 // Characters; more than the pattern can take.
const fraction =
  /\b(?:every (?:second|\w+th|third)|half of|halves|thirds?|quarters?|fifths?|tenths?|in (?:\w+|\d+)|out of|half the|half)\b|[½⅓⅔¼¾]|\d\/\d/i
/** Verbs that `down` and `up` make another verb of: `turned down 28% of claims`. */
const phrasal = new Set('turned turns turn broke breaks shut shuts laid knocked struck took tracked'.split(' '))
const phrasalUp = new Set('make makes made making take takes took taken taking sum sums'.split(' '))
const hedges = new Set(
  'only just about around nearly almost some roughly approximately an a as much many over than more'.split(' '),
)
const comparing = /\b(?:less|fewer|more|higher|lower|cheaper|faster)(?! than)(?:\s+\p{L}+)?\s*$/iu
/** A noun of change that the figure is the size of: `colony losses among beekeepers came to 17 per cent`. */
const changeNoun =
  /\b(?:loss|losses|decline|declines|drop|fall|reduction|decrease|increase|rise|growth|expansion|contraction|shrinkage|saving|savings)\b(?: [^\s,;]+){0,9} (?:came|comes|amounted|amounts|ran|runs|stood|stands|was|were|is|are|reached|totalled|totaled|averaged|averages|equalled|equals)(?: (?:to|at|about|around|roughly|nearly|just|only|an|average|of))* ?$/iu
/** `added 68,000 people to the population` tells by how much it grew. */
const adding = new Set(['add', 'adds', 'added', 'adding'])
/** `one colony in eight was lost by beekeepers` is what `lost 12% of their colonies` is. */
const lossBehind = /^(?: of (?:[\p{L}’'-]+ ){1,6}?)? ?(?:was|were|had been|has been|have been) (?:lost|shed) by\b/u
const inflation = /\binflation(?! target)\b/i
const occasions =
  /^[\d.,]+(?: \p{L}+)? times\b(?! (?:as|more|less|fewer|higher|lower|faster|slower|cheaper|larger|smaller|greater|better|bigger|longer|the|its|that|what)\b)/u
const fewestOccasions = 1000 // `watched 6.4 million times` counts occasions, and multiplies nothing.
const halving = /halv|in half|by half/i

/** The scale, role and direction of a figure; `piece` is the run of words it stands in. */
export function readRole(
  text: string,
  { start, end, ...figure }: Figure & Span,
  piece: Span,
): { scale: string; role: Role; direction: -1 | 0 | 1 } {
  const [before, own, after] = [text.slice(piece.start, start), text.slice(start, end), text.slice(end, piece.end)]
  const leading = lettersWithin(text, piece.start, start)
  const direction = directionOf(leading, lettersWithin(text, start, end), lettersWithin(text, end, piece.end))
  const isShare = figure.kind === 'multiple' && fraction.test(own) && !halving.test(own)
  const isPart = isShare || figure.unit === '%'
  if (
    figure.kind === 'multiple' &&
    (figure.value ?? 0) >= fewestOccasions &&
    occasions.test(text.slice(start, piece.end))
  )
    return { scale: 'count', role: 'level', direction }
  if (figure.kind === 'multiple' && !isShare)
    return { scale: figure.unit === 'order of magnitude' ? 'orders' : 'change', role: 'change', direction }
  const changed = isChange(leading, before, own, after)
  if (isPart && changed) return { scale: 'change', role: 'change', direction }
  if (isPart && changeNoun.test(before)) return { scale: 'change', role: 'change', direction }
  if (isPart && inflation.test(`${before} ${after}`)) return { scale: 'change', role: 'change', direction: 1 } // Prices that rise.
  if (isPart && lossBehind.test(after)) return { scale: 'change', role: 'change', direction: -1 }
  const scale = isPart ? 'share' : (figure.base?.dimension ?? 'score')
  const kind = figure.kind === 'count' || persons.test(own) ? 'count' : scale // `19,000 working days` last no time
  if (former.test(text.slice(Math.max(0, start - 60), start))) return { scale: kind, role: 'former', direction }
  if (!isPart && changed) return { scale: kind, role: 'difference', direction }
  return { scale: kind, role: 'level', direction }
}

const persons = /\b(?:working|person|man|woman|patient|bed|worker|staff)[ -](?:hours|days|weeks|months|years)\b/i
const spreading = /^(?:extend|stretch|spread|sprawl)/ // `extended over 75 square miles`
/** `lost 268,000 hectares of land to wildfires` tells how much was burnt. */
const stockLost =
  /^\s*of (?:(?:the|all|its|his|her|their) )?(?:(?:matches|games|fixtures|races|fights|bouts|cases|elections|votes|appeals|lawsuits|sets)\b|forest|rainforest|woodland|land|farmland|crops?|mangroves?|tree cover|habitat|vegetation|pasture|peatland|wetlands?)\b/i

/** Whether the words around a figure make it the size of a change: `rose 12%`, `by 12%`, `a 12% rise`; not `fell to 12%`. */
function isChange(leading: readonly string[], before: string, own: string, after: string): boolean {
  const words = [...leading]
  if (words[0] === 'it' && /^(?:takes|took)$/.test(words[1] ?? '')) return false // `It takes the Selk lift 65 seconds`
  if (words.at(-1) === 'of' && words.at(-2) === 'average') words.splice(-2)
  if (words.at(-1) === 'in' && /^(?:brings?|brought|bringing)$/.test(words.at(-2) ?? '')) return false
  if (words.at(-1) === 'over' && spreading.test(words.at(-2) ?? '')) return false
  while (words.length > 1 && hedges.has(words.at(-1)!)) words.pop()
  const [last = '', second = '', third = ''] = words.slice(-3).reverse()
  if (comparing.test(own)) return true
  if (behind.test(after) || noun.test(before.slice(-longestNoun))) return true
  if (['to', 'at', 'of', 'is', 'was', 'were', 'are'].includes(last)) return false
  if (last === 'by' && (comparatives.has(second) || words.slice(-12).some((word) => changeWords.has(word)))) return true
  if (adding.has(last) && /^\s*to\b/.test(after)) return true
  if (/^(?:lost|lose|loses|losing|shed|sheds)$/.test(last) && /^\s*of\b/.test(after)) return !stockLost.test(after)
  if (last === 'up' && phrasalUp.has(second)) return false
  if (last === 'down' && phrasal.has(second)) return false
  const near = [last, second, third]
  return (
    near.slice(0, 2).some((word) => changeWords.has(word) && word !== 'up' && word !== 'took') ||
    /\bup\s*$/.test(before.replace(/\bup$/, 'x'))
  )
}

/** The nearest word of growth or decline decides; behind the figure before in front of it. */
function directionOf(before: readonly string[], own: readonly string[], after: readonly string[]): -1 | 0 | 1 {
  for (const word of [...own, ...after.slice(0, 4), ...before.slice(-12).reverse()]) {
    if (downWords.has(word)) return -1
    if (upWords.has(word) && word !== 'over') return 1
  }
  return 0
}
