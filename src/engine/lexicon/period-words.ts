/** Words that tell which stretch of time, stage or state of planning a figure belongs to. */

/** Words of a sum over all time so far: `Since its launch`, `cumulative sales`; not `since 1990`, which is a date. */
export const cumulativeWords =
  /\b(?:cumulative(?:ly)?|aggregate|lifetime|life-time|life cycle|lifecycle|perpetual|one-off|one-time|so far|to date|until now|up to now|all[- ]time|altogether since|(?:in|during|throughout|across) (?:his|her|their) (?:whole |entire |full )?(?:lifetime|career)|over (?:its|the|his|her|their) (?:whole |entire |full |working )?(?:life|lifetime|life cycle|lifespan|service life|existence|history|career|course|duration|term)|since (?:(?:its|the|their|his|her) )?(?:\p{Ll}+ )?(?:launch|inception|start|beginning|founding|foundation|opening|release|debut|introduction|publication|birth|creation|outbreak|premiere|invention|independence|first|then|records began|commissioning|completion|listing|privatisation|reform|war))\b/iu

/** Words of what is planned, promised or possible and need not have come: `was expected to cost`, `is designed for`. */
export const planWords =
  /(?<!\bthan (?:was |had been )?|\bas )\b(?:(?:was|were) to (?:be|have|cost|carry|hold|run|last|open|reach)|planned|plans|projected|expected|expects(?! to live)|envisaged|envisioned|foresaw|forecast|forecasts|predicted|predicts|budgeted|target(?:s|ed|ing)?|aims?|aimed|aiming|goals? (?:of|is|was|to|set)|objective|ambition|scheduled|intended|intends|supposed|slated|proposed|promised|promises|pledged|pledges|anticipated|anticipates|hoped|hopes|estimated in advance|originally estimated|initial(?:ly)? estimate[sd]?|design(?:ed)? (?:for|to|capacity|speed|life|flow|load)|blueprint|contracted (?:to|for)|quota|allocated|earmarked|authori[sz]ed|commissioned to|cleared for|licen[sc]ed (?:for|to)|permitted|allowed|entitled|eligible (?:to|for)|could(?! not\b| expect to live) (?:have )?|potential(?:ly)?|theoretical(?:ly)?|rated (?:at|for|capacity|power|output)|nameplate|(?<!newly )installed)\b/iu

/** Ordinals before a noun, which part one of its kind from another: `in its first year`, `the second trial`. */
export const ordinalPeriods =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:(?:full|fiscal|financial|business|complete|clinical|major) )?(\p{Ll}{3,}?)s?\b|\b(opening|final|last|initial) (?:(?:full|fiscal|financial|business|complete) )?(second|minute|hour|day|weekend|week|month|quarter|half|year|season|decade|century|round|phase|stage|wave|set|leg|lap|trimester|semester|term)s?\b/giu
