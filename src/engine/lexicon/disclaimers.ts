/** Words by which a document disowns figures: its own, those of a work that it reports, those of a source that took them back. */

const figures =
  '(?:figures?|numbers?|benchmarks?|results?|data|values?|claims?|statistics|estimates|scenarios?|examples?|amounts?|prices|names)'
const being = String.raw`(?:is|are|was|were|be|remain|have been|has been)\s+(?:[\p{L}-]+ ){0,3}`
const invented =
  '(?:conceptual|hypothetical|fictional|fictitious|illustrative|imaginary|speculative|invented|made up|placeholders?|for illustration|for illustrative purposes|not real|not actual|not verified|unverified|not based on (?:real|actual|measured|proprietary)|not official|indicative only)'

/** What every disclaimer holds, and few sentences do. */
export const disowning =
  /conceptual|hypothetical|ficti|illustrat|imaginary|speculative|invented|made[ -]up|placeholder|not (?:real|actual|verified|based|official)|unverified|indicative|confirm|verif|check|reproduc|retract|disavow|disown|withdrawn|corrected/iu

/** `All benchmarks in this document are conceptual`, `These figures are purely illustrative`. */
export const inventions = [
  new RegExp(
    String.raw`\b(?:all|any|these|those|our|every)\s+(?:[\p{L}-]+,? ){0,4}${figures}\b[^.]{0,120}\b${being}${invented}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\bthe\s+(?:[\p{L}-]+,? ){0,3}${figures}\s+(?:(?:given|shown|used|quoted|presented|set out) )?(?:here|above|below|in this \p{L}+)\b[^.]{0,60}\b${being}${invented}\b`,
    'iu',
  ),
  /\bthis (?:document|report|article|paper|post|example|case study|scenario|table|section|calculation) (?:is|was|describes|uses|sets out) (?:a |an )?(?:\p{L}+ly )?(?:hypothetical|fictional|fictitious|imaginary|invented|illustrative|made-up)\b/iu,
]

/** `We could not confirm these figures`, `None of these numbers has been independently verified`. */
export const doubts = [
  /\b(?:we|i|this (?:report|article|newspaper|paper)|the (?:authors?|editors?)) (?:could not|couldn['’]t|cannot|were unable to|was unable to|have not been able to|have not|did not) (?:independently )?(?:confirm|verify|verified|confirmed|check|checked|reproduce|reproduced) (?:any of |either of )?(?:these|those|this|the|its|their) (?:\p{L}+ ){0,2}(?:figures?|numbers?|claims?|results?|data|estimates?|totals?|scores?)\b/iu,
  /\b(?:these|those|this|none of (?:these|the)|the above) (?:\p{L}+ ){0,2}(?:figures?|numbers?|claims?|results?|estimates?|totals?|scores?) (?:could not be|cannot be|(?:has|have) (?:not |never )?(?:yet )?been|could be|can be) (?:independently )?(?:verified|confirmed|reproduced|checked)\b/iu,
]

/** `The study was retracted in 2021`, `the authors have since withdrawn the paper`. */
export const retractions = [
  /\b(?:the|that|this|their|its) (?:[\p{L}\d-]+ ){0,3}(?:study|paper|article|report|analysis|estimate|figures?|numbers?|results?|finding|preprint) (?:\p{L}+ ){0,2}(?:was|were|has been|have been|had been) (?:since |later |subsequently |formally )?(?:retracted|disavowed)\b/iu,
  /\b(?:the|that|this|their|its) (?:[\p{L}\d-]+ ){0,3}(?:study|paper|article|preprint|estimate|figures?|numbers?|finding) (?:\p{L}+ ){0,2}(?:was|were|has been|have been|had been) (?:since |later |subsequently |formally )?(?:withdrawn|corrected|disowned) by (?:its|their|the) (?:authors?|journal|publishers?|editors?|agency|company|ministry|institute)\b/iu,
  /\b(?:authors?|journal|publishers?|editors?|agency|company|ministry|institute) (?:has |have |had )?(?:since |later |subsequently |formally )?(?:retracted|disavowed|disowned) (?:the|this|that|these|those|its|their) (?:[\p{L}\d-]+ ){0,3}(?:study|paper|article|report|analysis|estimate|figures?|numbers?|results?|finding|preprint|claims?)\b/iu,
]
