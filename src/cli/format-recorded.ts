/** What an edition of the ledger records, for people, for programs and for code hosts. */
import { changeWords, type LedgerChange } from '../engine/ledger/list-changes.ts'
import { countWords } from '../wording/number-words.ts'
import { escapeLine, messageFormats, toRows } from './format-messages.ts'
import type { Recorded } from './record-edition.ts'

const mostListed = 40

/** From the name of a format to what writes it. */
export const recordedFormats = { text: recordedText, json: recordedJson, github: recordedGithub } as const

function recordedText(recorded: Recorded): string {
  const { refusal, files, changes } = recorded
  if (refusal !== null) return `${messageFormats.text(files)}${refusal}\n`
  return [headOf(recorded), ...changeLines(changes), ''].join('\n')
}

function recordedJson({ refusal, files, edition, on, documents, changes }: Recorded): string {
  const rows = changes.map(({ change, line, event, successor }) => ({
    change,
    id: line.id,
    quote: line.quote,
    successor: successor?.id ?? null,
    reason: event?.reason ?? null,
  }))
  return `${JSON.stringify({ refusal, edition, on, documents, changes: rows, messages: toRows(files) }, null, 2)}\n`
}

function recordedGithub(recorded: Recorded): string {
  const { refusal, files } = recorded
  const [command, words] = refusal === null ? ['notice', headOf(recorded)] : ['error', refusal]
  return `${messageFormats.github(files)}::${command} title=ledger::${escapeLine(words)}\n`
}

function headOf({ edition, on, documents, changes }: Recorded): string {
  if (documents === 0) return `The ledger is up to date with edition ${edition}`
  const day = on ? ` of ${on}` : ''
  return `Edition ${edition}${day}: ${changeWords(changes) || 'no claim changed'} in ${countWords(documents, 'document')}`
}

/** A line each change, those that were only added last and cut off where they are many. */
function changeLines(changes: readonly LedgerChange[]): string[] {
  const sorted = [...changes].sort((a, b) => Number(a.change === 'added') - Number(b.change === 'added'))
  const rest = sorted.length - mostListed
  return [
    ...sorted.slice(0, mostListed).map(({ change, line, event, successor }) => {
      const heir = successor ? ` -> ${successor.id}` : ''
      return `  ${change.padEnd(9)} ${line.id}${heir}  ${line.quote}${event?.reason ? `  (${event.reason})` : ''}`
    }),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ]
}
