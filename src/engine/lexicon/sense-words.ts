/** Words on which the sense of a sentence turns: where one is put in, taken out or changed, something else is claimed. */
import { denyingWords } from './complement-words.ts'
import { downWords, upWords } from './direction-words.ts'

/** Negations, directions, bounds, orders and moods, in lower case. */
export const senseWords: ReadonlySet<string> = new Set([
  ...denyingWords,
  ...upWords,
  ...downWords,
  ...(
    'hardly barely scarcely except unless only nearly almost may might could would should will must can shall ' +
    'likely unlikely possibly probably allegedly reportedly most least above below over under high highest ' +
    'low lowest before after since until first last all some many few any every each both half twice always ' +
    'often rarely seldom import imports imported export exports exported men women male female boys girls buy ' +
    'buys bought sell sells sold win wins won profit profits support supports supported oppose opposes ' +
    'opposed accept accepts accepted reject rejects rejected allow allows allowed ban bans banned worsen ' +
    'worsens worsening start starts started begin begins began stop stops stopped end ends ended pass passes ' +
    'passed fail fails failed open opened close closed confirm confirms confirmed deny denies denied alleged ' +
    'so-called former legal effective second third next but partly partially wholly fully entirely mostly ' +
    'largely mainly chiefly temporarily permanently directly indirectly daily weekly monthly quarterly yearly ' +
    'annual'
  ).split(' '),
])

/** Prepositions that tell whence, whither or by whom: none stands for another, and `rose to 12%` is not `rose 12%`. */
export const bearingWords: ReadonlySet<string> = new Set('to from by into per against than'.split(' '))

/** Short forms and what they are short for, as patterns in lower case: `isn't` is `is not`. */
export const shortForms: readonly (readonly [pattern: RegExp, full: string])[] = [
  [/\bwon't\b/g, 'will not'],
  [/\b(?:can't|cannot)\b/g, 'can not'],
  [/\bshan't\b/g, 'shall not'],
  [/n't\b/g, ' not'],
]

/** Beginnings that turn a word into its opposite: `unlikely`, `illegal`, `dissatisfied`. */
export const oppositePrefixes: readonly string[] = 'un in il im ir dis non mis de anti a re bi co ex up'.split(' ')

/** Beginnings of words that mean opposites: `hypertension` and `hypotension`. */
export const opposedPrefixes: readonly (readonly [string, string])[] = [
  ['hyper', 'hypo'],
  ['inter', 'intra'],
  ['macro', 'micro'],
  ['over', 'under'],
  ['pre', 'post'],
  ['in', 'ex'],
  ['en', 'ex'],
  ['up', 'down'],
  ['super', 'sub'],
  ['homo', 'hetero'],
  ['endo', 'exo'],
  ['mono', 'poly'],
  ['uni', 'multi'],
  ['bi', 'tri'],
  ['maxi', 'mini'],
]
