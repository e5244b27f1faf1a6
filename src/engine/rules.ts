/**
 * Every doubt that the program can have about content, in one table. Ids are permanent; the words are made here alone.
 * Reasons follow one grammar: *Unexpected* what, *expected* what; the hint says what to do.
 */

/** What a stage knows when it reports; each rule uses what it needs. */
export interface Facts {
  actual?: string
  expected?: string
  /** The nearest right answer, where there is one. */
  nearest?: string | null
  /** What to do in this very case, in place of the rule's hint. */
  hint?: string
}

export interface Rule {
  /** An error makes the build fail, a warning only under `--strict`, an info never. */
  severity: 'error' | 'warning' | 'info'
  /** What it is about, for the list of rules. */
  summary: string
  reason: (facts: Facts) => string
  hint: string
}

const near = ({ nearest }: Facts) => (nearest ? `, did you mean \`${nearest}\`` : '')

export const rules = {
  'alias-shared': {
    severity: 'error',
    summary: 'A name that two registered sources own.',
    reason: ({ actual, expected }) =>
      `Unexpected name \`${actual}\`, which \`${expected}\` owns already, expected one owner`,
    hint: 'Take the name out of one of the two files, or make them one source.',
  },
  'change-tracked': {
    severity: 'info',
    summary: 'Tracked changes in a DOCX.',
    reason: ({ actual }) => `Unexpected tracked changes (${actual}), expected a text that is settled`,
    hint: 'Insertions are read and deletions are not, as if all were accepted. Accept or reject them in the word processor to settle it.',
  },
  'claim-ambiguous': {
    severity: 'error',
    summary: 'A quote that stands for several claims.',
    reason: ({ actual, expected }) => `Unexpected claim \`${actual}\`, which may be any of ${expected}, expected one`,
    hint: 'Write the id in place of the quote, or name its document in `document`.',
  },
  'claim-excess': {
    severity: 'error',
    summary: 'More claims than a site can show.',
    reason: ({ expected }) => `Unexpected number of claims, expected at most ${expected} in one document`,
    hint: 'Split the document into several files, such as one for each chapter, and leave out what nobody will look up.',
  },
  'claim-gone': {
    severity: 'error',
    summary: 'A correction of a claim that its document says no more.',
    reason: (facts) =>
      `Unexpected claim \`${facts.actual}\`, which its document says no more, expected one that stands${near(facts)}`,
    hint: 'Point to the claim that says it now, or take the correction out.',
  },
  'claim-unknown': {
    severity: 'error',
    summary: 'An id or a quote that is no claim.',
    reason: (facts) =>
      `Unexpected claim \`${facts.actual}\`, expected the id or the whole quote of a claim${near(facts)}`,
    hint: 'Copy the quote or the id from the page of the claim. What only looks alike is never taken.',
  },
  'comment-unread': {
    severity: 'info',
    summary: 'Comments in the margin of a DOCX.',
    reason: ({ actual }) => `Unexpected comments in the margin (${actual}), expected the text alone`,
    hint: 'They are not read for claims. Write what they say into the text if it belongs there; the file that is handed out keeps them.',
  },
  'content-empty': {
    severity: 'error',
    summary: 'A content folder without a document.',
    reason: ({ actual }) => `Unexpected empty \`${actual}\`, expected at least one document`,
    hint: 'Put a .md, .txt, .html, .pdf, .docx or .csv file into the folder, or set CONTENT_DIR to another content folder.',
  },
  'correction-empty': {
    severity: 'error',
    summary: 'A correction that sets nothing, or sets values of what it withdraws.',
    reason: ({ actual }) => `Unexpected ${actual}, expected either values or \`withdraw: true\``,
    hint: 'Set `topics`, `date`, `due`, `kind`, `sources`, `figures` or `amend`, or withdraw the claim.',
  },
  'correction-repeated': {
    severity: 'error',
    summary: 'Two corrections of one claim.',
    reason: ({ actual, expected }) =>
      `Unexpected second correction of \`${actual}\`, which \`${expected}\` corrects already, expected one`,
    hint: 'Make the two corrections one.',
  },
  'date-format': {
    severity: 'error',
    summary: 'A date that is no EDTF date.',
    reason: (facts) =>
      `Unexpected date \`${facts.actual}\` in \`${facts.expected}\`, expected an EDTF date${near(facts)}`,
    hint: 'Write 2025, 2025-02, 2025-02-28, or 2022/2024 for a span.',
  },
  'document-unknown': {
    severity: 'error',
    summary: 'A document that does not exist.',
    reason: (facts) => `Unexpected document \`${facts.actual}\`, expected the id of a document${near(facts)}`,
    hint: 'Copy the id from the address of the page of the document.',
  },
  'evidence-gone': {
    severity: 'warning',
    summary: 'Evidence of a review that its document says no more.',
    reason: ({ actual }) =>
      `Unexpected evidence \`${actual}\`, which its document says no more, expected a claim that stands`,
    hint: 'Judge anew on what stands, in a review that names this one in `supersedes`. Until then the page marks the evidence as gone.',
  },
  'figure-dropped': {
    severity: 'info',
    summary: 'Figures that a correction leaves out, since it sets all of them.',
    reason: ({ actual }) =>
      `Unexpected end of the figures ${actual}, which were read and are not in \`figures\`, expected all that the claim has`,
    hint: '`figures` sets all of them. To change one and keep the others, write it under `amend` in place of `figures`.',
  },
  'figure-unfound': {
    severity: 'error',
    summary: 'A corrected figure whose words the claim does not have.',
    reason: ({ actual, expected }) => `Unexpected words of a figure \`${actual}\`, expected words of \`${expected}\``,
    hint: 'Copy `raw` from the quote, damage included.',
  },
  'figure-unread': {
    severity: 'error',
    summary: 'A change of a figure that was not read.',
    reason: (facts) =>
      `Unexpected change of a figure \`${facts.actual}\`, expected words of one that was read (${facts.expected})${near(facts)}`,
    hint: 'Copy its words from the page of the claim; or add it, with `kind` and `value`.',
  },
  'decimal-comma': {
    severity: 'warning',
    summary: 'Numbers with a decimal comma in a text whose language parts thousands by it.',
    reason: ({ actual, expected }) =>
      `Unexpected decimal comma in \`${actual}\`, expected numbers as \`${expected}\` writes them`,
    hint: 'Write the language into the sidecar, such as `language: de`; until then `14,2` is read only where a unit follows it, as in `14,2 %`.',
  },
  'decimal-undecided': {
    severity: 'warning',
    summary: 'Numbers of a CSV of which nothing tells whether a sign parts thousands or decimals.',
    reason: ({ actual }) =>
      `Unexpected number \`${actual}\`, which may be two numbers, expected one that shows the sign before decimals`,
    hint: 'Write the language into the sidecar, such as `language: de`; until then a point stands before decimals and a comma parts thousands.',
  },
  'docx-broken': {
    severity: 'error',
    summary: 'A DOCX that cannot be opened.',
    reason: ({ actual }) => `Unexpected contents, ${actual}, expected a DOCX`,
    hint: 'Open the document in a word processor and save it as DOCX again.',
  },
  'element-excess': {
    severity: 'warning',
    summary: 'Elements of a page within each other beyond all sense.',
    reason: ({ expected }) => `Unexpected depth of elements, expected at most ${expected} within each other`,
    hint: 'Close the elements. Their words are all read; emphasis, raised digits and code among them may not be.',
  },
  'encoding-guessed': {
    severity: 'info',
    summary: 'A text in an encoding that its bytes only suggest.',
    reason: ({ actual, expected }) => `Unexpected byte \`${actual}\`, expected UTF-8, read as ${expected}`,
    hint: 'Look at the letters with accents and the quotation marks; where they are wrong, save the file as UTF-8.',
  },
  'file-binary': {
    severity: 'error',
    summary: 'A file that holds no text.',
    reason: ({ actual }) => `Unexpected ${actual}, expected text`,
    hint: 'Save the document as text in UTF-8, or take it out of the folder.',
  },
  'file-empty': {
    severity: 'error',
    summary: 'A file without a word.',
    reason: () => 'Unexpected empty file, expected a text',
    hint: 'Fill the file, or take it out of the folder.',
  },
  'file-encoding': {
    severity: 'error',
    summary: 'Bytes that are not in the encoding of the file.',
    reason: ({ actual, expected }) => `Unexpected byte \`${actual}\`, expected ${expected}`,
    hint: 'Save the file as UTF-8.',
  },
  'file-ending': {
    severity: 'error',
    summary: 'A file of a kind that is not read.',
    reason: (facts) => `Unexpected ending \`${facts.actual}\`, expected one of ${facts.expected}${near(facts)}`,
    hint: 'Save the document in one of these formats, or take the file out of the folder.',
  },
  'file-format': {
    severity: 'error',
    summary: 'A file that is something else than its ending says.',
    reason: (facts) => `Unexpected ${facts.actual}, expected a file that is what its ending says${near(facts)}`,
    hint: 'Rename the file, so that its ending says what it is.',
  },
  'file-large': {
    severity: 'error',
    summary: 'A file that is larger than what is read.',
    reason: ({ actual, expected }) => `Unexpected size of ${actual}, expected at most ${expected}`,
    hint: 'Split the document into several files, or take out what is no text.',
  },
  'file-locked': {
    severity: 'error',
    summary: 'A document behind a password.',
    reason: () => 'Unexpected password, expected a document that opens without one',
    hint: 'Open the document with its password and save it without one.',
  },
  'file-outside': {
    severity: 'error',
    summary: 'A link to a file outside of the content.',
    reason: () => 'Unexpected link to a file outside of its folder, expected a file within it',
    hint: 'Copy the file in. What a link leads to would be published.',
  },
  'file-stray': {
    severity: 'warning',
    summary: 'A file beside the folders of the content.',
    reason: (facts) =>
      `Unexpected file \`${facts.actual}\`, which nothing reads here, expected a file in one of ${facts.expected}${near(facts)}`,
    hint: 'Move the file into the folder of what it is: a document into `documents`. Or take it out of the content.',
  },
  'file-unreadable': {
    severity: 'error',
    summary: 'A file that the system does not let us read.',
    reason: ({ actual }) => `Unexpected failure of reading (${actual}), expected a readable file`,
    hint: 'Give the program leave to read the file, take out what is none (a pipe, a link to a folder), or give it a name in UTF-8.',
  },
  'file-missing': {
    severity: 'error',
    summary: 'A path, or a link, that leads to no file.',
    reason: (facts) => `Unexpected path to no file, expected one that is there${near(facts)}`,
    hint: 'Correct the path. A link must lead to a file in its folder.',
  },
  'folder-unknown': {
    severity: 'warning',
    summary: 'A folder beside the documents that is not read.',
    reason: (facts) => `Unexpected folder \`${facts.actual}\`, expected one of ${facts.expected}${near(facts)}`,
    hint: 'Correct the name, or move the folder out of the content.',
  },
  'header-missing': {
    severity: 'warning',
    summary: 'A CSV that begins with values.',
    reason: ({ actual }) => `Unexpected values \`${actual}\` in the first row, expected the names of the columns`,
    hint: 'Put a line above it that names the columns, such as `Year,Output (tonnes)`. Until then the row is read like the others, and numbers have no unit.',
  },
  'key-foreign': {
    severity: 'info',
    summary: 'A key of front matter that is written for another program.',
    reason: ({ actual, expected }) => `Unexpected key \`${actual}\`, which is passed over, expected one of ${expected}`,
    hint: 'Nothing need be done. Write what it says of the document under one of our keys, if it is one of them.',
  },
  'key-unknown': {
    severity: 'error',
    summary: 'A key that the schema does not know.',
    reason: (facts) => `Unexpected key \`${facts.actual}\`, expected one of ${facts.expected}${near(facts)}`,
    hint: 'Correct the spelling, or take the key out.',
  },
  'ledger-behind': {
    severity: 'warning',
    summary: 'A ledger that does not record the content as it is.',
    reason: ({ actual }) => `Unexpected ledger behind the content by ${actual}, expected one that records them`,
    hint: 'Run `npm run claims -- ledger`, look at the difference, and commit it.',
  },
  'ledger-lost': {
    severity: 'error',
    summary: 'A published claim that the ledger does not know any more.',
    reason: ({ actual, expected }) => `Unexpected loss in the ledger, ${actual}, expected ${expected}`,
    hint: 'Get the file back from the version history: a published address must never die.',
  },
  'ledger-syntax': {
    severity: 'error',
    summary: 'A line of the ledger that the program did not write so.',
    reason: ({ actual, expected }) => `Unexpected ${actual} in the ledger, expected ${expected}`,
    hint: 'Get the file back from the version history, solve conflicts line by line, and run `npm run claims -- ledger`.',
  },
  'link-scheme': {
    severity: 'error',
    summary: 'A link that is no address of the web.',
    reason: ({ actual, expected }) =>
      `Unexpected link \`${actual}\` in \`${expected}\`, expected an address that begins with \`https://\` or \`http://\``,
    hint: 'Give the address of a web page. Others may run something in a browser or lead into a machine, and are never linked.',
  },
  'list-excess': {
    severity: 'error',
    summary: 'A list or quotation of more lines than can be read.',
    reason: () => 'Unexpected number of lines within one item, expected at most 10 000',
    hint: 'Part the list with a heading, or with a line of text between blank lines.',
  },
  'list-length': {
    severity: 'warning',
    summary: 'A list or quotation too long to be read as one.',
    reason: () => 'Unexpected length of a list or quotation, expected one that can be read as a whole',
    hint: 'Part it with a heading, or with a line of text between blank lines. Its words are all read, as several lists from this line on.',
  },
  'markup-excess': {
    severity: 'warning',
    summary: 'A paragraph too long, or with too many marks, to be read as one.',
    reason: () => 'Unexpected number of marks in one paragraph, expected a paragraph that can be read as one',
    hint: 'Part the paragraph with a blank line. Its words are all read; links and emphasis in it may not be.',
  },
  'matter-foreign': {
    severity: 'error',
    summary: 'Front matter in TOML.',
    reason: () => 'Unexpected front matter in TOML, between lines `+++`, expected YAML, between lines `---`',
    hint: 'Write its keys as YAML, such as `title: Losses` for `title = "Losses"`, between two lines `---`; or take it out and write them into NAME.yaml beside the file.',
  },
  'matter-unclosed': {
    severity: 'error',
    summary: 'Front matter without its end.',
    reason: () => 'Unexpected front matter without an end, expected a line `---` behind its last key',
    hint: 'Write a line `---` between the keys and the text.',
  },
  'nesting-depth': {
    severity: 'error',
    summary: 'Quotations or lists within each other beyond all sense.',
    reason: ({ expected }) =>
      `Unexpected depth of nesting, expected at most ${expected} quotations or lists within each other`,
    hint: 'Take the marks at the head of the line out.',
  },
  'page-slow': {
    severity: 'error',
    summary: 'A page of a PDF that takes more work than any page of a file of its size.',
    reason: ({ actual, expected }) =>
      `Unexpected amount of work on ${actual}, expected at most ${expected} for a file of this size`,
    hint: 'Open the document in a PDF viewer and print it into a new file, or without this page.',
  },
  'page-textless': {
    severity: 'warning',
    summary: 'Pages of a PDF that are pictures.',
    reason: ({ actual }) => `Unexpected pages without text (${actual}), expected words on every page`,
    hint: 'Run text recognition (OCR) over the file, such as `ocrmypdf IN.pdf OUT.pdf`, if these pages say something.',
  },
  'paragraph-excess': {
    severity: 'error',
    summary: 'More paragraphs than a site can show.',
    reason: ({ expected }) => `Unexpected number of paragraphs, expected at most ${expected} in one document`,
    hint: 'Split the document into several files, such as one for each chapter.',
  },
  'pdf-broken': {
    severity: 'error',
    summary: 'A PDF that cannot be opened.',
    reason: ({ actual }) => `Unexpected contents, ${actual}, expected a PDF`,
    hint: 'Open the document in a PDF viewer and print it into a new file.',
  },
  'pdf-textless': {
    severity: 'error',
    summary: 'A PDF without a word, as a scan is.',
    reason: ({ actual }) => `Unexpected PDF without text (pages: ${actual}), expected words`,
    hint: 'It is a scan: run text recognition (OCR) over it, such as `ocrmypdf IN.pdf OUT.pdf`, and put the result in.',
  },
  'quote-unclosed': {
    severity: 'warning',
    summary: 'A quotation mark in a CSV that opens a cell and that nothing closes.',
    reason: ({ actual }) => `Unexpected quotation mark without an end in \`${actual}\`, expected one behind the cell`,
    hint: 'Close it, or write it twice if it belongs to the words. Until then it is read as a sign like others, and each line as a row.',
  },
  'review-cycle': {
    severity: 'error',
    summary: 'Reviews that take the place of each other.',
    reason: ({ actual }) => `Unexpected circle of reviews by way of \`${actual}\`, expected one that stands last`,
    hint: 'Take `supersedes` out of one of them.',
  },
  'review-unknown': {
    severity: 'error',
    summary: 'A superseded review that does not exist.',
    reason: (facts) =>
      `Unexpected review \`${facts.actual}\`, expected a file of that name in \`reviews\`${near(facts)}`,
    hint: 'Write the name of the file without its ending.',
  },
  'sentence-excess': {
    severity: 'error',
    summary: 'More sentences than can be read.',
    reason: ({ expected }) => `Unexpected number of sentences, expected at most ${expected} in one document`,
    hint: 'Split the document into several files, such as one for each chapter.',
  },
  'sentence-length': {
    severity: 'warning',
    summary: 'A sentence longer than anyone writes.',
    reason: ({ expected }) => `Unexpected length of a sentence, expected at most ${expected} characters`,
    hint: 'End sentences with a full stop. Its words are all read, in pieces.',
  },
  'sidecar-orphan': {
    severity: 'error',
    summary: 'A sidecar without its document.',
    reason: (facts) =>
      `Unexpected sidecar \`${facts.actual}\`, expected a document of the same name beside it${near(facts)}`,
    hint: 'Name the sidecar as the document, with the ending .yaml.',
  },
  'slug-shared': {
    severity: 'error',
    summary: 'Two files that would have one page.',
    reason: ({ actual, expected }) =>
      `Unexpected slug \`${actual}\`, which \`${expected}\` has already, expected a slug of its own`,
    hint: 'Rename one of the two files; to replace a document, copy the new file over the old one.',
  },
  'slug-format': {
    severity: 'error',
    summary: 'A file name that makes no slug.',
    reason: (facts) =>
      `Unexpected file name \`${facts.actual}\`, expected small letters, digits and hyphens${near(facts)}`,
    hint: 'Rename the file.',
  },
  'table-length': {
    severity: 'error',
    summary: 'More rows of tables than a site can show.',
    reason: ({ expected }) => `Unexpected number of table rows, expected at most ${expected} in one document`,
    hint: 'Keep the rows that matter, or split the table into several files.',
  },
  'term-shared': {
    severity: 'error',
    summary: 'A term that two topics own.',
    reason: ({ actual, expected }) =>
      `Unexpected term \`${actual}\`, which \`${expected}\` owns already, expected one owner`,
    hint: 'Take the term out of one of the two topics.',
  },
  'text-hidden': {
    severity: 'info',
    summary: 'Words of a DOCX that its word processor hides.',
    reason: ({ actual }) => `Unexpected hidden text (passages: ${actual}), expected words that a reader sees`,
    hint: 'It is not read for claims. Show it in the word processor if it is meant to be read; the file that is handed out keeps it.',
  },
  'text-nothing': {
    severity: 'warning',
    summary: 'A document in which no claim was found.',
    reason: () => 'Unexpected document without a claim, expected a sentence with a figure, a source or a date',
    hint: 'Run `npm run claims -- explain FILE` to see why each sentence was refused.',
  },
  'text-turned': {
    severity: 'info',
    summary: 'Text of a PDF that is not set from left to right.',
    reason: ({ actual }) => `Unexpected turned text (pages ${actual}), expected lines from left to right`,
    hint: 'It is kept in the extracted text, at the end of its page, and not read for claims. Turn the pages if they say something.',
  },
  'topic-cycle': {
    severity: 'error',
    summary: 'Topics that are broader than each other.',
    reason: ({ actual }) => `Unexpected cycle ${actual}, expected topics that end in one without \`broader\``,
    hint: 'Take `broader` out of one of them.',
  },
  'topic-unknown': {
    severity: 'error',
    summary: 'A topic that does not exist.',
    reason: (facts) =>
      `Unexpected topic \`${facts.actual}\` in \`${facts.expected ?? 'broader'}\`, expected a file of that name in \`topics\`${near(facts)}`,
    hint: 'Correct the slug, or write the topic.',
  },
  'value-foreign': {
    severity: 'info',
    summary: 'A value of front matter that is written for another program.',
    reason: ({ actual }) => `Unexpected value of \`${actual}\`, which is passed over`,
    hint: 'Nothing need be done. Write it as text, if it says something of the document.',
  },
  'value-type': {
    severity: 'error',
    summary: 'A value of the wrong form.',
    reason: (facts) => `Unexpected value of \`${facts.actual}\`, expected ${facts.expected}${near(facts)}`,
    hint: 'Correct the value. Text that YAML takes for a number, a date or a yes stands in quotation marks.',
  },
  'write-failed': {
    severity: 'error',
    summary: 'A disk that is full, or a folder that may not be written.',
    reason: ({ actual }) => `Unexpected failure of writing (${actual}), expected room and leave to write`,
    hint: 'Make room or give leave, and run the command again. What was there before is as it was.',
  },
  'yaml-size': {
    severity: 'error',
    summary: 'More YAML than anyone writes about a document.',
    reason: ({ actual, expected }) => `Unexpected ${actual} of YAML, expected at most ${expected}`,
    hint: 'Close the front matter with a line `---`, or take out what is not about the document.',
  },
  'yaml-syntax': {
    severity: 'error',
    summary: 'YAML that cannot be parsed.',
    reason: ({ actual, expected }) =>
      expected ? `Unexpected ${actual}, expected ${expected}` : `Unexpected YAML, ${actual}`,
    hint: 'Quote values that hold a colon, and indent with spaces.',
  },
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
