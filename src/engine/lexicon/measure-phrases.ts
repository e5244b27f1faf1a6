/** Measures that only several words mean together, and what the unit alone gives away. */

const phrases = `
  death: death toll, lost their lives, loss of life
  layoff: laid off, lay off, laying off, let go, job cuts, job losses
  attendance: took part, take part, taking part, turned up, came to see
  turnout: turned out
  duration: went on for, go on for, battery life, running time, run time, service life, stay of, travel time, journey time
  commute: journey to work, travel to work, trip to work, way to work, journeys to work
  wait: waiting time, waiting times, waiting list
  working-time: working week, working hours, work week, working day, working time, work an average of, work on average
  energy-density: energy density, specific energy
  height: above sea level, above the sea, above ground, in height
  depth: below sea level, below ground, below the surface, beneath the surface, under the surface, under water, below the sea, in depth
  length: in length, in extent
  width: in width
  weight: in weight
  home-working: work from home, works from home, working from home, worked from home, work remotely, working remotely, worked remotely, works remotely, remote work, telework, teleworking
  capacity: room for, space for, volume of
  market-value: market worth, market size, market volume
`

/** From the first word of a phrase to its further words and its measure. */
export const measurePhrases: ReadonlyMap<string, readonly { rest: readonly string[]; measure: string }[]> =
  indexPhrases()

function indexPhrases(): Map<string, { rest: string[]; measure: string }[]> {
  const index = new Map<string, { rest: string[]; measure: string }[]>()
  for (const row of phrases.trim().split('\n')) {
    const [measure, list] = row.trim().split(': ') as [string, string]
    for (const phrase of list.split(', ')) {
      const [first, ...rest] = phrase.split(' ') as [string, ...string[]]
      index.set(first, [...(index.get(first) ?? []), { rest, measure }])
    }
  }
  return index
}

/** What a figure of a dimension measures where its sentence names nothing else: `the bridge is 1,900 metres`. */
export const impliedMeasures: ReadonlyMap<string, string> = new Map([
  ['metres', 'length'],
  ['square metres', 'area'],
  ['seconds', 'duration'],
  ['metres/second', 'speed'],
  ['joules/gram', 'energy-density'],
  ['joules', 'consumption'],
  ['cubic metres/metre', 'consumption'],
  ['watts', 'power'],
])

/** Measures that are one thing on a dimension: on `watts` capacity and output are power. */
export const mergedMeasures: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['watts', new Map(['capacity', 'output', 'energy'].map((measure) => [measure, 'power']))],
  ['joules/gram', new Map(['energy', 'storage', 'capacity'].map((measure) => [measure, 'energy-density']))],
  ['joules', new Map([['energy', 'consumption']])],
  ['cubic metres', new Map([['storage', 'capacity']])],
  ['seconds', new Map(['time', 'spending'].map((measure) => [measure, 'duration']))],
])

/** The only dimensions on which a measure can stand, besides shares, changes and scores; measures not named here fit anywhere. */
export const measureHomes: ReadonlyMap<string, 'money' | 'count' | 'space' | 'time' | 'heat'> = new Map(
  Object.entries({
    money:
      'revenue profit deficit debt budget funding valuation fine damages investment tax wage cost loss interest-rate market-value',
    count:
      'death injury infection hospital-stay unemployment employment population layoff enrolment membership user birth homicide ' +
      'arrest attendance displacement vaccination conviction parameter token turnout poverty literacy vacancy subscription',
    space: 'height depth length width diameter distance area range rainfall snowfall',
    time: 'duration age latency wait commute working-time sentence time',
    heat: 'temperature',
  }).flatMap(([home, list]) => list.split(' ').map((measure) => [measure, home as 'money'] as const)),
)
