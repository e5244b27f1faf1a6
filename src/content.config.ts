/** The collections, as the engine delivers them. */
import { defineCollection } from 'astro:content'
import { ledgerEntrySchema } from './engine/ledger/to-entries.ts'
import { claimSchema, documentSchema, sourceSchema, topicSchema } from './engine/schema.ts'
import { knowledgeLoader } from './loader.ts'

export const collections = {
  documents: defineCollection({ loader: knowledgeLoader('documents'), schema: documentSchema }),
  claims: defineCollection({ loader: knowledgeLoader('claims'), schema: claimSchema }),
  topics: defineCollection({ loader: knowledgeLoader('topics'), schema: topicSchema }),
  sources: defineCollection({ loader: knowledgeLoader('sources'), schema: sourceSchema }),
  ledger: defineCollection({ loader: knowledgeLoader('ledger'), schema: ledgerEntrySchema }),
}
