/** Gives the cells of a table's rows the words of the header above them, and what its caption says that they count. */
import { findAll } from '../find-all.ts'
import { columnPeriod, periodNotes } from '../lexicon/column-periods.ts'
import { countableNouns } from '../lexicon/counted-nouns.ts'
import { headcountLabels, statisticHeads, uncountedHeads, unitlessHeads } from '../lexicon/labels.ts'
import { magnitudeWords } from '../lexicon/magnitudes.ts'
import { months } from '../lexicon/months.ts'
import type { Block } from './collect-blocks.ts'
import { readHeader } from './figures/read-header.ts'
import { readLabelUnit } from './figures/read-row-unit.ts'
import { nameEnrolled } from './name-enrolled.ts'
import { readUnitLine, readUnitOfAll } from './figures/read-unit-line.ts'
import { isPlural } from './figures/to-singular.ts'
import { tokenize } from './figures/token.ts'

/** Names the cells of all tables of a document, in place; rows that only name or measure the columns become headings. */
export function nameColumns(blocks: Block[]): void {
  let names: string[] = []
  let said: Said = {}
  const withEnrolled = nameEnrolled(blocks)
  let unitOfDocument: string | undefined
  let group: string | undefined
  blocks.forEach((block, index) => {
    if (block.cells.length === 0) {
      unitOfDocument = readUnitOfAll(block.text.value) ?? unitOfDocument
      return
    }
    const words = block.cells.map((cell) => block.text.value.slice(cell.start, cell.end))
    const isFirst = blocks[index - 1]?.cells.length === 0 || block.place === 'heading'
    if (isFirst) said = orOfDocument(readCaption(blocks[index - 1]), unitOfDocument)
    if (isFirst || isGroup(words)) group = unitBehindComma((words[0] ?? '').replace(/:$/, ''))
    if (isFirst && !goesOn(blocks, index, names)) names = []
    const own = block.place === 'heading' ? null : unitOfAll(words)
    if (own !== null) {
      said = { ...said, unit: own }
      block.place = 'heading'
    } else if (block.place === 'heading') {
      names = withEnrolled(words.map((word) => word.replace(/(?<=\p{L})_(?=\p{L})/gu, ' '))) // `number_of_vehicles`
      // `£ million` or `Species, t` in the corner
      said.unit ??= readUnitLine(words[0] ?? '') ?? unitBehindComma(words[0] ?? '')
    } else if (blocks[index - 1]?.place === 'heading' && isSecondHead(words, names)) {
      const above = spanned(names, words)
      names = words.map((word, column) => [above[column], word].filter(Boolean).join(' '))
      block.place = 'heading'
    } else {
      const about = saysOwnUnit(words[0] ?? '') ? {} : group ? { ...said, unit: group } : said
      block.cells = block.cells.map((cell, column) => ({
        ...cell,
        header: named(cell.header || (names[column] ?? ''), column, about),
      }))
    }
  })
}

/** `(Data in thousand metric tons)` once for all tables: what a caption says wins. */
const orOfDocument = (said: Said, unit: string | undefined): Said =>
  unit === undefined || said.unit || said.units ? said : { ...said, unit }

/** `Price, cents per pound:` in a line of its own: what the rows below it have in common. */
const isGroup = (words: readonly string[]): boolean =>
  words.filter(Boolean).length === 1 && /^\p{L}.*:$/u.test(words[0] ?? '')

/** A table without names of its own goes on with those of the table above it where a line alone parts the two: `of which:`. */
const goesOn = (blocks: readonly Block[], index: number, names: readonly string[]): boolean =>
  (blocks[index - 2]?.cells.length ?? 0) > 0 && blocks[index]!.cells.length === names.length

/** What is said once for all columns that say nothing of it themselves. */
interface Said {
  /** `km/h`, `A$ million`. */
  unit?: string | undefined
  /** `Offences`. */
  noun?: string | undefined
  /** `temperature in °C, rain in mm`: units of columns by a word of their names. */
  units?: ReadonlyMap<string, string> | undefined
}

/** The name of a column; one of a period, without a name, or of an amount takes what is said once for all. */
function named(name: string, column: number, { unit, noun, units }: Said): string {
  if (column === 0) return name
  if (units) {
    const own = unitOf(name, units)
    return own !== null && needsUnit(name) ? `${name} (${own})` : name
  }
  if (period.test(name)) return unit ? `${name} (${unit})` : noun ? `${noun}, ${name}` : name
  return unit && readUnitLine(unit) !== null && needsUnit(name) ? `${name} (${unit})` : name
}

const wordsIn = (name: string): string[] => name.toLowerCase().match(/\p{L}+/gu) ?? []

/** The unit said for a column by a word of its name; `Mean` and `Max` have that of what is named first. */
function unitOf(name: string, units: ReadonlyMap<string, string>): string | null {
  const words = wordsIn(name)
  const own = words.map((word) => units.get(word)).find(Boolean)
  return own ?? (words.length > 0 && words.every((word) => statisticHeads.has(word)) ? [...units.values()][0]! : null)
}

/** Whether the values below a name lack a unit: `Budget 2023/24`, `Sales`; not `Sites`, `Share`, `Growth %`, `Mean age`. */
function needsUnit(name: string): boolean {
  const words = wordsIn(name)
  if (words.some((word) => unitlessHeads.has(word))) return false
  const column = readHeader(tokenize(name, 'en'))
  if (column === null || column.isUnit) return false
  return column.kind !== 'count' || uncountedHeads.has(words.at(-1) ?? '') || !countableNouns.has(column.unit ?? '')
}

/** `| March 2023 | March 2024 | (%)` below `District | Year to | Year to | Change`: names that go on in a second row. */
const isSecondHead = ([label, ...others]: readonly string[], [, ...names]: readonly string[]): boolean =>
  label === '' &&
  others.some(Boolean) &&
  others.every(
    (word, column) =>
      !/\d/.test(word) || period.test(word) || readUnitLine(word) !== null || /\bper$/.test(names[column] ?? ''),
  )

/** `1990-2000 | | 2000-2010 |` above `ha | % | ha | %`: a name over columns without one is that of each. */
const spanned = (names: readonly string[], below: readonly string[]): string[] =>
  names.map((name, column) => {
    const from = names.slice(0, column + 1).findLastIndex(Boolean)
    return name === '' && from > 0 && below[column] ? names[from]! : name
  })

/** `Bank branches (number)`, `Loss ratio (%)`, `Return on capital, %`, `Employees, end of period`, `ATMs per 100,000 adults`: a label that needs no unit from elsewhere. */
function saysOwnUnit(label: string): boolean {
  const head =
    /^(?:(?:average |total )?number of |(?:total|average|mean|closing|year-end|full-time) )?(\p{L}+)(?=$|,| ?\(| at )/iu.exec(
      label,
    )?.[1]
  if (/\bper (?:share|unit|head|employee|ADS)\b/i.test(label)) return true
  if (/^(?:average |total )?number of /i.test(label) || headcountLabels.has(head?.toLowerCase() ?? '')) return true
  const inBrackets = /\(([^()]{1,30})\)$/.exec(label)?.[1]
  if (inBrackets !== undefined)
    return (
      /^(?:numbers?|no\.?|n|count|ratio|index|times|x|p|c|pence|cents?)$/i.test(inBrackets) ||
      readUnitLine(inBrackets) !== null
    )
  return /\bper \d[\d,. ]*\b/.test(label) || readLabelUnit(label) !== null
}

/** `A$ million` alone in a row: what the rows below it are counted in. Null for a row of values. */
function unitOfAll(words: readonly string[]): string | null {
  const [first, ...others] = new Set(words.filter((word) => word !== ''))
  return first !== undefined && others.length === 0 ? readUnitLine(first) : null
}

// `2024`, `Q3 2025`, `FY2024`, `Jan–Sep 2025`, `30 June 2024`, `Year to March 2024`, `2023/24 actual`
const period = new RegExp(
  String.raw`^${columnPeriod}(?: (?:${[...periodNotes].join('|')}))?$|^(?:(?:(?:\d{1,2}|[1-9]|three|six|nine|twelve) months|years?|half[ -]year|quarter)(?: (?:to|ended|ending))? )?(?:(?:(?:Q[1-4]|[1-4]Q|H[12]|FY|CY|\d{1,2} )?[\s'’-]?(?:${[...months.keys()].join('|')})?\.?[\s'’-]?\d{0,4}[efprs]?)?[^\p{L}]*)$`,
  'iu',
)
const longestCaption = 200
const durationAlone = /^(?:in )?(?:years|months|weeks|days|hours|minutes)$/i // `Life expectancy at birth (years)`
const ofYears = /\b(?:fiscal|financial|calendar|academic|years|months|quarters)\b/i // `Projections (fiscal years, July–June)`

/** `Net sales by segment, EUR m`, `Catch in tonnes, 2021–2023` */
const unitBehindComma = (caption: string): string | undefined =>
  readUnitLine(/, ([^,]{1,30})$/.exec(caption)?.[1] ?? '') ??
  readUnitLine(/ in ([^,\d]{1,30})(?:, [\d–/-]{4,9})?$/.exec(caption)?.[1] ?? '') ??
  undefined
const captionLabel = /^(?:table|chart|figure|exhibit|annex)\s+[\dA-Z][\d.A-Z-]*\s*[.:–—|]?\s*/i
// `Recorded offences by district`, `New homes consented in the year to June`
const counted =
  /^((?:number of )?(?:[\p{L}'’-]+ ){0,3}?(\p{L}{4,}))(?: \p{L}+ed)?,? (?:by|per|in|for|at|across|among|since|between|from)\b/iu

const ofColumn =
  /(?<=[(,;] ?(?:and )?)(\p{L}+)(?: \p{L}+)?,? in ([^\s,;()]{1,12}(?: [^\s,;()]{1,12})?)(?=[,;)]| and )/giu

/** `(temperature in °C, precipitation in mm)` */
const unitsByName = (caption: string): ReadonlyMap<string, string> =>
  new Map(
    caption.includes('(')
      ? findAll(caption.slice(caption.indexOf('(')), ofColumn).flatMap(([, name, unit]) =>
          readUnitLine(unit!) === null || magnitudeWords.has(unit!) || readUnitLine(name!) !== null
            ? []
            : [[name!.toLowerCase(), unit!] as const],
        )
      : [],
  )

/**
 * What a caption says of all columns of years: the unit of `Table 4.2 Mean bus speed (km/h)`, the noun of `Table 1 Offences by
 * district`.
 */
function readCaption(caption: Block | undefined): Said {
  if (!caption || caption.cells.length > 0 || caption.text.value.length > longestCaption) return {}
  const words = caption.text.value
  const alone = readUnitLine(words)
  if (alone !== null) return { unit: alone }
  const units = unitsByName(words)
  if (units.size > 0) return { units }
  const inMiddle = /\p{L} \(([^()]{1,20})\),? (?:by|in|at|for|of|per|during|since|from|and)\b/u.exec(words)?.[1] // `Rainfall (mm) by month`
  const atEnd = /[^.!?] \(([^()]+)\)[.:]?(?: (?:Source|Note)s?: .*)?$/.exec(words)?.[1]
  const isUnit = atEnd === undefined && inMiddle !== undefined && readUnitLine(inMiddle) !== null
  const inBrackets = isUnit ? inMiddle : atEnd
  const isSpan = inBrackets !== undefined && ofYears.test(inBrackets) && !durationAlone.test(inBrackets)
  const unit = inBrackets !== undefined && !isSpan ? inBrackets : unitBehindComma(words)
  const isCaption = captionLabel.test(words) || (caption.place !== 'heading' && !/[.!?]$/.test(words))
  const [, noun, head] = (isCaption && counted.exec(words.replace(captionLabel, ''))) || []
  const isCount = head !== undefined && isPlural(head) && !uncountedHeads.has(head.toLowerCase())
  return { unit, noun: isCount ? noun : undefined }
}
