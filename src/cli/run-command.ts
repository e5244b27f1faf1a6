/**
 * `npm run claims -- COMMAND`: what the engine finds in a content folder, without building the site.
 * Exit codes: 0 all is well, 1 a fault in the content, 2 a command that cannot be understood.
 */
import { stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { addDocument } from './add-document.ts'
import { explain } from './explain.ts'
import { formatMessages, messageFormats } from './format-messages.ts'
import { formatProposals } from './format-proposals.ts'
import { isBehind, ledgerHint, recordEdition } from './record-edition.ts'
import { contentFolder } from '../environment.ts'
import { isFaulty, type Knowledge, readContent } from '../engine/index.ts'
import { settleLedger } from '../engine/ledger/write-ledger.ts'
import { toPrintable } from '../engine/report.ts'

const usage = `Usage: npm run claims -- COMMAND

  check [--strict] [--format text|json|github]
                                      print every message; fail on errors (with --strict on warnings too)
  explain FILE [--format text|json]   print what every stage found in each sentence of a document, and why it is a claim or not
  add FILE… [--dry-run]               copy files into content/documents, each with a sidecar to fill in, and say what was read
                                      out of them; with --dry-run only say it
  ledger [--on DATE]                  record in content/ledger what was added, changed and withdrawn since; DATE is the day
                                      of this edition, such as 2025-02-28

FILE is a path, or the name of a document below content/documents. CONTENT_DIR names another content folder.`

process.stdout.on('error', () => process.exit(0)) // The reader of a pipe, such as `head`, has seen enough.
const { positionals, values } = parseArguments()
const [command, file, ...others] = positionals
const run = new Map(Object.entries({ check, explain: explainFile, add, ledger })).get(command ?? '')
if (!run)
  fail(
    values.help
      ? null
      : command === undefined
        ? 'Expected a command'
        : `Unexpected command \`${command}\`, expected \`check\`, \`explain\`, \`add\` or \`ledger\``,
  )
else await run()

function parseArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        strict: { type: 'boolean' },
        format: { type: 'string', default: 'text' },
        on: { type: 'string' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    return fail((error as Error).message)
  }
}

async function check(): Promise<void> {
  const { format, strict } = values
  if (!Object.hasOwn(messageFormats, format)) return fail(unknownFormat(format, Object.keys(messageFormats)))
  const knowledge = await read()
  const { files, documents, claims, topics } = knowledge
  say(messageFormats[format as keyof typeof messageFormats](files))
  if (format === 'text') {
    say(`${documents.length} documents, ${claims.length} claims\n`)
    say(formatProposals(claims, topics, relative('', contentFolder())))
    say(ledgerHint(knowledge))
  }
  process.exitCode = isFaulty(files, strict) || isBehind(knowledge) ? 1 : 0
}

async function ledger(): Promise<void> {
  const folder = join(contentFolder(), 'ledger')
  try {
    await settleLedger(folder)
    const knowledge = await readContent({ folder: contentFolder(), claimUrl, on: values.on ?? null })
    const { text, isRefused } = await recordEdition(knowledge, folder, values.on ?? null)
    say(text)
    process.exitCode = isRefused ? 1 : 0
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    complain(
      `Unexpected failure of writing (${message}), expected room and leave to write in \`${folder}\`; the ledger is as it was\n`,
    )
    process.exitCode = 1
  }
}

async function add(): Promise<void> {
  if (file === undefined) return fail('Expected the path of a file')
  const adding = { folder: contentFolder(), claimUrl, isTrial: values['dry-run'] === true }
  for (const path of [file, ...others]) {
    const { text, isRefused } = await addDocument(path, adding)
    if (isRefused) process.exitCode = 1
    if (isRefused) complain(text)
    else say(text)
  }
}

async function explainFile(): Promise<void> {
  if (file === undefined) return fail('Expected the name of a document')
  if (values.format !== 'text' && values.format !== 'json') return fail(unknownFormat(values.format, ['text', 'json']))
  const knowledge = await read(await elsewhere(file))
  const text = explain(knowledge, file, values.format)
  if (text !== null) return void say(text)
  complain(formatMessages(knowledge.files))
  process.exitCode = 1
  const isRefused = knowledge.files.some(
    ({ path, data, messages }) => messages.length > 0 && (data.name === file || resolve(path) === resolve(file)),
  )
  if (isRefused) return
  complain(
    `Unexpected document \`${file}\`, expected one of ${knowledge.read
      .map((one) => `\`${one.file.data.name}\``)
      .filter((name, index, all) => all.indexOf(name) === index)
      .join(', ')} or a file elsewhere\n`,
  )
}

function claimUrl(id: string): string {
  return `/claims/${id}/`
}

function unknownFormat(format: string, known: string[]): string {
  return `Unexpected format \`${format}\`, expected one of ${known.map((one) => `\`${one}\``).join(', ')}`
}

function read(more: string[] = []): Promise<Knowledge> {
  return readContent({ folder: contentFolder(), claimUrl, more })
}

/** The path of a file that is no document of the folder, so that a text can be tried before it is put there. */
async function elsewhere(name: string): Promise<string[]> {
  const path = resolve(name)
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
  return isFile && !path.startsWith(join(contentFolder(), 'documents', '/')) ? [path] : []
}

/** What documents hold is shown, and steers no terminal. */
function say(text: string): void {
  process.stdout.write(toPrintable(text))
}

function complain(text: string): void {
  process.stderr.write(toPrintable(text))
}

function fail(reason: string | null): never {
  complain(reason === null ? `${usage}\n` : `${reason}\n\n${usage}\n`)
  process.exit(reason === null ? 0 : 2)
}
