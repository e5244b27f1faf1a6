/** Words by which a claim shows what kind it is, in the order in which they decide. */
import type { ClaimKind } from '../schema.ts'

export const claimKindCues: readonly { kind: ClaimKind; cue: RegExp }[] = [
  {
    kind: 'forecast',
    cue: /\b(?:will|won't(?![^"“”]*(?:”|[,.!?]"))|forecast(?:s|ed)? (?:to|that|for)|project(?:s|ed|ions?) (?:to|that|a|\d)|projects|projected|projections|predict(?:s|ing|ions?)?|(?<!^|\bas )predicted|(?:assign|put|give)(?:s|ed|n)? .{0,60}\b(?:probability|chance|odds)\b.{0,60}\b(?:within|by|before|in the next|over the next)|(?:forecast|prediction|estimate|timeline)s?\b.{0,30}\b(?:moved|shifted|slipped|advanced) (?:from \d{4} )?to \d{4}|is expected to|are expected to|expected to|expects?|is set to|are set to|is due to|on course to|on track to|is likely to|are likely to|outlook|foresees?|(?:could|may|might) (?:\w+ )?(?:be|reach|exceed|rise|fall|grow|hit|double|triple|pass) .{0,80}\bby (?:\w+ )?(?:1|2)\d{3}|by (?:the )?(?:early |mid-|late |end of )?20[3-9]\d)\b|[,”"] (?:[\p{L}’'-]+ ){1,6}(?:forecasts?|projected|predicts)[.”"]*$/iu,
  },
  {
    kind: 'definition',
    cue: /\b(?:is|are) (?:defined|known|referred to) as\b|\b(?:defines?|defined) .{1,60} as\b|\brefers to\b|\bstands for\b|\bencompass(?:es)?\b|\bthe term .{1,40} means\b/i,
  },
  {
    kind: 'estimate',
    cue: /\b(?:estimate[sd]?|estimated|estimates|estimation|is thought to|are thought to|is believed to|are believed to|may be as)\b/i,
  },
]
