/** Which way a change goes. */

/** Words of growth, in lower case. */
export const upWords: ReadonlySet<string> = new Set(
  (
    'rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing jump jumps ' +
    'jumped jumping climb climbs climbed climbing soar soars soared soaring surge surges surged surging expand expands ' +
    'expanded expanding expansion gain gains gained gaining up more higher larger greater bigger faster better longer ' +
    'doubled doubling tripled tripling quadrupled boost boosts boosted boosting improve improves improved improving ' +
    'improvement raise raises raised raising swelled added adds advance advanced widened widen accelerated multiplied ' +
    'stronger heavier hotter warmer wider taller richer dearer pricier costlier warms warmed warming appreciated ' +
    'appreciates appreciating strengthen strengthens strengthened strengthening lengthens lengthened lengthening thickened ' +
    'deepened heightened multiply multiplies ballooned spiked skyrocketed rocketed leapt leaped hike hikes hiked hiking ' +
    'uplift upturn rebound rebounded rebounding swell swollen intensified accelerates accelerating quicker quintupled upped ' +
    'speedup speeds sped lift lifts lifted lifting brighter older deeper thicker busier'
  ).split(' '),
)

/** Words of decline, in lower case. */
export const downWords: ReadonlySet<string> = new Set(
  (
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases ' +
    'decreased decreasing retreat retreats retreated retreating recede recedes receded receding shrink shrinks shrank shrunk shrinking reduce reduces reduced reducing reduction reductions cut cuts ' +
    'cutting plunge plunges plunged plunging plummet plummeted plummeting slump slumped slip slipped slid slide down less fewer ' +
    'lower smaller cheaper lowered lowering lowers slash slashed slashing slashes trimmed halved halving saves saved saving ' +
    'savings contraction contracted contracts contracting shorter lost lose narrower narrowed weaker lighter cooler colder ' +
    'shed sheds shedding dip dipped eased prevents prevented averted cools cooled cooling depreciated depreciates ' +
    'depreciating weaken weakens weakened weakening shortens shortened shortening thinned thinning diminish diminishes ' +
    'diminished diminishing dwindle dwindles dwindled dwindling worsened eroded erodes erosion pared lessened lessens curb ' +
    'curbs curbed curbing slow slows slowed slowing slower decelerated tumble tumbles tumbled tumbling trim trims trimming ' +
    'thinner poorer younger loss losses losing loses deflation depreciation downturn crashed collapsed sank sunk'
  ).split(' '),
)
