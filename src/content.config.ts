/** The collections, as the engine delivers them. */
import { defineCollection } from 'astro:content'
import { z } from 'zod'
import { ledgerEntrySchema } from './engine/ledger/to-entries.ts'
import { claimSchema, documentSchema, relationSchema, sourceSchema, topicSchema } from './engine/schema.ts'
import { knowledgeLoader } from './loader.ts'

export const collections = {
  documents: defineCollection({ loader: knowledgeLoader('documents'), schema: documentSchema }),
  claims: defineCollection({ loader: knowledgeLoader('claims'), schema: claimSchema }),
  topics: defineCollection({ loader: knowledgeLoader('topics'), schema: topicSchema }),
  relations: defineCollection({
    loader: knowledgeLoader('relations'),
    schema: relationSchema.extend({ id: z.string(), rank: z.int() }),
  }),
  origins: defineCollection({
    loader: knowledgeLoader('origins'),
    schema: z.strictObject({ id: z.string(), origins: z.array(z.string()) }),
  }),
  sources: defineCollection({ loader: knowledgeLoader('sources'), schema: sourceSchema }),
  content: defineCollection({
    loader: knowledgeLoader('content'),
    schema: z.strictObject({ id: z.string(), sha256: z.string() }),
  }),
  ledger: defineCollection({ loader: knowledgeLoader('ledger'), schema: ledgerEntrySchema }),
}
