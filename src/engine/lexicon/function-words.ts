/** Small words of English that end or cannot begin a noun phrase. */

/** Prepositions, conjunctions, determiners, pronouns and adverbs. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a about above according across after against ago all almost along already also although am amid among an ' +
    'and another any are around as at away back be because been before behind being below beneath beside ' +
    'besides between beyond both but by can compared could despite did do does down due during each either else ' +
    'even ever every except few for from further had has have having he her here hers him his how however if in ' +
    'including instead into is it its itself just least less like many may me might more most much must my near ' +
    'last nearly neither next no nor not now of off often on once only onto or other others otherwise our out over ' +
    'own past per plus rather regarding respectively round same shall she should since so some still such than ' +
    'that the their theirs them themselves then there thereby therefore these they this those though through ' +
    'throughout thus till to today together too toward towards under unless until up upon us using versus via ' +
    'vs was we well were what when where whereas whether which while who whom whose why will with within ' +
    'without including excluding worldwide would yet you your overall apiece everywhere elsewhere again anyway perhaps alone later ' +
    'earlier afterwards thereafter abroad altogether approximately roughly relative ahead apart aside i'
  ).split(' '),
)

/** Finite verbs and participles that often follow a number or its noun: `12 died`, `11 being commercialized`. */
export const followingVerbs: ReadonlySet<string> = new Set(
  (
    'is are was were be been being has have had do does did will would can could may might must shall should ' +
    'say says said show shows showed shown report reports reported require requires required need needs needed ' +
    'make makes made die died dies live lived remain remains remained become became get got receive received ' +
    'give gave given take took taken use used uses using lose lost win won go went gone come came see saw seen ' +
    'find found include includes included contain contains contained represent represents suggest suggests ' +
    'indicate indicates achieve achieves achieved reach reaches reached fall fell fallen rise rose risen grow ' +
    'grew grown drop dropped increase increased decrease decreased decline declined survive survived recover ' +
    'recovered respond responded agree agreed work worked lives operate operates operating run runs running ' +
    'provide provides provided support supports supported participate participated complete completed join ' +
    'joined sign signed vote voted adopt adopted face faces faced experience experienced follow follows ' +
    'followed begin began begun start starts started continue continues continued account accounts accounted ' +
    'estimated expected projected compete competing participating belonging living killed injured wounded ' +
    'displaced infected diagnosed treated enrolled assigned recruited outperforms outperform beats beat exceeds ' +
    'exceed means mean helps help holds hold covers cover leads lead brings bring allows allow enables enable ' +
    'offers offer features delivers deliver serves serve spans span lies lasts lasted according depending ' +
    'ranging based born released published built installed located employed sold bought produced created added ' +
    'opened closed costs plans hopes seeks asks fails tends varies withdrew left ended tested scored failed ' +
    'passed retired moved stayed stopped refused accepted rejected resigned escaped vanished collapsed sank ' +
    'arrived attended applied qualified finished played missed spoke wrote chose knew felt heard held met paid ' +
    'sent spent stood told thought understood broke drove ate flew hid swam wore claims claim argues argue ' +
    'warns warn thinks think believes believe'
  ).split(' '),
)

/** Words that say whose something is. */
export const possessives: ReadonlySet<string> = new Set('its their his her our'.split(' '))
