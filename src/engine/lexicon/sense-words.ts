/** Words on which the sense of a sentence turns: where one is put in, taken out or changed, something else is claimed. */

/** Negations, directions, bounds, orders and moods, in lower case. */
export const senseWords: ReadonlySet<string> = new Set(
  (
    'not no never none neither nor without cannot hardly barely scarcely except unless only nearly almost ' +
    "isn't aren't wasn't weren't don't doesn't didn't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't " +
    'may might could would should will must can shall likely unlikely possibly probably allegedly reportedly ' +
    'more less fewer most least above below over under up down high higher highest low lower lowest before after ' +
    'since until first last all some many few any every each both half twice always often rarely seldom ' +
    'import imports imported export exports exported men women male female boys girls buy buys bought sell sells sold ' +
    'win wins won lose loses lost loss losses gain gains gained profit profits support supports supported oppose ' +
    'opposes opposed accept accepts accepted reject rejects rejected allow allows allowed ban bans banned ' +
    'increase increases increased increasing decrease decreases decreased decreasing rise rises rose risen rising ' +
    'fall falls fell fallen falling grow grows grew grown growing shrink shrinks shrank shrunk shrinking ' +
    'decline declines declined declining drop drops dropped dropping climb climbs climbed climbing expand expands ' +
    'expanded expanding improve improves improved improving worsen worsens worsened worsening start starts started ' +
    'begin begins began stop stops stopped end ends ended pass passes passed fail fails failed open opened close closed'
  ).split(' '),
)

/** Beginnings that turn a word into its opposite: `unlikely`, `illegal`, `dissatisfied`. */
export const oppositePrefixes: readonly string[] = ['un', 'in', 'il', 'im', 'ir', 'dis', 'non', 'mis', 'de', 'anti']
