/** Measures that only several words mean together, and what the unit alone gives away. */

const phrases = `
  death: death toll, lost their lives, lost his life, lost her life, loss of life, lost to, fell victim to, claimed the lives, cost the lives, died of, died from, were killed, losses to
  support: voted for, vote for, votes for, voted in favour, voted in favor, votes in favour, vote in favour, in favour of, in favor of
  vote: voted for, vote for, votes for, voted against, vote against, votes against
  opposition: voted against, vote against, votes against
  enrolment: took part, take part, taking part, signed up, sign up, signs up, signed on
  inflation: consumer prices, consumer price, price inflation, cost of living, price level, price growth
  destruction: burned down, burnt down, burn down, burned to the ground, burnt to the ground, went up in flames, wiped out, reduced to ashes, reduced to rubble, swept away, washed away
  displacement: leave their homes, left their homes, leave home, left home, fled their homes, flee their homes, driven from, forced out, made homeless, lost their homes, lose their homes, had to leave, forced to leave, without a home, moved out
  turnover-of-staff: staff turnover, employee turnover, labour turnover, labor turnover, turnover rate, attrition rate, attrition, hand in their notice, handed in their notice, walked out, walk out, resign from, give up their job, gave up their job, changed jobs
  population: lived in, live in, lives in, living in, home to, number of inhabitants, number of residents, head count
  circulation: print run, daily circulation, copies sold
  employment: on its payroll, on the payroll, on its books, people work, people worked, work for, worked for, works for, work at, worked at, in work, number of jobs, number of staff
  unemployment: out of work, without work, without a job, looking for work, no job
  punctuality: on time, on schedule, to schedule, ran late
  birth: were born, was born, gave birth
  vaccination: received a dose, fully vaccinated
  theft: broken into, break-ins
  viewing: tuned in, viewing figures, watched by, seen by, box office
  revenue: took in, takes in, brought in, brings in, net sales, top line, earned in sales
  profit: net income, bottom line, made a profit, pre-tax profit, net profit
  funding: funding round, seed round, venture capital, series a, series b, series c
  consumption: built with, built from, built using, constructed with, constructed from, went into, go into, goes into
  write-off: wrote off, write off, writes off, written off, writing off, write-offs, wrote down, written down
  provision: set aside, sets aside, put aside, puts aside, setting aside
  clearance: clear-up rate, clearance rate, detection rate, cleared up
  distance: came within, comes within, passed within, passes within, as close as, came as near, as near as
  cost: price tag, price of, cost of, bill for, came to, set back, paid for, pay for, pays for, charge for, charges for, out of pocket, sticker price, spent on, spends on, went into
  output: rolled off, turned out by, put out, churned out, churns out, turns out
  duration: life expectancy, expect to live, expects to live, expected to live, flight time, journey takes, lasts for, takes to, time to, travel takes, trip takes, in prison for, went on, dragged on, running for, ran for
  speed: top speed, maximum speed, clocked at, cruises at, cruising speed, wind speed, gusts of
  range: can travel, can drive, can fly, can sail, can cover, can go, fully charged, on a full charge, on one charge, on a single charge, on a full tank, between charges, on one tank
  weight: tips the scales, weighs in, weighing in
  age: years old, years of age, dates back, dates from
  temperature: mean temperature, average temperature, surface temperature
  smoking: light up, smoke daily, daily smokers
  obesity: body mass
  recycling: gets recycled, is recycled
  home-ownership: own their home, own their homes, owner occupied, home ownership, homeownership
  literacy: can read, able to read, read and write
  coverage: have access to, had access to, has access to, with access to, access to, connected to, hooked up to, lack access to
  response-time: response time, reply within, answers in, responds in, answers within, responds within, reply time
  layoff: laid off, lay off, laying off, let go, job cuts, job losses
  attendance: took part, take part, taking part, turned up, came to see
  goal: found the net, finds the net, find the net, back of the net, hit the net
  turnout: turned out, took part, take part, taking part, cast a ballot, cast their ballot, cast their ballots, cast their votes, cast a vote, went to the polls, went to vote
  dropout: still in, remained in, stayed in, drop out, drops out, dropped out, dropping out
  damages: pay out, pays out, paid out, paying out
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
  ['kelvins', 'temperature'],
])

/** Measures that are one thing on a dimension: on `watts` capacity and output are power. */
export const mergedMeasures: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['watts', new Map(['capacity', 'output', 'energy'].map((measure) => [measure, 'power']))],
  ['joules/gram', new Map(['energy', 'storage', 'capacity'].map((measure) => [measure, 'energy-density']))],
  [
    'joules',
    new Map([
      ['energy', 'consumption'],
      ['storage', 'capacity'],
    ]),
  ],
  ['metres', new Map([['area', 'length']])], // `covers 9,289 kilometres`
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
      'arrest attendance displacement vaccination conviction parameter token turnout poverty literacy vacancy subscription prevalence ' +
      'hiring opening automation carrying dropout crime theft goal point medal win seat vote completion turnover-of-staff efficacy ' +
      'support opposition coverage error download arrival migration obesity smoking recycling viewing destruction circulation ' +
      'survival creation context-window',
    space: 'height depth length width diameter distance area range rainfall snowfall',
    time: 'duration charging-time response-time interval notice age latency wait commute working-time sentence time',
    heat: 'temperature',
  }).flatMap(([home, list]) => list.split(' ').map((measure) => [measure, home as 'money'] as const)),
)
