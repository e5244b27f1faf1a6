/**
 * The pipeline on one screen: a content folder in, documents, claims, topics and sources out.
 * Stages under `document/` see one document, those under `corpus/` all of them.
 */
import { basename, dirname, join } from 'node:path'
import { checkDocuments } from './corpus/check-documents.ts'
import { checkFolders } from './corpus/check-folders.ts'
import { checkSources, checkTopics } from './corpus/check-topics.ts'
import { type Collected, toCollections } from './corpus/to-collections.ts'
import { checkLedger } from './ledger/check-ledger.ts'
import { readLedger, readLedgerFiles } from './ledger/read-ledger.ts'
import type { Ledger } from './ledger/schema.ts'
import { toEditions } from './ledger/to-edition.ts'
import { updateLedger } from './ledger/update-ledger.ts'
import { applyCorrections } from './people/apply-corrections.ts'
import { makeClaimFinder } from './people/find-claim.ts'
import { readCorrections, readReviews } from './people/read-people.ts'
import { resolveReviews } from './people/resolve-reviews.ts'
import type { ReviewEntry } from './people/schema.ts'
import { hashContent } from './hash-content.ts'
import { readDocument, type ReadDocument } from './document/read-document.ts'
import { foldName } from './document/tags/names.ts'
import { publishers } from './lexicon/publishers.ts'
import { openDocuments } from './read/formats.ts'
import { readDocuments } from './read/read-documents.ts'
import { type ContentFile, readContentFile, readFiles } from './read/read-files.ts'
import { readSources, readTopics } from './read/read-topics.ts'
import { noteClaims } from './relations/note-claims.ts'
import { relateApart } from './relations/relate-apart.ts'
import type { Related } from './relations/relate-claims.ts'

const folders = ['documents', 'topics', 'sources', 'corrections', 'reviews', 'ledger'] as const

/** All that a content folder says. */
export interface Knowledge extends Collected, Related {
  /** The documents with every sentence and why it is, or is not, a claim. */
  read: ReadDocument[]
  /** Every file that was read, with its messages. */
  files: ContentFile[]
  /** Hash of all content files, with their names. */
  sha256: string
  reviews: ReviewEntry[]
  /** The ledger as committed; empty where nothing was published yet. */
  lastLedger: Ledger
  /** The ledger that records the content as it is; the committed one, document by document, where that does so already. */
  ledger: Ledger
}

export interface Options {
  /** The content folder. Its parts may be missing, but for `documents`. */
  folder: string
  /** The address of a claim's page, which documents link to. */
  claimUrl: (id: string) => string
  /** Documents elsewhere, to be read as if they stood in the folder. */
  more?: string[]
  /** The real path of the folder that those were found in; a link that leads out of it is refused. */
  home?: string
  /** The day of the next edition of the ledger, an EDTF date. */
  on?: string | null
}

/** Reads a content folder. Faults are messages on `files`; the caller decides what they mean. */
export async function readContent({ folder, claimUrl, more = [], home, on = null }: Options): Promise<Knowledge> {
  const [inFolder, topicFiles, sourceFiles, correctionFiles, reviewFiles] = (await Promise.all(
    folders.slice(0, -1).map((name) => readFiles(join(folder, name))),
  )) as [ContentFile[], ContentFile[], ContentFile[], ContentFile[], ContentFile[]]
  const ledgerFiles = await readLedgerFiles(join(folder, 'ledger'))
  const documentFiles = [
    ...inFolder,
    ...(await Promise.all(more.map((path) => readContentFile(dirname(path), basename(path), home)))),
  ]

  const topics = readTopics(sound(topicFiles))
  const sources = readSources(sound(sourceFiles))
  checkTopics(topics)
  checkSources(sources)

  const registered = [...sources.values()].flatMap(({ name, aliases = [] }) => [name, ...aliases])
  const names = new Set([...publishers, ...registered].map(foldName))
  await openDocuments(documentFiles)
  const asRead = readDocuments(documentFiles).flatMap((text) => readDocument(text, names) ?? [])
  const unknown = await checkFolders(folder, folders)
  const missing = checkDocuments(asRead, documentFiles, join(folder, 'documents'))

  const lastLedger = readLedger(sound(ledgerFiles))
  const finder = makeClaimFinder(asRead, lastLedger)
  const corrections = readCorrections(sound(correctionFiles))
  const { documents: read, applied } = applyCorrections(corrections, {
    finder,
    documents: asRead,
    topics: [...topics.keys()],
  })
  const reviews = resolveReviews(
    readReviews(sound(reviewFiles)),
    finder,
    read.map(({ id }) => id),
  )

  const collected = toCollections(read, topics, sources, claimUrl, applied)
  const grounds = new Map(collected.corrections.map(({ id, file, reason }) => [id, { name: file, reason }]))
  const ledger = updateLedger(lastLedger, toEditions(read, collected.claims, collected.withdrawn), grounds, on)
  const unwritten = checkLedger(lastLedger, ledger, ledgerFiles, join(folder, 'ledger'))
  return {
    ...collected,
    ...(await relateApart(read, collected.claims, collected.sources)),
    claims: noteClaims(read, collected.claims),
    sha256: hashContent({
      documents: inFolder,
      topics: topicFiles,
      sources: sourceFiles,
      corrections: correctionFiles,
      reviews: reviewFiles,
      ledger: ledgerFiles,
    }),
    reviews,
    read,
    lastLedger,
    ledger,
    files: [
      ...unknown,
      ...missing,
      ...documentFiles,
      ...topicFiles,
      ...sourceFiles,
      ...correctionFiles,
      ...reviewFiles,
      ...ledgerFiles,
      ...unwritten,
    ],
  }
}

/** The files whose bytes could be read; the others have said why not. */
const sound = (files: readonly ContentFile[]): ContentFile[] =>
  files.filter(({ messages }) => !messages.some(({ fatal }) => fatal))

/** Whether a fault forbids building: any error, or under `strict` any warning. */
export function isFaulty(files: readonly ContentFile[], strict = false): boolean {
  return files.some(({ messages }) => messages.some(({ fatal }) => fatal === true || (strict && fatal === false)))
}
