/** Words that multiply or divide without a number beside them. */
import type { Modifier } from '../schema.ts'

/** Verbs and adverbs of multiples, in lower case. */
export const multipleWords: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadruples', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['quintupling', 5],
  ['sextupled', 6],
  ['halved', 0.5],
  ['halves', 0.5],
  ['halving', 0.5],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['twentyfold', 20],
  ['thirtyfold', 30],
  ['fiftyfold', 50],
  ['hundredfold', 100],
  ['thousandfold', 1000],
  ['millionfold', 1e6],
])

/** The same words in their plain form, which are other things as often: `double` counts before these words only. */
export const plainMultiples: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['halve', 0.5],
  ['twice', 2],
  ['thrice', 3],
])

/** Words before a plain form that make it a verb or an amount: `would double`, `more than double`. */
export const multipleOpeners: ReadonlySet<string> = new Set(
  'will would could can may might must should shall than nearly almost roughly approximately'.split(' '),
)

/** Words before `to` behind which a plain form is a verb: `pledged to quadruple output`; not `close to double figures`. */
export const intendingWords: ReadonlySet<string> = new Set(
  (
    'pledge pledged pledges pledging plan plans planned planning aim aims aimed aiming want wants wanted hope hopes ' +
    'hoped hoping promise promised promises vow vowed vows expected projected predicted forecast set due likely poised ' +
    'need needs needed have has had seek seeks sought intend intends intended decide decided agree agreed commit ' +
    'committed commitment target goal ambition pledge promise attempt try tries tried on continue continued enough helped ' +
    'help bid push effort efforts ready able expects way order going proposes proposed vowing'
  ).split(' '),
)

/** Words behind a plain form that keep it from being a multiple: `to double check`, `will double down`. */
export const doublingIdioms: ReadonlySet<string> = new Set(
  'check checks checked down back up as digits digit figures booked click clicks agent agents standards standard'.split(
    ' ',
  ),
)

/** Words behind `double` that leave `23 times` a count of occasions: `erupted 23 times since 1477`. */
export const occasionFollowers: ReadonlySet<string> = new Set(
  'over since between within every by to from this'.split(' '),
)

/** Words behind `double`, `twice`, `five times` that show a multiple. */
export const multipleFollowers: ReadonlySet<string> = new Set(
  (
    'as the its their his her our that those what more less fewer larger smaller higher lower greater faster ' +
    'slower cheaper longer shorter bigger better worse stronger weaker heavier lighter hotter colder deeper ' +
    'quicker denser older younger brighter thicker thinner taller wider richer poorer harder easier safer than ' +
    'over since between within every by to from this these annual average current normal previous gdp earnings forecast expected ebitda ebit revenue revenues sales turnover book income cash annualised'
  ).split(' '),
)

/** Nouns and adjectives that `doubling`, `double` and `halving` describe without multiplying anything. */
export const noMultipleFollowers: ReadonlySet<string> = new Set(
  'time times down up digit digits blind check bed room decker agent standard jeopardy'.split(' '),
)

/** Phrases that halve, in lower case. */
export const halvingPhrases: readonly string[] = [
  'cut in half',
  'cuts in half',
  'cutting in half',
  'fell by half',
  'reduced by half',
  'dropped by half',
  'down by half',
  'halved',
]

/** Modifiers that a multiple word takes before it: `more than doubled`. */
export const multipleModifiers: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ['more than', 'at-least'],
  ['over', 'at-least'],
  ['at least', 'at-least'],
  ['well over', 'at-least'],
  ['nearly', 'approximately'],
  ['almost', 'approximately'],
  ['roughly', 'approximately'],
  ['about', 'approximately'],
  ['approximately', 'approximately'],
  ['around', 'approximately'],
  ['up to', 'at-most'],
  ['less than', 'at-most'],
  ['some', 'approximately'],
  ['close to', 'approximately'],
  ['just over', 'at-least'],
  ['just under', 'at-most'],
])

/** Adjectives of comparison that a multiple's or percentage's words take in: `30 times slower`, `30% less`. */
export const comparatives: ReadonlySet<string> = new Set(
  (
    'less fewer larger smaller higher lower greater faster slower cheaper longer shorter bigger better worse ' +
    'stronger weaker heavier lighter hotter colder warmer cooler deeper quicker denser older younger brighter ' +
    'thicker thinner taller wider narrower richer poorer harder easier safer cleaner closer costlier deadlier ' +
    'drier wetter'
  ).split(' '),
)
