/** Sentences in which a document speaks of itself: what it covers, when it was made, where it shows what. */
import { selfNames, selfParticiples, selfVerbs } from '../lexicon/non-claims.ts'
import { readyFor } from '../ready.ts'
import { type Reason, reasonOf } from '../reason.ts'
import type { FigureSpan } from '../sentence.ts'
import { alternatives } from './alternatives.ts'

const rule = 'about the document itself'

/** The words by which a sentence speaks of its document: `This report was last reviewed on 18 November 2024.` */
export function findSelfDescription({
  text,
  figures,
}: {
  text: string
  figures: readonly FigureSpan[]
}): Reason | null {
  const about = [self, made, replaced, shown, corrected, kept].find((cue) => readyFor(text, cue).test(text))
  if (about) return reasonOf(text, about, rule)
  return figures.length > 0 ? null : reasonOf(text, announced, rule)
}

const self = new RegExp(
  String.raw`^(?:in |throughout )?(?:(?:the (?:rest|remainder|aim|purpose|scope) of )?(?:this|the present|our) (?:[\w-]+ ){0,3}?(?:${alternatives(selfNames)})s?\b|(?:section|chapter|part) \d+)(?:,? (?:we|i)\b|, [\w ]{3,40}?)?(?:,? (?:also |then |briefly )?(?:(?:was|is|has been) (?:\w+ )?(?:${alternatives(selfParticiples)})|(?:will )?(?:${alternatives([...selfVerbs, ...selfVerbs.map((verb) => verb.replace(/e?s$/, ''))])}))\b)`,
  'i',
)
// `It was last reviewed on 18 November 2024.`
const made = new RegExp(
  String.raw`^(?:it|this (?:[\w-]+ ){1,2}) ?(?:was|is|has been) (?:(?:last|first|originally|next|most recently) )?(?:${alternatives(selfParticiples)})(?: (?:on|in|at|by)\b|[.,]|$)`,
  'i',
)
// `It replaces the version of 25 July 2023.`
const replaced =
  /^(?:it|this (?:[\w-]+ ){1,2}) ?(?:replaces|supersedes|updates|amends|succeeds|follows) (?:(?:the|an?|its|our|all|any) )?(?:[\w-]+ ){0,2}(?:versions?|editions?|releases?|fact ?sheets?|guidance|guidelines?|reports?|documents?|issues?|publications?|briefings?|notes?|leaflets?)\b/i
// `Remission at 12 months is shown in Figure 2.`, `I went through 14 sources for this answer.`
const shown =
  /\b(?:is|are|was|were) (?:shown|given|listed|set out|described|summari[sz]ed|presented|plotted) in (?:the )?(?:figures?|figs?\.|tables?|charts?|appendix|appendices|sections?|annex)\b|\bfor this (?:answer|article|report|post|explainer|piece|briefing)\b/i
// `An earlier version of this article gave the number as 45.`, `We thank the 12 volunteers.`
const corrected =
  /\b(?:an|the) (?:earlier|previous|original) version (?:of (?:this|the) (?:[\w-]+ )?(?:article|story|report|post|page|piece|release)\b|(?:gave|stated|said|misstated|had|incorrectly|wrongly)\b)|^(?:we|the authors?|i) (?:would like to thank|wish to thank|thank|are grateful|am grateful|acknowledge) /i
// `This is an old revision of this page.`, `The table only includes lines of over 3,000 metres.`, `The data refer to 2021.`
const kept =
  /^(?:this is (?:an?|the) (?:old|archived|previous|earlier|cached|draft|machine) (?:revision|version|copy|translation) of\b|the (?:table|list|chart|map|graph|data) (?:(?:below|above) )?(?:only (?:includes?|covers?|shows?|lists?)|(?:includes?|covers?|shows?|lists?) only|excludes?|refers? to)\b)/i
// `We present data from the new survey`, where no result follows.
const announced =
  /^(?:(?:below|here|now),? )?we (?:present|describe|list|summari[sz]e|outline) (?:(?:the|our|some|new) )*(?:data|results|findings|figures|estimates|numbers|summary|overview)\b/i
