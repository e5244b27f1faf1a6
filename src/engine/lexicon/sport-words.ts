/** Words of games by which a bare number is a score, in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words of cricket: a sentence with one of them speaks of runs. */
export const cricketWords = set(
  'wicket wickets innings over overs batsman batsmen batter batters bowler bowlers bowled lbw stumps unbeaten century ' +
    'half-century maiden maidens delivery deliveries crease runs balls ball openers',
)

/** What a batsman does with runs: `made 50`, `added 50 for the fifth wicket`. */
export const battingVerbs = set(
  'made making makes hit hitting hits scored scoring added adding struck striking posted posting managed contributed smashed ' +
    'compiled reached making ended ending finished',
)

/** What is worth so many runs: `a stand of 79`. */
export const standNouns = set('stand partnership knock innings score')

/** What ends an innings, before `for` and its runs: `run out for 21`. */
export const dismissals = set('out bowled caught dismissed lbw stumped fell fallen removed departed gone')

/** What a golfer does with a round: `carded a 68`. */
export const cardingVerbs = set('carded carding shot shooting fired firing card shoot')
