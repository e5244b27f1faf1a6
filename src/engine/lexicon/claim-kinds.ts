/** Words by which a claim shows what kind it is, in the order in which they decide. */
import type { ClaimKind } from '../schema.ts'

export const claimKindCues: readonly { kind: ClaimKind; cue: RegExp }[] = [
  {
    kind: 'forecast',
    cue: /\b(?:will|won't(?![^"“”]*(?:”|[,.!?]"))|forecast(?:s|ed)? (?:to|that|for|at)|project(?:s|ed|ions?) (?:to|that|a|\d)|projects|projected|projections|predict(?:s|ing|ions?)?(?! the next (?:token|word|frame))|(?<!^|\bas )predicted|(?:assign|put|give)(?:s|ed|n)? .{0,60}\b(?:probability|chance|odds)\b.{0,60}\b(?:within|by|before|in the next|over the next)|(?:forecast|prediction|estimate|timeline)s?\b.{0,30}\b(?:moved|shifted|slipped|advanced) (?:from \d{4} )?to \d{4}|(?:is|are|now) expected at|expected to|expects?|is set to|are set to|is due to (?:be|become|open|reopen|start|begin|end|close|expire|take|come|go|launch|finish|complete|reach|publish|report|vote|meet|rise|fall|decide|announce|arrive|deliver|receive|retire|step|return|join|leave|sign|hold|host|enter|run|stand|appear|make|release|present|replace|visit|speak|pay|get|have|face|set|see|review|consider|cut|raise|increase|build|move|sell|give|land|fly|issue|ship|last|cost)|on course to|on track to|is likely to|are likely to|outlook|foresees?|(?:could|may|might) (?:\w+ )?(?:be|reach|exceed|rise|fall|grow|hit|double|triple|pass) .{0,80}\bby (?:\w+ )?(?:1|2)\d{3}|by (?:the )?(?:early |mid-|late |end of )?(?:20[3-9]|21\d)\d)\b|[,”"] (?:[\p{L}’'-]+ ){1,6}(?:forecasts?|projected|predicts)[.”"]*$/iu,
  },
  // `The ministry forecast the 2017 crop at 737,458 tonnes.`
  {
    kind: 'forecast',
    cue: /\bforecasts? (?:the|an?|its|our|U\.S\.|(?:19|20)\d\d(?:\/\d\d)?) (?:[^\s;]+ ){0,9}at \p{Sc}?\d/iu,
  },
  // `They expected unemployment to rise to 4%`, `officials expected growth of 2%`; not `less than expected owing to rain`.
  {
    kind: 'forecast',
    cue: /(?<!\b(?:than|as|was|were|be|been|of|what|had|the|an?|then) |\b(?:was|were|be|been) \w+ )\bexpected (?:(?:an? )?(?:\p{L}+ )?(?:growth|rise|increase|fall|decline|drop|gains?|cuts?) of|(?!owing|due|thanks)(?:[\p{L}\d’'()-]+ ){1,5}to (?:be|remain|stay|end|come|reach|rise|increase|grow|climb|fall|drop|decline|decrease|slow|ease|shrink|average|total|double|exceed|hit|cost|open|close|begin|start))\b/iu,
  },
  { kind: 'forecast', cue: /\bnext (?:year|month|quarter|season)\b[^.;]{0,100}\bshould\b/i },
  {
    kind: 'definition',
    cue: /\b(?:is|are) (?:defined|known|referred to) as\b|\b(?:defines?|defined) .{1,60} as\b|\brefers to\b|\bstands for\b|\bencompass(?:es)?\b|\bthe term .{1,40} means\b/i,
  },
  {
    kind: 'estimate',
    cue: /\b(?:estimate[sd]?|estimated|estimates|estimation|is thought to|are thought to|is believed to|are believed to|may be as)\b/i,
  },
]
