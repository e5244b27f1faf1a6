/** Messages of files as lines: `file:line:column  severity  reason  rule-id`, each with its hint below, and a sum. */
import type { ContentFile } from '../engine/read/read-files.ts'
import { formatMessage } from '../engine/report.ts'

/** All messages, in the order of files and places; empty where there are none. */
export function formatMessages(files: readonly ContentFile[]): string {
  const lines = files.flatMap((file) =>
    [...file.messages]
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
      .map((message) => formatMessage(file.path, message)),
  )
  const count = (fatal: boolean) =>
    files.reduce((sum, { messages }) => sum + messages.filter((message) => message.fatal === fatal).length, 0)
  const sum = [counted(count(true), 'error'), counted(count(false), 'warning')].join(', ')
  return lines.length ? `${lines.join('\n')}\n\n${sum}\n` : ''
}

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
