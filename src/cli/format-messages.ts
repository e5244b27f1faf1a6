/** Messages of files as people, programs and code hosts read them. */
import type { VFileMessage } from 'vfile-message'
import type { ContentFile } from '../engine/read/read-files.ts'
import { formatMessage, severityOf } from '../engine/report.ts'
import { countWords } from '../wording/number-words.ts'

/** From the name of a format to what writes it; all give messages in the order of files and places. */
export const messageFormats = { text: formatMessages, json: formatJson, github: formatGithub } as const

/** `file:line:column  severity  reason  rule-id`, each with its hint below, and a sum; empty where there is no message. */
export function formatMessages(files: readonly ContentFile[]): string {
  const all = messagesOf(files)
  const count = (severity: string) => all.filter(({ message }) => severityOf(message) === severity).length
  const sum = [countWords(count('error'), 'error'), countWords(count('warning'), 'warning')].join(', ')
  return all.length ? `${all.map(({ path, message }) => formatMessage(path, message)).join('\n')}\n\n${sum}\n` : ''
}

/** Messages for programs: `[{file, line, column, severity, rule, reason, hint}]`. */
export const toRows = (files: readonly ContentFile[]) =>
  messagesOf(files).map(({ path, message }) => ({
    file: path,
    line: message.line ?? 1,
    column: message.column ?? 1,
    severity: severityOf(message),
    rule: message.ruleId,
    reason: message.reason,
    hint: message.note,
  }))

function formatJson(files: readonly ContentFile[]): string {
  return `${JSON.stringify(toRows(files), null, 2)}\n`
}

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Commands that GitHub Actions turns into notes beside the lines of a change. */
function formatGithub(files: readonly ContentFile[]): string {
  const lines = messagesOf(files).map(({ path, message }) => {
    const { line = 1, column = 1, ruleId, reason, note } = message
    const properties = { file: path, line, col: column, title: ruleId }
    const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    return `::${commands[severityOf(message)]} ${written.join(',')}::${escapeLine(`${reason}\n${note}`)}\n`
  })
  return lines.join('')
}

/** Text as a command of GitHub Actions holds it. */
export const escapeLine = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeLine(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function messagesOf(files: readonly ContentFile[]): { path: string; message: VFileMessage }[] {
  return files.flatMap(({ path, messages }) =>
    [...messages]
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
      .map((message) => ({ path, message })),
  )
}
