/**
 * The only caller of `getCollection`: reads the collections once a build and joins them. Reading a collection copies all
 * of it, so a page that did so itself would make the build quadratic; pages get finished objects from here instead.
 */
import { getCollection } from 'astro:content'
import { joinLibrary } from './library/join-library.ts'
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
