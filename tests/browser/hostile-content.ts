/** A content folder with every attack in every place that people and documents can put text. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { stringify } from 'yaml'
import { makePdf } from '../engine/make-pdf.ts'
import { attacks } from './attacks.ts'

/** Writes the folder. All documents of it can be read, and `whole-txt.txt` holds each attack. */
export function writeHostileContent(folder: string): void {
  const files = new Map<string, string | Uint8Array>()
  const write: Write = (name, text) => void files.set(name, text)
  attacks.map(printed).forEach((attack, number) => {
    for (const place of [inMetadata, inJudgements, inLedger]) place(write, attack, number)
  })
  inText(write)
  inTables(write)
  inFiles(write)
  for (const [name, text] of files) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

type Write = (name: string, text: string | Uint8Array) => void

/** An attack as a text file can hold it. */
const written = (attack: string): string => attack.toWellFormed().replaceAll('\0', '')

/** An attack as YAML can hold it, which refuses the signs that steer a terminal. */
export const printed = (attack: string): string => written(attack).replace(/[\x01-\x08\x0b-\x1f\x7f-\x9f]/g, '')

/** One attack in the title and metadata of a document, in a topic, a source, and in three formats of text. */
function inMetadata(write: Write, well: string, number: number): void {
  const metadata = { title: well, publisher: well, authors: [well], licence: well, references: { 1: { title: well } } }
  write(
    `documents/titled-${number}.txt`,
    `A report\n\nIts sales of ${number} grew by ${number + 2}% in 2024, said ${well}.[1]\n`,
  )
  write(`documents/titled-${number}.yaml`, stringify(metadata))
  write(
    `topics/topic-${number}.md`,
    `---\n${stringify({ title: `${number} ${well}`, terms: [`sales of ${number}`] })}---\n\n${well}\n`,
  )
  write(`sources/source-${number}.yaml`, stringify({ name: `${number} ${well}`, kind: 'publisher', citation: well }))
}

/** One attack in a correction, in a withdrawal and in a review, by all who sign and in all that they give as reasons. */
function inJudgements(write: Write, well: string, number: number): void {
  const [corrected, withdrawn] = [
    `In 2024 the mains of town ${number} lost 12% of the water.`,
    `In 2023 the mains of town ${number} lost 11% of the water.`,
  ]
  write(`documents/judged-${number}.txt`, `The mains of town ${number}\n\n${corrected} ${withdrawn}\n`)
  const corrections = [
    { claim: corrected, reason: well, sources: [{ name: well, kind: 'publisher' }] },
    { claim: withdrawn, reason: well, withdraw: true },
  ]
  write(`corrections/judged-${number}.yaml`, stringify({ by: well, corrections }))
  const evidence = [`https://attacker.example/${well}`, withdrawn]
  const signed = { by: well, role: well, on: '2025-02-28', note: well, evidence }
  write(`reviews/judged-${number}.yaml`, stringify({ claim: corrected, verdict: 'contradicted', ...signed }))
}

/** A document of the ledger that is gone, one attack in its title and in all that its lines hold. */
function inLedger(write: Write, well: string, number: number): void {
  const edition = { edition: 1, on: '2025-01-01', sha256: '0'.repeat(12) }
  const head = {
    ...{ document: `gone-${number}`, title: well, file: `gone-${number}.txt`, sha256: '0'.repeat(64) },
    ...{ status: 'withdrawn', claims: 1, editions: [edition, { ...edition, edition: 2 }] },
  }
  const reading = { text: well, kind: 'statement', figures: [well], sources: [well], date: null }
  const from = { ...reading, figures: [`${well} 12 %`] }
  const line = {
    ...{ id: `gone${String(number).padStart(4, '0')}`, status: 'withdrawn', quote: well || 'x', ...reading, first: 1, last: 2 },
    history: [
      { edition: 2, change: 'reread', cause: 'rules', from },
      { edition: 2, change: 'withdrawn', cause: 'document', reason: well },
    ],
  } // prettier-ignore
  write(`ledger/gone-${number}.jsonl`, [head, line].map((each) => `${JSON.stringify(each)}\n`).join(''))
}

/** Tables with the attacks as cells, and as the names of columns. */
function inTables(write: Write): void {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const rows = attacks.map((attack) => `${cell(written(attack))},2024,12%`)
  write('documents/cells.csv', ['place,year,share', ...rows, ''].join('\n'))
  const columns = attacks.map((attack) => cell(written(attack))).join(',')
  write('documents/columns.csv', `place,year,${columns}\nDenmark,2024,${attacks.map(() => '7%').join(',')}\n`)
}

/** Attacks as names of files and folders, as what a PDF and a DOCX say of themselves, and ids that objects have already. */
function inFiles(write: Write): void {
  const text = 'A report\n\nIts sales grew by 12% in 2024, said the Water Board.\n'
  attacks.map(written).forEach((attack, number) => {
    const name = [...attack.replaceAll('/', '_')].slice(0, 40).join('')
    write(`documents/${number}${name}.txt`, text)
    if (number % 8 === 0) write(`documents/in ${number}${name}/${number} ${name}.md`, text)
  })
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'CON', 'aux', '..%2fx'])
    write(`documents/${name}.txt`, text)
  for (const slug of ['constructor', 'tostring', 'proto'])
    write(
      `topics/${slug}.md`,
      `---\n${stringify({ title: slug, terms: ['__proto__', 'toString'].map((term) => `${term} ${slug}`) })}---\n`,
    )
  const said = attacks.map(printed).filter((attack) => /^[\x20-\x7e]*$/.test(attack))
  said.slice(0, 6).forEach((attack, number) => {
    const words = [
      { x: 60, y: 700, text: `Losses of ${attack.slice(0, 60)} fell by 12% in 2020, said the Water Board.` },
    ]
    write(`documents/pdf-${number}.pdf`, makePdf([words], { Title: attack, Author: attack, CreationDate: attack }))
    write(`documents/docx-${number}.docx`, makeDocx(attack))
  })
}

/** A DOCX of one sentence, whose properties and words hold an attack. */
function makeDocx(attack: string): Uint8Array {
  const escaped = attack.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const parts = {
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>Losses of ${escaped} fell by 12% in 2020.</w:t></w:r></w:p></w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped}</dc:title><dc:creator>${escaped}</dc:creator></cp:coreProperties>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

/** Documents that hold all attacks, each in a sentence, an item, a quotation and a table's row, in four formats. */
function inText(write: Write): void {
  const whole = attacks.map(written).flatMap(sentences)
  for (const ending of ['txt', 'md', 'html']) write(`documents/whole-${ending}.${ending}`, whole.join('\n\n'))
  const title = attacks.map(written).join('')
  const paragraphs = whole.map((text) => `<p>${text}</p>`).join('\n')
  write('documents/page.html', `<!doctype html><title>${title}</title><main>${paragraphs}</main>`)
}

function sentences(well: string): string[] {
  const text = `${well} grew by 12% in 2024. ${well} said on Tuesday that sales of ${well} fell by 7%, according to ${well}.`
  return [text, `- ${text}`, `> ${text}`, `| ${well} | 2024 |\n| --- | --- |\n| ${well} | 12% |`]
}
