/** Terms that texts write out or shorten, each one thing. */

const rows = `
  GDP: gross domestic product
  GNP: gross national product
  GNI: gross national income
  AI: artificial intelligence
  EU: european union
  UN: united nations
  HIV: human immunodeficiency virus
  VAT: value added tax
  R&D: research and development
  BMI: body mass index
  CEO: chief executive officer
  NGO: non-governmental organisation
  GPU: graphics processing unit
  CO2e: co2 equivalent
  CO2e: carbon dioxide equivalent
  LNG: liquefied natural gas
  FDI: foreign direct investment
  GHG: greenhouse gas
  COPD: chronic obstructive pulmonary disease
  ADHD: attention deficit hyperactivity disorder
  PTSD: post-traumatic stress disorder
  ICU: intensive care unit
  IVF: in vitro fertilisation
`

/** A long form and what it is shortened to. */
export interface LongForm {
  words: readonly string[]
  short: string
}

const forms: readonly LongForm[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [short, long] = row.trim().split(': ') as [string, string]
    return { short, words: long.split(' ') }
  })

/** From the last word of long forms, in small letters, to all of them. */
export const longForms: ReadonlyMap<string, readonly LongForm[]> = Map.groupBy(forms, ({ words }) => words.at(-1)!)
