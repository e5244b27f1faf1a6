/** Figures that only say when: `after four weeks of training`. */
import type { Figure } from '../schema.ts'
import type { Span } from '../sentence.ts'

/** The stretches of time, in seconds, that a statement holds for: 2419200 for `after four weeks of training`. */
export function readAsides(
  text: string,
  figures: readonly Figure[],
  spans: readonly Span[],
  owned: readonly Span[],
  own: Span,
): number[] {
  return figures.flatMap(({ kind, base }, index) => {
    const span = spans[index]
    if (kind !== 'duration' || !base || !span) return []
    const isBehind =
      span.start > own.end && span.start - own.end <= behindReach && !/[,;]/.test(text.slice(own.end, span.start))
    const isOwn = isBehind || owned.some(({ start, end }) => span.start >= start && span.start < end)
    return isCourse(text, span) || (isOwn && isAside(text, span, kind)) ? base.max : []
  })
}

/** `[Twelve weeks] of the training lowered`: a course that leads its sentence says how long it took, as `after twelve weeks` does. */
const isCourse = (text: string, { start, end }: Span): boolean =>
  /^\W*$/.test(text.slice(0, start)) && /^ of \p{L}/u.test(text.slice(end, end + 6))

const behindReach = 12 // Characters: `9 points after four weeks`.
const settledReach = 90 // Characters before a figure in which a verb settles it:
/** `put the flight time at eight years` says how long. */
const settled =
  /\b(?:put|puts|stands|stood|estimated|estimates|sets?|averaged|averages|fixed|reckoned|reckons|given)\b[^;:]* at (?:the |about |around |some |nearly |just )?$/i

/** `lasted 25 days before the attackers withdrew` says how long too, */
const spent =
  /\b(?:last(?:s|ed)|took|takes|endured|continued|waited|(?:went|dragged|held) (?:on|out))(?: (?:for|only|just|about|around|some|nearly|almost|roughly|at least|more than|less than))* ?$/i
/** and `must be notified two months before` how long ahead. */
const obliged =
  /\b(?:must|shall|(?:has|have|needs?|required|obliged) to)\b[^,;:]*\b(?:notif(?:y|ied)|give|given|warn(?:ed)?|inform(?:ed)?|told|appl(?:y|ied)|file|filed|submit(?:ted)?|register(?:ed)?|book(?:ed)?|announced?)\b[^,;:]* $/i
/** `a siege that was lifted in 1642 after eleven weeks` says how long it lasted, */
const ended =
  /\b(?:siege|strike|war|blockade|lockout|occupation|truce|trial|talks|negotiations|search|campaign|voyage|expedition|standoff|reign|blackout|outage|curfew|ban|embargo|hunger strike|sit-in)\b[^;:]* (?:ended|lifted|over|broken|relieved|called off|abandoned|fell|concluded|collapsed|settled|stopped|finished|surrendered|capitulated)(?: (?:in|on) [^,;:]{3,20})?,? (?:only |just )?after (?:just |only |about |around |nearly |almost |some |barely |more than |less than |over )?$/i
/** and `orbits the Earth every 97 minutes` how long each round takes. */
const recurring =
  /\b(?:orbits?|passes|returns?|revolves?|rotates?|circles?|completes|recurs?|erupts|blooms?|flowers|spins|turns)\b[^,;:]*$/i
const ahead = /^\s+(?:before|prior|ahead|in advance|earlier)\b/i

const uncertainReach = 80 // Characters before a figure in which it is made the bound of an interval:
/** `the 95% confidence interval ran from 0.41 to`, `(95% CI, 0.41–`, `with a margin of error of`. */
const uncertainty =
  /\b(?:CIs?|(?:confidence|credible|prediction) intervals?|(?:inter-?quartile|uncertainty) ranges?|IQR|margins? of error|standard (?:deviations?|errors?)|SD|SE)\b(?:(?:[:,=] ?|\s)(?:[\d.,%–−-]+|of|from|to|and|between|is|was|are|were|ran|runs|spans|spanned|went|goes|at|the|\p{L}+ing|[:,=]))*\s*\(?$/u
const uncertainBehind = /^\s*(?:CIs?|confidence|credible)\b|^\s*\(\d\d(?:\.\d)?\s?%\s*(?:CIs?|confidence)/

const formerReach = 30 // Characters before a figure in brackets.
/** `$312.6m (pcp: $287.1m)`, `184,600 t (2023: 203,900 t)`: the period it is compared with, which the brackets name; */
const formerLabel =
  /\((?:pcp|p\.?y\.?|prior|previous(?:ly)?|last year|year[- ]ago|(?:end-|Q[1-4] ?|H[12] ?|FY ?|[A-Z]\p{Ll}{2,8} )?(?:19|20)?\d{2}(?:[/–-]\d{2})?)(?: (?:year|period|quarter|corresponding period))?:? ?$/u
/** `EUR 61.9m (55.3)`, `15.0% (13.9%)`: or that their place alone tells. */
const formerAlone = /\d ?(?:%|x|m|bn|k|million|billion)? ?\($/

/** Whether a figure stands in brackets behind one that it is the former of. */
function isFormer(text: string, start: number, end: number): boolean {
  if (text[end] !== ')') return false
  const before = text.slice(Math.max(0, start - formerReach), start)
  if (formerLabel.test(before) && !/\($/.test(before)) return true
  const own = text.slice(start, end)
  const leading = formerAlone.exec(before)
  return leading !== null && /^-?\d[\d.,]*(?:%|x)?$/.test(own) && own.endsWith('%') === leading[0].includes('%')
}

/** Whether a figure only says when, or is a statistic of a test: `at 6 weeks`, `4 hours before`, `p = 0.003`. */
export function isAside(text: string, { start, end }: Span, kind: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  if (/\bper\s+$/.test(before)) return true // `per 100 kilometres`
  if (
    uncertainBehind.test(text.slice(end, end + 24)) ||
    uncertainty.test(text.slice(Math.max(0, start - uncertainReach), start))
  )
    return true
  if (isFormer(text, start, end)) return true
  if (kind === 'score')
    return /(?:^|[^\p{L}])(?:p|r|n|t|f|z|ci|sd|se|d)\s*(?:\(\d+\))?\s*(?:[=<>≤≥]\s*)+[−-]?$/iu.test(
      `${before}${/^\W*/.exec(text.slice(start, end))![0]}`,
    )
  if (kind !== 'duration') return false
  const leading = text.slice(Math.max(0, start - settledReach), start)
  if (settled.test(leading) || spent.test(leading)) return false
  if (/\bevery\s+$/i.test(before)) return !recurring.test(text.slice(0, start))
  if (ended.test(leading)) return false
  if (obliged.test(leading) && ahead.test(text.slice(end, end + 14))) return false
  return (
    /\b(?:at|after|over|every|past|last|next|first|previous|coming|following|per)\s+(?:the )?(?:next |last |past |following )?$/i.test(
      before,
    ) || /^\s+(?:before|after|ago|later|earlier|prior|period|from now)\b/i.test(text.slice(end, end + 14))
  )
}
