/**
 * The only caller of `getCollection`: reads the collections once a build and joins them. Reading a collection copies all
 * of it, so a page that did so itself would make the build quadratic; pages get finished objects from here instead.
 */
import { getCollection } from 'astro:content'
import { joinLibrary } from './library/join-library.ts'
import { joinRelations, type Relations } from './library/join-relations.ts'
import type { Library } from './library/view.ts'

let library: Promise<Library> | undefined

/** Everything the site shows. Read anew on each call while developing, since content may have changed. */
export function readLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return load()
  return (library ??= load())
}

async function load(): Promise<Library> {
  const [documents, claims, topics, sources, ledger] = await Promise.all([
    getCollection('documents'),
    getCollection('claims'),
    getCollection('topics'),
    getCollection('sources'),
    getCollection('ledger'),
  ])
  return joinLibrary({
    documents: documents.map((entry) => entry.data),
    claims: claims.map((entry) => entry.data),
    topics: topics.map((entry) => entry.data),
    sources: sources.map((entry) => entry.data),
    ledger: ledger.map((entry) => entry.data),
  })
}

/** The ledger as it will be written next, document by document. */
export const readLedgerEntries = async () => (await getCollection('ledger')).map((entry) => entry.data)

let relations: Promise<Relations> | undefined

/** How the claims of the library stand to each other. */
export function readRelations(): Promise<Relations> {
  if (import.meta.env.DEV) return loadRelations()
  return (relations ??= loadRelations())
}

async function loadRelations(): Promise<Relations> {
  const [library, found, origins] = await Promise.all([
    readLibrary(),
    getCollection('relations'),
    getCollection('origins'),
  ])
  return joinRelations(
    found.sort((a, b) => a.data.rank - b.data.rank).map(({ data: { id: _id, rank: _rank, ...relation } }) => relation),
    new Map(origins.map(({ id, data }) => [id, data.origins])),
    library.claims,
  )
}

let content: Promise<string> | undefined

/** The hash of all content files. */
export function readContentHash(): Promise<string> {
  if (import.meta.env.DEV) return loadContentHash()
  return (content ??= loadContentHash())
}

const loadContentHash = async () => (await getCollection('content'))[0]!.data.sha256
