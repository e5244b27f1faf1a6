/**
 * The pipeline on one screen: a content folder in, documents, claims, topics and sources out.
 * Stages under `document/` see one document, those under `corpus/` all of them.
 */
import { basename, dirname, join } from 'node:path'
import { checkDocuments } from './corpus/check-documents.ts'
import { checkFolders } from './corpus/check-folders.ts'
import { checkSources, checkTopics } from './corpus/check-topics.ts'
import { type Collected, toCollections } from './corpus/to-collections.ts'
import { readDocument, type ReadDocument } from './document/read-document.ts'
import { foldName } from './document/tags/names.ts'
import { publishers } from './lexicon/publishers.ts'
import { openDocuments } from './read/formats.ts'
import { readDocuments } from './read/read-documents.ts'
import { type ContentFile, readContentFile, readFiles } from './read/read-files.ts'
import { readSources, readTopics } from './read/read-topics.ts'
import { noteClaims } from './relations/note-claims.ts'
import { relateClaims, type Related } from './relations/relate-claims.ts'

const folders = ['documents', 'topics', 'sources']

/** All that a content folder says. */
export interface Knowledge extends Collected, Related {
  /** The documents with every sentence and why it is, or is not, a claim. */
  read: ReadDocument[]
  /** Every file that was read, with its messages. */
  files: ContentFile[]
}

export interface Options {
  /** The content folder. Its parts may be missing, but for `documents`. */
  folder: string
  /** The address of a claim's page, which documents link to. */
  claimUrl: (id: string) => string
  /** Documents elsewhere, to be read as if they stood in the folder. */
  more?: string[]
}

/** Reads a content folder. Faults are messages on `files`; the caller decides what they mean. */
export async function readContent({ folder, claimUrl, more = [] }: Options): Promise<Knowledge> {
  const [inFolder, topicFiles, sourceFiles] = (await Promise.all(
    folders.map((name) => readFiles(join(folder, name))),
  )) as [ContentFile[], ContentFile[], ContentFile[]]
  const documentFiles = [
    ...inFolder,
    ...(await Promise.all(more.map((path) => readContentFile(dirname(path), basename(path))))),
  ]

  const topics = readTopics(topicFiles)
  const sources = readSources(sourceFiles)
  checkTopics(topics)
  checkSources(sources)

  const registered = [...sources.values()].flatMap(({ name, aliases = [] }) => [name, ...aliases])
  const names = new Set([...publishers, ...registered].map(foldName))
  await openDocuments(documentFiles)
  const read = readDocuments(documentFiles).map((text) => readDocument(text, names))
  const unknown = await checkFolders(folder, folders)
  const missing = checkDocuments(read, documentFiles, join(folder, 'documents'))
  const collected = toCollections(read, topics, sources, claimUrl)
  return {
    ...collected,
    ...relateClaims(read, collected.claims, collected.sources),
    claims: noteClaims(read, collected.claims),
    read,
    files: [...unknown, ...missing, ...documentFiles, ...topicFiles, ...sourceFiles],
  }
}

/** Whether a fault forbids building: any error, or under `strict` any warning. */
export function isFaulty(files: readonly ContentFile[], strict = false): boolean {
  return files.some(({ messages }) => messages.some(({ fatal }) => fatal === true || (strict && fatal === false)))
}
