/** What careful readers annotated: the claims of a document, and what else they would have let pass. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A figure as readers see it. Keys in `_ok` list what counts as right besides. */
export interface GoldFigure {
  raw: string
  value?: number
  min?: number
  max?: number
  unit: string | null
  unit_ok?: (string | null)[]
  modifier: string | null
  modifier_ok?: (string | null)[]
  /** False where readers could differ: neither demanded nor counted as wrong. */
  required?: boolean
}

export interface GoldSource {
  name: string
  names_ok?: string[]
  url?: string | null
  url_ok?: string[]
  required?: boolean
}

export interface GoldDate {
  edtf: string
  edtf_ok?: (string | null)[]
  also?: string[]
  required?: boolean
}

export interface GoldClaim {
  quote: string
  required?: boolean
  figures?: GoldFigure[]
  sources?: GoldSource[]
  date?: GoldDate | null
  topics?: string[]
}

/** The annotation of a document, or of the article or the sections of it that are named. */
export interface Gold {
  /** The file's name. */
  document: string
  article?: string
  sections?: string[]
  claims: GoldClaim[]
}

/** Reads the annotations in a folder, in the order of their names. */
export async function readGold(folder: string): Promise<Gold[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Gold))
}
