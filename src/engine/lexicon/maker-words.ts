/** Words by which a sentence credits a thing to who made it. */

/** What part in the making a word tells; `any` answers to each. */
export type MakerRole = 'make' | 'design' | 'build' | 'write' | 'compose' | 'paint' | 'discover' | 'found' | 'any'

const rows: Readonly<Record<Exclude<MakerRole, 'any'>, string>> = {
  make:
    'made developed created invented devised conceived pioneered engineered launched released unveiled introduced coined patented ' +
    'originated programmed coded authored trained synthesised synthesized formulated bred',
  design: 'designed drafted',
  build: 'built constructed assembled crafted forged carved cast',
  write: 'wrote written penned',
  compose: 'composed',
  paint: 'painted sculpted drew drawn',
  discover: 'discovered isolated',
  found: 'founded established started',
}

/** From a verb to the role it tells. */
export const makerVerbs: ReadonlyMap<string, MakerRole> = new Map(
  (Object.keys(rows) as (keyof typeof rows)[]).flatMap((role) =>
    rows[role].split(' ').map((verb) => [verb, role] as const),
  ),
)

/** Nouns of who made a thing, as in `the inventor of the lamp`. */
export const makerNouns: ReadonlyMap<string, MakerRole> = new Map([
  ['inventor', 'make'],
  ['creator', 'make'],
  ['developer', 'make'],
  ['originator', 'make'],
  ['designer', 'design'],
  ['architect', 'design'],
  ['builder', 'build'],
  ['maker', 'build'],
  ['author', 'write'],
  ['writer', 'write'],
  ['composer', 'compose'],
  ['painter', 'paint'],
  ['sculptor', 'paint'],
  ['discoverer', 'discover'],
  ['founder', 'found'],
])

/** Nouns of a thing seen as somebody's: `the brainchild of`. */
export const madeNouns: readonly string[] = [
  'work',
  'brainchild',
  'creation',
  'invention',
  'design',
  'idea',
  'handiwork',
  'discovery',
  'masterpiece',
]

/** Nouns that make the name behind them that of a body: `the Dutch firm Veldkamp`. */
export const bodyNouns: ReadonlySet<string> = new Set(
  (
    'firm maker manufacturer startup start-up developer builder team researchers engineers scientists designers physicists ' +
    'chemists programmers workshop foundry shipyard yard brewery winery polytechnic academy faculty department enterprise'
  ).split(' '),
)

/** Words in the names of bodies, which are no persons. */
export const bodyWords: ReadonlySet<string> = new Set(
  (
    'inc ltd llc plc corp corporation company co gmbh ag sa group holdings motors labs lab laboratories laboratory bank ' +
    'industries technologies systems university college institute school hospital council ministry agency association ' +
    'society foundation ai games studios studio software press publishing audio instruments photonics biologics pharma ' +
    'pharmaceuticals robotics aviation aerospace electronics semiconductor energy research works bros sons brothers media ' +
    'records entertainment networks dynamics interactive digital partners consortium collective project team center centre'
  ).split(' '),
)
