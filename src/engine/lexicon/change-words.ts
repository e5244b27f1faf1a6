/** Verbs and nouns of change, in lower case: after them `from 10 to 15` is two figures, not a range. */
export const changeWords: ReadonlySet<string> = new Set(
  (
    'rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing drop drops ' +
    'dropped dropping retreat retreats retreating recede recedes receded receding shrink shrinks shrank shrunk shrinking increase increases increased increasing decrease ' +
    'decreases decreased decreasing decline declines declined declining jump jumps jumped jumping climb climbs ' +
    'climbed climbing soar soars soared soaring surge surges surged surging plunge plunges plunged plunging ' +
    'plummet plummeted plummeting slump slumped slip slips slipped slipping slide slid sliding narrow narrows ' +
    'narrowed narrowing widen widens widened widening improve improves improved improving improvement reduce ' +
    'reduces reduced reducing reduction cut cuts cutting lower lowers lowered lowering raise raises raised ' +
    'raising lift lifts lifted lifting boost boosts boosted boosting go goes went gone going move moves moved moving ' +
    'shift shifts shifted shifting change changes changed changing expand expands expanded expanding expansion ' +
    'up down growth swing swung swinging double doubled doubling tripled halved shorten shortened shortening ' +
    'accelerate accelerated slow slowed upgrade upgraded revise revised revising downgrade downgraded rebound ' +
    'rebounded recover recovered recovering ease eased easing edged tumbled tumbling dipped dip swelled swell ' +
    'swollen trimmed slashed slashing quadrupled advance advanced retreated extended extending bring brought ' +
    'bringing drive drove taking took warm warms warmed warming cool cools cooled cooling appreciate appreciates appreciated ' +
    'appreciating depreciate depreciates depreciated depreciating weaken weakens weakened weakening strengthen strengthens ' +
    'strengthened strengthening lengthen lengthens lengthened lengthening deepening heightening shortens thickened thinned thinning deepened ' +
    'heightened multiply multiplied contracted contracting diminish diminishes diminished diminishing dwindle dwindles ' +
    'dwindled dwindling intensified worsened worsening ballooned ballooning spiked spiking skyrocketed rocketed leapt leaped ' +
    'edging crept inched hiked hikes hiking eroded erodes pared lessened lessens curbed curbs curbing ' +
    'slows slowing slash slashes trim trims trimming gain gained gains gaining shed sheds shedding decelerated ' +
    'rebounding recovering tumbles plunging plummets halves halving trebled treble trebles trebling doubles triples tripling quadruples quintupled'
  ).split(' '),
)

/** Verbs behind which a bare number is what something came to: `totalled 4,512`, `reached 45`. */
export const reachingWords: ReadonlySet<string> = new Set(
  (
    'scored scores score scoring rated rating rates reached reaches reaching reach hit hits totalled totaled ' +
    'totals totalling totaling averaged averages averaging stood stands numbered numbering peaked peaking peak'
  ).split(' '),
)

/** Words of a scale whose values stand bare: `a score of 81`, `index of 50.2`, `AUC 0.93`. */
export const scoreWords: ReadonlySet<string> = new Set(
  (
    'score scores scored scoring rating ratings rated index coefficient correlation ratio odds likelihood auc ' +
    'auroc f1 mach bleu rouge elo rmse mae mse kappa accuracy precision recall sensitivity specificity hr or rr ' +
    'ci cri iqr sd se ph gpa iq bmi magnitude grade mean median average value p r n k beta alpha size perplexity ' +
    'loss psnr ssim iou map mrr ndcg r2 r² χ² rt pmi gini hdi spf cvss nps smd wmd nnt nnh arr irr aor ror snr pue'
  ).split(' '),
)

/** Words before a mark out of five, ten or a hundred: `rated it 7.8/10`. */
export const ratingWords: ReadonlySet<string> = new Set(
  'rated rating ratings rates score scored scores scoring mark marked marks grade graded average averaged mean'.split(
    ' ',
  ),
)
