/** What became of files that were added, for people, for programs and for code hosts. */
import type { Added } from './add-document.ts'
import { readingWords } from './describe-reading.ts'
import { escapeLine, messageFormats, toRows } from './format-messages.ts'

/** From the name of a format to what writes one file; those of JSON are to be joined to a list. */
export const addedFormats = { text: addedText, json: addedJson, github: addedGithub } as const

/** Whether a file was refused. */
export const isRefused = ({ made }: Added): boolean => made === null

function addedText({ path, refusal, files, made }: Added): string {
  const said = messageFormats.text(files)
  if (!made) return refusal === null ? said : `${refusal}\n`
  return [
    `${headOf(path, made)}\n`,
    ...made.documents.map((document) => readingWords(document, made.sidecar)),
    `${made.sidecar}\n${made.words.replace(/^(?=.)/gm, '    ')}`,
    said,
  ].join('')
}

const headOf = (path: string, { isTrial, copy }: NonNullable<Added['made']>) =>
  `${path} ${isTrial ? 'would be added' : 'added'} as ${copy}`

function addedJson(added: Added): string {
  const { path, refusal, files, made } = added
  return JSON.stringify(
    { file: path, added: made !== null && !made.isTrial, refusal, ...made, messages: toRows(files) },
    null,
    2,
  )
}

function addedGithub({ path, refusal, files, made }: Added): string {
  if (refusal !== null) return `::error title=add::${escapeLine(refusal)}\n`
  const notice = made ? `::notice title=add::${escapeLine(headOf(path, made))}\n` : ''
  return `${messageFormats.github(files)}${notice}`
}
