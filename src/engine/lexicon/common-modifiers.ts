/**
 * Words that stand in front of `data`, `research` or `advocates` and begin a sentence with a capital that makes them no name:
 * `Large model proponents cite`, `Numerous reports have detailed`; not `Gallup data show`.
 */
const table = `
  able absolute abundant academic acceptable accessible accurate active actual acute adaptive additional adequate adjusted
  administrative adult advanced aerial aggregate aggressive agricultural alarming alternative ambitious ample analytical
  ancient animal annual anonymous apparent applied appropriate approximate archival arctic artificial atmospheric
  authoritative automated available average aware background baseline basic behavioral behavioural best better big biological
  blind blood bold brain brief broad broader budget business careful case cautious cell central certain cheap chemical child
  childhood chronic city civil classic clear clinical close coastal cognitive cohort collective combined commercial common
  community comparable comparative comparison competitive complete complex comprehensive computational computer conclusive
  concrete confidential consensus conservative considerable consistent consumer contemporary continuous controlled
  conventional core corporate correct cosmic cost countless court coverage credible crime critical cross-sectional crucial
  cultural cumulative current customer cutting-edge cyber daily dark decisive deep definitive demographic dense descriptive
  detailed different difficult digital direct disappointing disputed distinct diverse domestic double-blind draft dramatic
  drug early earnings ecological economic educational effective efficient election electoral electric electronic elementary
  emerging emission emissions empirical employee employment encouraging energy enormous enough enterprise entire
  environmental epidemiological equal essential established ethical ethnographic exact excellent excess exciting
  exclusive executive existing exit expensive experimental expert explicit exploratory export extensive external extra
  extreme eyewitness fair familiar family famous farm fast federal female field final financial fiscal flawed flight food
  foreign forensic formal former forward fossil fragmentary free frequent fresh full functional fundamental further future
  gene general genetic genomic geological global gold good government gradual great groundbreaking growing growth hard
  health healthy heavy helpful hidden high high-quality higher historic historical home hospital hourly household housing
  huge human hydrological ice ideal identical illegal imaging immediate important impressive improved inaccurate incident
  income incomplete inconclusive increased incredible independent indirect individual industrial industry inflation
  influential informal initial innovative insufficient insurance intelligence intense interesting interim intermediate
  internal international intriguing isolated job joint judicial key known labor laboratory labour lab land landmark large
  large-scale larger lasting latest leading leaked legal legislative legitimate less likely limited linguistic literary
  little live loan local logical long long-term longitudinal loose lost low lower machine main mainstream major male
  manual manufacturing marginal marine market marketing mass massive material mathematical maximum meaningful median medical
  mental meta meteorological methodological microscopic mid military millions minimal minimum minor missing mixed mobile
  model moderate modern modest molecular monetary monthly moral mortality mounting multi multiple municipal narrow national
  natural naval necessary negative neural neutral new next noisy normal notable novel nuclear numerical numerous nutritional
  objective observational obvious occasional official oil older ongoing online open operational opinion optical optimistic
  oral orbital ordinary organic original outdated outside overwhelming paid parliamentary partial participant particular
  passenger past patent patient peer peer-reviewed peer-review personal pessimistic philosophical physical pilot plain
  planetary plausible police policy polling poor population positive possible post postmortem potential powerful practical
  pre-clinical preclinical precise predictive preliminary premature present presidential press previous price primary
  prior private probable productivity professional project promising proper proprietary prospective provisional psychiatric
  psychological public published pure qualitative quality quantitative quarterly quick racial radar radical rail random
  randomised randomized rapid rare raw real real-world realistic reasonable recent redacted regional regular related
  relative relevant reliable religious remarkable remote repeated replicated representative reputable retail retrospective
  revised rich rigorous risky road robust rough routine rural safe safety salary sales sample satellite scarce scholarly
  school scientific seasonal secondary secret sector secure seismic select selected senior sensitive separate serious
  several severe sexual short shocking significant similar simple simulated single skeptical sleep slight slow small
  smaller smart snapshot social socioeconomic soft soil solar solid sophisticated spatial special specific specialised
  specialized spectral staff staggering standard state statistical statutory steady stock strategic street strict striking
  strong structural student subjective subsequent substantial successful sufficient suggestive suicide superior supplemental
  supplementary supply supporting surprising survey surveillance survival suspect sustained systematic target tax technical
  telephone temporal temporary tentative test theoretical thermal thin thorough thousands tight timely tiny total tourism
  trade traditional traffic transport treasury tree true trusted twin typical ultimate unauthorised unauthorized uncertain
  unconfirmed underlying underwater unemployment unexpected unique universal unofficial unprecedented unpublished unreliable
  unusual updated upper upstream urban urgent useful user usual valid valuable variable various vast verified viable video
  visual vital voluntary voter wage warranty water weak wealth weather weekly weird whole wide wider widespread wild wind
  workplace worldwide worse worst written wrong yearly young younger youth
  language reasoning algorithmic open-source closed-source gig remote-work trend trends budgetary legislation migration immigration
  climate carbon vaccine vaccination cancer diabetes obesity smoking alcohol dental maternal infant neonatal paediatric
  pediatric geriatric veterinary crop livestock forest wildlife bird fish insect ocean sea river lake glacier`

/** Modifiers in lower case. */
export const commonModifiers: ReadonlySet<string> = new Set(table.trim().split(/\s+/))
