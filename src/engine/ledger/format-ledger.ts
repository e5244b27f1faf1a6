/** A document's ledger as text: JSON by lines, made to be read in a diff. */
import type { DocumentLedger } from './schema.ts'

/** The head, then a line each claim, keys in a fixed order, a blank behind commas and colons as people write them. */
export function formatLedger({ head, lines }: DocumentLedger): string {
  return [head, ...lines].map((line) => `${spaced(line)}\n`).join('')
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}: ${spaced(entry)}`).join(', ')}}`
}
