/** One example of each fault of the content that the project promises to name, with the whole message. */

export interface Fault {
  title: string
  /** A content folder: names below it, with their contents. */
  files: Record<string, string | Buffer>
  /** The file to blame, and what stands behind its name in the message, hint included. */
  messages: [file: string, rest: string][]
}

/** A document without fault, which stands beside each example. */
export const sound = { 'documents/sound.txt': 'A sound document\n\nIn 2024 sales grew by 12%.\n' }
const keys = '`title`, `published`, `publisher`, `authors`, `url`, `accessed`, `language`, `licence`, `references`'
const dateHint = 'Write 2025, 2025-02, 2025-02-28, or 2022/2024 for a span.'

export const faults: Fault[] = [
  {
    title: 'bytes that are no UTF-8',
    files: { 'documents/report.txt': Buffer.from('The Caf\xc3\xa9.\nCaf\xe9 sales grew by 12%.\n', 'latin1') },
    messages: [
      [
        'documents/report.txt',
        ':2:4  error  Unexpected byte `0xE9`, expected UTF-8  file-encoding\n    Save the file as UTF-8.',
      ],
    ],
  },
  {
    title: 'a file that is no text',
    files: { 'documents/report.txt': 'sales\0\0grew' },
    messages: [
      [
        'documents/report.txt',
        ':1:1  error  Unexpected bytes of value zero, expected text  file-binary\n    Save the document as text in UTF-8, or take it out of the folder.',
      ],
    ],
  },
  {
    title: 'an empty file',
    files: { 'documents/report.md': ' \n\n' },
    messages: [
      [
        'documents/report.md',
        ':1:1  error  Unexpected empty file, expected a text  file-empty\n    Fill the file, or take it out of the folder.',
      ],
    ],
  },
  {
    title: 'an unknown ending',
    files: { 'documents/report.txr': 'In 2024 sales grew by 12%.' },
    messages: [
      [
        'documents/report.txr',
        ':1:1  error  Unexpected ending `.txr`, expected one of `.md`, `.markdown`, `.txt`, `.html`, `.htm`, `.pdf`, `.docx`, `.csv`, `.tsv`, did you mean `.txt`  file-ending\n    Save the document in one of these formats, or take the file out of the folder.',
      ],
    ],
  },
  {
    title: 'a sidecar that is no YAML',
    files: { 'documents/sound.yaml': 'title: Sound\npublisher: A: B\n' },
    messages: [
      [
        'documents/sound.yaml',
        ':2:1  error  Unexpected colon in a value, expected the whole value in quotation marks  yaml-syntax\n    Write `publisher: "A: B"`.',
      ],
    ],
  },
  {
    title: 'an unknown key in a sidecar, and all other faults of the run',
    files: { 'documents/sound.yaml': 'title: Sound\npublishd: 2024\n', 'documents/void.txt': '' },
    messages: [
      [
        'documents/sound.yaml',
        `:2:1  error  Unexpected key \`publishd\`, expected one of ${keys}, did you mean \`published\`  key-unknown\n    Correct the spelling, or take the key out.`,
      ],
      [
        'documents/void.txt',
        ':1:1  error  Unexpected empty file, expected a text  file-empty\n    Fill the file, or take it out of the folder.',
      ],
    ],
  },
  {
    title: 'a value of the wrong form in a sidecar',
    files: { 'documents/sound.yaml': 'title: Sound\nurl: sound\n' },
    messages: [
      [
        'documents/sound.yaml',
        ':2:6  error  Unexpected value of `url`, expected a web address such as `https://example.org`  value-type\n    Write the whole address as a browser shows it, with `https://` or `http://` before it.',
      ],
    ],
  },
  {
    title: 'a sidecar without its document',
    files: { 'documents/sond.yaml': 'title: Sound\n' },
    messages: [
      [
        'documents/sond.yaml',
        ':1:1  error  Unexpected sidecar `sond.yaml`, expected a document of the same name beside it, did you mean `sound`  sidecar-orphan\n    Name the sidecar as the document, with the ending .yaml.',
      ],
    ],
  },
  {
    title: 'a bad date in a sidecar',
    files: { 'documents/sound.yaml': 'title: Sound\npublished: 31/02/2024\n' },
    messages: [
      [
        'documents/sound.yaml',
        `:2:12  error  Unexpected date \`31/02/2024\` in \`published\`, expected an EDTF date, did you mean \`2024-02\`  date-format\n    ${dateHint}`,
      ],
    ],
  },
  {
    title: 'a bad date in front matter',
    files: { 'documents/report.md': '---\npublished: 2024-02-30\n---\n\n# Report\n\nIn 2024 sales grew by 12%.\n' },
    messages: [
      [
        'documents/report.md',
        `:2:12  error  Unexpected date \`2024-02-30\` in \`published\`, expected an EDTF date, did you mean \`2024-02\`  date-format\n    ${dateHint}`,
      ],
    ],
  },
  {
    title: 'two files with one slug',
    files: { 'documents/Sound.md': '# Sound\n\nIn 2024 sales grew by 12%.\n' },
    messages: [
      [
        'documents/sound.txt',
        ':1:1  error  Unexpected slug `sound`, which `FOLDER/documents/Sound.md` has already, expected a slug of its own  slug-shared\n    Rename one of the two files; to replace a document, copy the new file over the old one.',
      ],
    ],
  },
  {
    title: 'an unknown broader topic',
    files: {
      'topics/sales.md': '---\ntitle: Sales\nterms: [sales]\n---\n',
      'topics/retail.md': '---\ntitle: Retail\nbroader: sale\n---\n',
    },
    messages: [
      [
        'topics/retail.md',
        ':3:10  error  Unexpected topic `sale` in `broader`, expected a file of that name in `topics`, did you mean `sales`  topic-unknown\n    Correct the slug, or write the topic.',
      ],
    ],
  },
  {
    title: 'topics that are broader than each other',
    files: {
      'topics/one.md': '---\ntitle: One\nbroader: two\n---\n',
      'topics/two.md': '---\ntitle: Two\nbroader: one\n---\n',
    },
    messages: [
      [
        'topics/one.md',
        ':3:10  error  Unexpected cycle `one` → `two` → `one`, expected topics that end in one without `broader`  topic-cycle\n    Take `broader` out of one of them.',
      ],
    ],
  },
  {
    title: 'a term that two topics own',
    files: {
      'topics/one.md': '---\ntitle: One\nterms: [sales]\n---\n',
      'topics/two.md': '---\ntitle: Two\nterms: [Sales]\n---\n',
    },
    messages: [
      [
        'topics/two.md',
        ':3:9  error  Unexpected term `Sales`, which `FOLDER/topics/one.md` owns already, expected one owner  term-shared\n    Take the term out of one of the two topics.',
      ],
    ],
  },
]
