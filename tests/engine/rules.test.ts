/** Every rule has one content folder that triggers it and says the whole message; a clean folder triggers none. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { zipSync } from 'fflate'
import { readContent } from '../../src/engine/index.ts'
import { formatMessage } from '../../src/engine/report.ts'
import { type RuleId, rules } from '../../src/engine/rules.ts'
import { writingFault } from '../../src/writing-fault.ts'
import { docxOf } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'

/** A link to another file, or a folder, in place of a file's contents. */
type Contents = string | Uint8Array | { linkTo: string }

interface Example {
  files: Record<string, Contents>
  /** What is close to it, and is not reported by this rule. */
  near: Record<string, Contents>
  /** The message without the folder of the test and without its hint. */
  message: string
}

const text = 'Losses fell by 12% in 2020.\n'
const clean = {
  'documents/a.txt': text,
  'topics/water.md': '---\ntitle: Water\nterms: [losses]\n---\nOn water.\n',
  'sources/who.yaml': 'name: WHO\nkind: publisher\n',
}

const docx = await readFile(new URL('../fixtures/formats/water-losses.docx', import.meta.url))
const claim = 'Losses fell by 12% in 2020.'
const both = 'Losses fell by 12% within 3 hours in 2020.'
const head = { document: 'a', title: 'A', file: 'a.txt', sha256: '', status: 'current', claims: 0, editions: [] }
const gone = `${JSON.stringify({ ...head, document: 'b', title: 'B', file: 'b.txt', status: 'withdrawn' })}\n`
const jsonl = (...lines: object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('')
const sha256 = createHash('sha256').update(text).digest('hex')
const editions = [{ edition: 1, on: null, sha256: sha256.slice(0, 12) }]
const line = { kind: 'statement', sources: [], first: 1 }
const past = { edition: 2, change: 'withdrawn', cause: 'document' }
const was = 'Losses fell by 9% in 2019.'
/** A ledger that records the document `a` as it is, and a claim of `b` that is gone. */
const recorded = {
  'ledger/a.jsonl': jsonl(
    { ...head, title: claim, sha256, claims: 1, editions },
    { ...line, id: '08d8b7jy', status: 'current', quote: claim, figures: ['12 %'], date: '2020' },
  ),
  'ledger/b.jsonl': jsonl(
    { ...head, document: 'b', title: 'B', file: 'b.txt', status: 'withdrawn', claims: 1 },
    {
      ...line,
      id: '0123abcd',
      status: 'withdrawn',
      quote: was,
      figures: ['9 %'],
      date: '2019',
      last: 1,
      history: [past],
    },
  ),
}
const corrected = (lines: string) => ({ ...clean, 'corrections/fix.yaml': `corrections:\n${lines}` })
const reviewed = (lines: string) => ({
  ...clean,
  'reviews/a.yaml': `claim: ${claim}\nverdict: undecided\nby: B\non: 2025\nnote: C\n${lines}`,
})

const lettersUpTo = (last: string) => `begincmap 1 beginbfrange <00> <${last}> <0000> endbfrange endcmap`

const examples: Record<Exclude<RuleId, 'write-failed'>, Example> = {
  'alias-shared': {
    near: { ...clean, 'sources/x.yaml': 'name: X\nkind: publisher\naliases: [whom]\n' },
    files: { ...clean, 'sources/x.yaml': 'name: X\nkind: publisher\naliases:\n  - who\n' },
    message:
      'sources/x.yaml:4:5  error  Unexpected name `who`, which `sources/who.yaml` owns already, expected one owner  alias-shared',
  },
  'claim-ambiguous': {
    near: corrected(`  - { claim: ${claim}, reason: R, date: 2021 }\n`),
    files: {
      ...corrected(`  - { claim: ${claim}, reason: R, date: 2021 }\n`),
      'documents/b.txt': text,
    },
    message:
      'corrections/fix.yaml:2:7  error  Unexpected claim `Losses fell by 12% in 2020.`, which may be any of `08d8b7jy`, `3711p7kw`, expected one  claim-ambiguous',
  },
  'claim-gone': {
    near: { ...corrected(`  - { claim: ${claim}, reason: R, date: 2020 }\n`), ...recorded },
    files: { ...corrected(`  - { claim: ${was}, reason: R, date: 2021 }\n`), ...recorded },
    message:
      'corrections/fix.yaml:2:7  error  Unexpected claim `Losses fell by 9% in 2019.`, which its document says no more, expected one that stands  claim-gone',
  },
  'claim-unknown': {
    near: corrected('  - claim: LOSSES  fell by 12% in 2020.\n    reason: R\n    date: 2021\n'),
    files: corrected('  - claim: Losses fell by 21% in 2020.\n    reason: R\n    date: 2021\n'),
    message:
      'corrections/fix.yaml:2:5  error  Unexpected claim `Losses fell by 21% in 2020.`, expected the id or the whole quote of a claim, did you mean `08d8b7jy: Losses fell by 12% in 2020.`  claim-unknown',
  },
  'content-empty': {
    near: { 'documents/a.txt': text },
    files: { 'topics/water.md': clean['topics/water.md'] },
    message: 'documents:1:1  error  Unexpected empty `documents`, expected at least one document  content-empty',
  },
  'correction-empty': {
    near: corrected(`  - claim: ${claim}\n    reason: R\n    withdraw: true\n`),
    files: corrected(`  - claim: ${claim}\n    reason: R\n`),
    message:
      'corrections/fix.yaml:2:5  error  Unexpected correction that sets nothing, expected either values or `withdraw: true`  correction-empty',
  },
  'correction-repeated': {
    near: {
      ...corrected(
        `  - { claim: ${claim}, reason: R, date: 2021 }\n  - { claim: Rain fell by 5% in 2020., reason: R, date: 2021 }\n`,
      ),
      'documents/b.txt': 'Rain fell by 5% in 2020.\n',
    },
    files: corrected(`  - claim: ${claim}\n    reason: R\n    date: 2021\n`.repeat(2)),
    message:
      'corrections/fix.yaml:5:5  error  Unexpected second correction of `08d8b7jy`, which `fix` corrects already, expected one  correction-repeated',
  },
  'date-format': {
    near: { ...clean, 'documents/a.yaml': 'title: A\npublished: 2024-03-31\n' },
    files: { ...clean, 'documents/a.yaml': 'title: A\npublished: 31/02/2024\n' },
    message:
      'documents/a.yaml:2:12  error  Unexpected date `31/02/2024` in `published`, expected an EDTF date, did you mean `2024-02`  date-format',
  },
  'decimal-comma': {
    near: {
      ...clean,
      'documents/b.md': '| Ort | 2023 | 2024 |\n|---|---|---|\n| Nord | 14,2 | 15,1 |\n| Hafen | 21,7 | 20,9 |\n',
      'documents/b.yaml': 'language: de\n',
    },
    files: {
      ...clean,
      'documents/b.md': '| Ort | 2023 | 2024 |\n|---|---|---|\n| Nord | 14,2 | 15,1 |\n| Hafen | 21,7 | 20,9 |\n',
    },
    message:
      'documents/b.md:3:10  warning  Unexpected decimal comma in `14,2`, expected numbers as `en` writes them  decimal-comma',
  },
  'change-tracked': {
    near: {
      ...clean,
      'documents/b.docx': docxOf(`<w:r><w:t>${text}</w:t></w:r><w:r><w:rPr><w:ins w:id="1"/></w:rPr></w:r>`),
    },
    files: {
      ...clean,
      'documents/b.docx': docxOf(
        `<w:ins w:id="1"><w:r><w:t>${text}</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>x</w:delText></w:r></w:del>`,
      ),
    },
    message:
      'documents/b.docx:1:1  info  Unexpected tracked changes (2), expected a text that is settled  change-tracked',
  },
  'comment-unread': {
    near: { ...clean, 'documents/b.docx': docxOf(`<w:r><w:t>${text}</w:t></w:r>`, { comments: '' }) },
    files: {
      ...clean,
      'documents/b.docx': docxOf(`<w:r><w:t>${text}</w:t></w:r>`, { comments: '<w:comment w:id="0"></w:comment>' }),
    },
    message:
      'documents/b.docx:1:1  info  Unexpected comments in the margin (1), expected the text alone  comment-unread',
  },
  'decimal-undecided': {
    near: { ...clean, 'documents/b.csv': 'Crop;Output (t)\nWheat;1.900\nBarley;14,2\n' },
    files: { ...clean, 'documents/b.csv': 'Crop;Output (t)\nWheat;1.900\nBarley;2.100\n' },
    message:
      'documents/b.csv:2:7  warning  Unexpected number `1.900`, which may be two numbers, expected one that shows the sign before decimals  decimal-undecided',
  },
  'docx-broken': {
    near: { ...clean, 'documents/b.docx': docx },
    files: { ...clean, 'documents/b.docx': 'PK\u0003\u0004 Losses fell by 12%.' },
    message: 'documents/b.docx:1:1  error  Unexpected contents, invalid zip data, expected a DOCX  docx-broken',
  },
  'element-excess': {
    near: { ...clean, 'documents/b.html': `<p>${text}<p>${'<b>'.repeat(300)}deep` },
    files: { ...clean, 'documents/b.html': `<p>${text}<p>${'<b>'.repeat(500)}deep` },
    message:
      'documents/b.html:2:4  warning  Unexpected depth of elements, expected at most 400 within each other  element-excess',
  },
  'encoding-guessed': {
    near: { ...clean, 'documents/b.txt': 'The café sold 12% less in 2020.\n' },
    files: { ...clean, 'documents/b.txt': Buffer.from('The caf\xe9 sold 12% less in 2020.\n', 'latin1') },
    message:
      'documents/b.txt:1:8  info  Unexpected byte `0xE9`, expected UTF-8, read as Windows-1252  encoding-guessed',
  },
  'document-unknown': {
    near: reviewed('document: a\n'),
    files: reviewed('document: ab\n'),
    message:
      'reviews/a.yaml:6:1  error  Unexpected document `ab`, expected the id of a document, did you mean `a`  document-unknown',
  },
  'evidence-gone': {
    near: { ...reviewed(`evidence:\n  - ${claim}\n`), ...recorded },
    files: { ...reviewed(`evidence:\n  - https://example.org\n  - ${was}\n`), ...recorded },
    message:
      'reviews/a.yaml:8:5  warning  Unexpected evidence `Losses fell by 9% in 2019.`, which its document says no more, expected a claim that stands  evidence-gone',
  },
  'figure-dropped': {
    near: corrected(`  - claim: ${claim}\n    reason: R\n    figures: []\n`),
    files: {
      ...corrected(`  - claim: ${both}\n    reason: R\n    figures: [{ raw: 12%, kind: percentage, value: 12 }]\n`),
      'documents/a.txt': `${both}\n`,
    },
    message:
      'corrections/fix.yaml:4:5  info  Unexpected end of the figures `3 hours`, which were read and are not in `figures`, expected all that the claim has  figure-dropped',
  },
  'figure-unread': {
    near: corrected(`  - claim: ${claim}\n    reason: R\n    amend: [{ raw: 12%, modifier: at-most }]\n`),
    files: corrected(`  - claim: ${claim}\n    reason: R\n    amend:\n      - { raw: Losses, value: 12 }\n`),
    message:
      'corrections/fix.yaml:5:9  error  Unexpected change of a figure `Losses`, expected words of one that was read (`12%`)  figure-unread',
  },
  'figure-unfound': {
    near: corrected(`  - claim: ${claim}\n    reason: R\n    figures: [{ raw: 12%, kind: percentage, value: 12 }]\n`),
    files: corrected(`  - claim: ${claim}\n    reason: R\n    figures: [{ raw: 13%, kind: percentage, value: 13 }]\n`),
    message:
      'corrections/fix.yaml:4:15  error  Unexpected words of a figure `13%`, expected words of `Losses fell by 12% in 2020.`  figure-unfound',
  },
  'file-binary': {
    near: { 'documents/a.txt': `${text}\u0001\n` },
    files: { 'documents/a.txt': 'a\0b' },
    message: 'documents/a.txt:1:1  error  Unexpected bytes of value zero, expected text  file-binary',
  },
  'file-empty': {
    near: { ...clean, 'documents/b.txt': '\uFEFF5% in 2020.\n' },
    files: { ...clean, 'documents/b.txt': ' \n' },
    message: 'documents/b.txt:1:1  error  Unexpected empty file, expected a text  file-empty',
  },
  'file-encoding': {
    near: { ...clean, 'documents/b.txt': 'Café sales fell by 3% in 2020.\n' },
    files: { ...clean, 'documents/b.txt': Uint8Array.from([...Buffer.from('Café\n'), 0x63, 0xe9, 0x0a]) },
    message: 'documents/b.txt:2:2  error  Unexpected byte `0xE9`, expected UTF-8  file-encoding',
  },
  'file-ending': {
    near: { ...clean, 'documents/b.HTM': `<p>${text}` },
    files: { ...clean, 'documents/b.htlm': '<p>x' },
    message:
      'documents/b.htlm:1:1  error  Unexpected ending `.htlm`, expected one of `.md`, `.markdown`, `.txt`, `.html`, `.htm`, `.pdf`, `.docx`, `.csv`, `.tsv`, did you mean `.html`  file-ending',
  },
  'file-format': {
    near: { ...clean, 'documents/b.docx': docx },
    files: { ...clean, 'documents/b.pdf': docx },
    message:
      'documents/b.pdf:1:1  error  Unexpected Word document (DOCX) with the ending `.pdf`, expected a file that is what its ending says, did you mean `b.docx`  file-format',
  },
  'file-large': {
    near: { ...clean, 'documents/b.docx': docx },
    files: { ...clean, 'documents/b.docx': zipSync({ 'word/document.xml': new Uint8Array(2 ** 26 + 1) }) },
    message:
      'documents/b.docx:1:1  error  Unexpected size of 67108865 bytes when unpacked, expected at most 67108864  file-large',
  },
  'file-locked': {
    near: { ...clean, 'documents/b.docx': docx },
    files: { ...clean, 'documents/b.docx': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0) },
    message:
      'documents/b.docx:1:1  error  Unexpected password, expected a document that opens without one  file-locked',
  },
  'file-missing': {
    near: { ...clean, 'documents/b.txt': { linkTo: 'a.txt' } },
    files: { ...clean, 'documents/b.txt': { linkTo: 'aa.txt' } },
    message: 'documents/b.txt:1:1  error  Unexpected path to no file, expected one that is there  file-missing',
  },
  'matter-foreign': {
    near: { ...clean, 'documents/b.md': `+++\nA line of signs above.\n+++\n\n${text}` },
    files: { ...clean, 'documents/b.md': `+++\ntitle = "B"\n+++\n\n${text}` },
    message:
      'documents/b.md:1:1  error  Unexpected front matter in TOML, between lines `+++`, expected YAML, between lines `---`  matter-foreign',
  },
  'matter-unclosed': {
    near: { ...clean, 'documents/b.md': `---\nNote: a line above.\n\n${text}` },
    files: { ...clean, 'documents/b.md': `---\ntitle: B\n\n${text}` },
    message:
      'documents/b.md:1:1  error  Unexpected front matter without an end, expected a line `---` behind its last key  matter-unclosed',
  },
  'file-outside': {
    near: { ...clean, 'documents/b.txt': { linkTo: 'a.txt.keep/c.txt' }, 'documents/a.txt.keep/c.txt': text },
    files: { ...clean, 'documents/b.txt': { linkTo: '../topics/water.md' } },
    message:
      'documents/b.txt:1:1  error  Unexpected link to a file outside of its folder, expected a file within it  file-outside',
  },
  'file-stray': {
    near: { ...clean, 'README.md': text, LICENSE: text, '.notes.md': text },
    files: { ...clean, 'stray.md': text },
    message:
      'stray.md:1:1  warning  Unexpected file `stray.md`, which nothing reads here, expected a file in one of `documents`, `topics`, `sources`, `corrections`, `reviews`, `ledger`, did you mean `documents/stray.md`  file-stray',
  },
  'file-unreadable': {
    near: { ...clean, 'documents/b.txt': text },
    files: { ...clean, 'documents/b.txt': { linkTo: 'b.txt' } },
    message:
      'documents/b.txt:1:1  error  Unexpected failure of reading (ELOOP), expected a readable file  file-unreadable',
  },
  'folder-unknown': {
    near: { ...clean, '.topcs/x.md': '---\ntitle: X\n---\n' },
    files: { ...clean, 'topcs/x.md': '---\ntitle: X\n---\n' },
    message:
      'topcs:1:1  warning  Unexpected folder `topcs`, expected one of `documents`, `topics`, `sources`, `corrections`, `reviews`, `ledger`, did you mean `topics`  folder-unknown',
  },
  'header-missing': {
    near: { ...clean, 'documents/b.csv': 'Year,Output (t)\n2019,14\n2020,15\n' },
    files: { ...clean, 'documents/b.csv': '2019,14\n2020,15\n' },
    message:
      'documents/b.csv:1:1  warning  Unexpected values `2019,14` in the first row, expected the names of the columns  header-missing',
  },
  'key-foreign': {
    near: { ...clean, 'documents/b.md': '---\ntitle: B\n---\n\nLosses fell by 12%.\n' },
    files: { ...clean, 'documents/b.md': '---\ntags: [water]\n---\n\nLosses fell by 12%.\n' },
    message:
      'documents/b.md:2:1  info  Unexpected key `tags`, which is passed over, expected one of `title`, `published`, `publisher`, `authors`, `url`, `accessed`, `language`, `licence`, `references`  key-foreign',
  },
  'key-unknown': {
    near: { ...clean, 'documents/a.yaml': 'published: 2024\n' },
    files: { ...clean, 'documents/a.yaml': 'publishd: 2024\n' },
    message:
      'documents/a.yaml:1:1  error  Unexpected key `publishd`, expected one of `title`, `published`, `publisher`, `authors`, `url`, `accessed`, `language`, `licence`, `references`, did you mean `published`  key-unknown',
  },
  'ledger-behind': {
    near: clean,
    files: { ...clean, 'ledger/a.jsonl': JSON.stringify(head) },
    message:
      'ledger/a.jsonl:1:1  warning  Unexpected ledger behind the content by 1 claim added in `a`, expected one that records them  ledger-behind',
  },
  'ledger-lost': {
    near: { ...clean, 'ledger/b.jsonl': gone },
    files: { ...clean, 'ledger/a.jsonl': JSON.stringify({ ...head, claims: 1 }) },
    message:
      'ledger/a.jsonl:1:1  error  Unexpected loss in the ledger, 0 claims, expected 1 as its first line says  ledger-lost',
  },
  'ledger-syntax': {
    near: { ...clean, 'ledger/b.jsonl': gone },
    files: { ...clean, 'ledger/a.jsonl': `${JSON.stringify(head)}\n<<<<<<< HEAD\n` },
    message:
      'ledger/a.jsonl:2:1  error  Unexpected text in the ledger, expected JSON (Unexpected token \'<\', "<<<<<<< HEAD" is not valid JSON)  ledger-syntax',
  },
  'link-scheme': {
    near: { ...clean, ...reviewed("evidence: ['https://example.org/a?b=javascript:c']\n") },
    files: reviewed("evidence: ['javascript:alert(1, 2)']\n"),
    message:
      'reviews/a.yaml:6:12  error  Unexpected link `javascript:alert(1, 2)` in `evidence.0`, expected an address that begins with `https://` or `http://`  link-scheme',
  },
  'list-excess': {
    near: { ...clean, 'documents/b.md': `${text}\n- a\n${'    - b\n'.repeat(500)}` },
    files: { ...clean, 'documents/b.md': `${text}\n- a\n${'    - b\n'.repeat(10_001)}` },
    message:
      'documents/b.md:3:1  error  Unexpected number of lines within one item, expected at most 10 000  list-excess',
  },
  'list-length': {
    near: { ...clean, 'documents/b.md': `${text}\n${'- a\n'.repeat(500)}` },
    files: { ...clean, 'documents/b.md': `${text}\n${'- a\n'.repeat(2001)}` },
    message:
      'documents/b.md:803:1  warning  Unexpected length of a list or quotation, expected one that can be read as a whole  list-length',
  },
  'markup-excess': {
    near: { ...clean, 'documents/b.md': `${text}\n${'[1][1] '.repeat(30)}\n` },
    files: { ...clean, 'documents/b.md': `${text}\n${'[1][1] '.repeat(3000)}\n` },
    message:
      'documents/b.md:3:1  warning  Unexpected number of marks in one paragraph, expected a paragraph that can be read as one  markup-excess',
  },
  'nesting-depth': {
    near: { ...clean, 'documents/b.md': `All is well in 2020.\n\n${'> '.repeat(90)}deep\n` },
    files: { ...clean, 'documents/b.md': `All is well in 2020.\n\n${'> '.repeat(120)}deep\n` },
    message:
      'documents/b.md:3:1  error  Unexpected depth of nesting, expected at most 100 quotations or lists within each other  nesting-depth',
  },
  'page-textless': {
    near: { ...clean, 'documents/b.pdf': makePdf([[{ x: 70, y: 700, text }]]) },
    files: { ...clean, 'documents/b.pdf': makePdf([[{ x: 70, y: 700, text }], 'picture', 'picture']) },
    message:
      'documents/b.pdf:2:2  warning  Unexpected pages without text (2, 3), expected words on every page  page-textless',
  },
  'page-slow': {
    near: { ...clean, 'documents/b.pdf': makePdf([[{ x: 70, y: 700, text }]], {}, lettersUpTo('ff')) },
    files: { ...clean, 'documents/b.pdf': makePdf(['picture', [{ x: 70, y: 700, text }]], {}, lettersUpTo('ffffff')) },
    message:
      'documents/b.pdf:1:1  error  Unexpected amount of work on page 2, expected at most 0.75 s for a file of this size  page-slow',
  },
  'paragraph-excess': {
    near: { ...clean, 'documents/b.txt': 'a\n\n\n'.repeat(10_000) },
    files: { ...clean, 'documents/b.txt': 'a\n\n'.repeat(50_002) },
    message:
      'documents/b.txt:100003:1  error  Unexpected number of paragraphs, expected at most 50000 in one document  paragraph-excess',
  },
  'pdf-broken': {
    near: { ...clean, 'documents/b.pdf': makePdf([[{ x: 70, y: 700, text }]]) },
    files: { ...clean, 'documents/b.pdf': '%PDF-1.7 Losses fell by 12%.' },
    message: 'documents/b.pdf:1:1  error  Unexpected contents, Invalid PDF structure, expected a PDF  pdf-broken',
  },
  'pdf-textless': {
    near: { ...clean, 'documents/b.pdf': makePdf([[{ x: 70, y: 700, text }]]) },
    files: { ...clean, 'documents/b.pdf': makePdf(['picture']) },
    message: 'documents/b.pdf:1:1  error  Unexpected PDF without text (pages: 1), expected words  pdf-textless',
  },
  'quote-unclosed': {
    near: { ...clean, 'documents/b.csv': 'Year,Place,Output (t)\n2019,5" pipes,14\n2020,"North,\nSouth",15\n' },
    files: { ...clean, 'documents/b.csv': 'Year,Place,Output (t)\n2019,"North,14\n2020,"South",15\n' },
    message:
      'documents/b.csv:2:6  warning  Unexpected quotation mark without an end in `"North,14`, expected one behind the cell  quote-unclosed',
  },
  'review-cycle': {
    near: {
      ...reviewed('supersedes: b\n'),
      'reviews/b.yaml': `claim: ${claim}\nverdict: undecided\nby: B\non: 2025\nnote: C\n`,
    },
    files: reviewed('supersedes: a\n'),
    message:
      'reviews/a.yaml:6:1  error  Unexpected circle of reviews by way of `a`, expected one that stands last  review-cycle',
  },
  'review-unknown': {
    near: {
      ...reviewed('supersedes: b\n'),
      'reviews/b.yaml': `claim: ${claim}\nverdict: undecided\nby: B\non: 2025\nnote: C\n`,
    },
    files: reviewed('supersedes: ab\n'),
    message:
      'reviews/a.yaml:6:1  error  Unexpected review `ab`, expected a file of that name in `reviews`, did you mean `a`  review-unknown',
  },
  'claim-excess': {
    near: { ...clean, 'documents/b.txt': 'In 2020 it fell. '.repeat(2_000) },
    files: { ...clean, 'documents/b.txt': 'In 2020 it fell. '.repeat(100_001) },
    message:
      'documents/b.txt:1:1700001  error  Unexpected number of claims, expected at most 100000 in one document  claim-excess',
  },
  'sentence-excess': {
    near: { ...clean, 'documents/b.txt': 'It fell. '.repeat(20_000) },
    files: { ...clean, 'documents/b.txt': 'It fell. '.repeat(200_001) },
    message:
      'documents/b.txt:1:1800001  error  Unexpected number of sentences, expected at most 200000 in one document  sentence-excess',
  },
  'sentence-length': {
    near: { ...clean, 'documents/b.txt': `${text}\n${'and so it grew '.repeat(100)}by 5%.\n` },
    files: { ...clean, 'documents/b.txt': `${text}\n${'and so it grew '.repeat(300)}by 5%.\n` },
    message:
      'documents/b.txt:3:1  warning  Unexpected length of a sentence, expected at most 4000 characters  sentence-length',
  },
  'sidecar-orphan': {
    near: { ...clean, 'documents/a.yaml': 'title: A\n' },
    files: { ...clean, 'documents/aa.yaml': 'title: A\n' },
    message:
      'documents/aa.yaml:1:1  error  Unexpected sidecar `aa.yaml`, expected a document of the same name beside it, did you mean `a`  sidecar-orphan',
  },
  'slug-format': {
    near: { ...clean, 'topics/big-topic.md': '---\ntitle: X\n---\n' },
    files: { ...clean, 'topics/Big Topic.md': '---\ntitle: X\n---\n' },
    message:
      'topics/Big Topic.md:1:1  error  Unexpected file name `Big Topic.md`, expected small letters, digits and hyphens, did you mean `big-topic`  slug-format',
  },
  'slug-shared': {
    near: { ...clean, 'documents/a/b.md': text },
    files: { ...clean, 'documents/a.md': text },
    message:
      'documents/a.txt:1:1  error  Unexpected slug `a`, which `documents/a.md` has already, expected a slug of its own  slug-shared',
  },
  'table-length': {
    near: { ...clean, 'documents/b.csv': `year,losses\n${'2020,12%\n'.repeat(50)}` },
    files: { ...clean, 'documents/b.csv': `year,losses\n${'2020,12%\n'.repeat(50_000)}` },
    message:
      'documents/b.csv:50001:1  error  Unexpected number of table rows, expected at most 50000 in one document  table-length',
  },
  'term-shared': {
    near: { ...clean, 'topics/x.md': '---\ntitle: X\nterms: [Losses of water]\n---\n' },
    files: { ...clean, 'topics/x.md': '---\ntitle: X\nterms: [Losses]\n---\n' },
    message:
      'topics/x.md:3:9  error  Unexpected term `Losses`, which `topics/water.md` owns already, expected one owner  term-shared',
  },
  'text-hidden': {
    near: { ...clean, 'documents/b.docx': docxOf(`<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>${text}</w:t></w:r>`) },
    files: {
      ...clean,
      'documents/b.docx': docxOf(`<w:r><w:t>${text}</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>`),
    },
    message:
      'documents/b.docx:1:1  info  Unexpected hidden text (passages: 1), expected words that a reader sees  text-hidden',
  },
  'text-nothing': {
    near: { ...clean, 'documents/b.txt': 'One thing is said of 2020 here, that sales fell by 3%.\n' },
    files: { ...clean, 'documents/b.txt': 'Nothing is said here.\n' },
    message:
      'documents/b.txt:1:1  warning  Unexpected document without a claim, expected a sentence with a figure, a source or a date  text-nothing',
  },
  'text-turned': {
    near: { ...clean, 'documents/b.pdf': makePdf([[{ x: 70, y: 700, text }]]) },
    files: {
      ...clean,
      'documents/b.pdf': makePdf([
        [
          { x: 70, y: 700, text },
          { x: 30, y: 300, text: 'Losses in %', isTurned: true },
        ],
      ]),
    },
    message:
      'documents/b.pdf:1:1  info  Unexpected turned text (pages 1), expected lines from left to right  text-turned',
  },
  'topic-cycle': {
    near: { ...clean, 'topics/x.md': '---\ntitle: X\nbroader: y\n---\n', 'topics/y.md': '---\ntitle: Y\n---\n' },
    files: {
      ...clean,
      'topics/x.md': '---\ntitle: X\nbroader: y\n---\n',
      'topics/y.md': '---\ntitle: Y\nbroader: x\n---\n',
    },
    message:
      'topics/x.md:3:10  error  Unexpected cycle `x` → `y` → `x`, expected topics that end in one without `broader`  topic-cycle',
  },
  'topic-unknown': {
    near: { ...clean, 'topics/x.md': '---\ntitle: X\nbroader: water\n---\n' },
    files: { ...clean, 'topics/x.md': '---\ntitle: X\nbroader: watr\n---\n' },
    message:
      'topics/x.md:3:10  error  Unexpected topic `watr` in `broader`, expected a file of that name in `topics`, did you mean `water`  topic-unknown',
  },
  'value-foreign': {
    near: { ...clean, 'documents/b.md': '---\ntitle: B\n---\n\nLosses fell by 12%.\n' },
    files: { ...clean, 'documents/b.md': '---\ntitle:\n  en: B\n---\n\nLosses fell by 12%.\n' },
    message: 'documents/b.md:3:3  info  Unexpected value of `title`, which is passed over  value-foreign',
  },
  'value-type': {
    near: { ...clean, 'documents/a.yaml': 'title: A\nauthors: [A]\n' },
    files: { ...clean, 'documents/a.yaml': 'title: [A]\n' },
    message: 'documents/a.yaml:1:8  error  Unexpected value of `title`, expected text, not a list  value-type',
  },
  'yaml-size': {
    near: { ...clean, 'documents/a.yaml': `title: ${'A'.repeat(200_000)}\n` },
    files: { ...clean, 'documents/a.yaml': `title: ${'A'.repeat(256_000)}\n` },
    message: 'documents/a.yaml:1:1  error  Unexpected 257 kB of YAML, expected at most 256 kB  yaml-size',
  },
  'yaml-syntax': {
    near: { ...clean, 'documents/a.yaml': 'title: "A: B"\n' },
    files: { ...clean, 'documents/a.yaml': 'authors:\n  - by: A\n   on: B\n' },
    message: 'documents/a.yaml:3:1  error  Unexpected YAML, sequence item without - indicator  yaml-syntax',
  },
}

const root = await mkdtemp(join(tmpdir(), 'claimtrail-rules-'))
after(() => rm(root, { recursive: true }))
let folders = 0

/** The messages of a content folder, its own path cut off. */
async function messagesOf(files: Example['files']): Promise<string[]> {
  const folder = join(root, `${folders++}`)
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    if (typeof content === 'object' && 'linkTo' in content) await symlink(content.linkTo, join(folder, name))
    else await writeFile(join(folder, name), content)
  }
  const before = process.cwd()
  process.chdir(folder)
  try {
    const { files: read } = await readContent({ folder, claimUrl: (id) => id })
    return read.flatMap((file) => file.messages.map((message) => formatMessage(file.path, message)))
  } finally {
    process.chdir(before)
  }
}

test('should say nothing of clean content', async () => assert.deepEqual(await messagesOf(clean), []))

for (const [id, { files, near, message }] of Object.entries(examples)) {
  test(`should report ${id}`, async () =>
    assert.deepEqual(await messagesOf(files), [`${message}\n    ${rules[id as RuleId].hint}`]))
  test(`should not report ${id} of what is close to it`, async () => {
    const messages = await messagesOf(near)
    assert.deepEqual(
      messages.filter((one) => one.includes(`  ${id}\n`)),
      [],
    )
  })
}

test('should report write-failed, and no fault of the program as one', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  const [message] = writingFault(new Error('wrapped', { cause: full }), 'dist')!.messages
  assert.equal(
    formatMessage('dist', message!),
    `dist:1:1  error  Unexpected failure of writing (ENOSPC: no space left on device, write), expected room and leave to write  write-failed\n    ${rules['write-failed'].hint}`,
  )
  // The bundler's own words.
  const native = new Error(
    'Failed to write file in .prerender/entry.mjs\n\nCaused by:\n    No space left on device (os error 28)\n',
  )
  assert.match(
    String(writingFault(native, 'dist')!.messages),
    /writing \(No space left on device \(os error 28\)\), expected/,
  )
  assert.equal(writingFault(new Error('No such file or directory (os error 2)'), 'dist'), null)
  assert.equal(writingFault(new TypeError('x is not a function'), 'dist'), null)
})

test('should have an example of every rule', () =>
  assert.deepEqual([...Object.keys(examples), 'write-failed'].sort(), Object.keys(rules).sort()))
