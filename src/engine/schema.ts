/**
 * The nouns of Claimtrail, once: zod checks them, TypeScript infers them, and the data pages print their JSON Schema.
 * Every object is strict, so an unknown key is an error and never silently lost.
 */
import { z } from 'zod'
import { isEdtf } from './edtf.ts'
import { isLanguage } from './is-language.ts'

/** A date of EDTF level 0 or 1, as a string: `2025`, `2025-02`, `2022/2024`, `2025~`, `196X`. */
export const edtfSchema = z.string().refine(isEdtf, { error: 'an EDTF date' })

/** The same as people write it in YAML, where a bare year is a number. */
export const writtenDateSchema = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  edtfSchema,
)

export const slugSchema = z.string().regex(/^[a-z0-9]+(?:-+[a-z0-9]+)*$/)
export const urlSchema = z.url({ protocol: /^https?$/ })

/** Where something stands in the text of its file: UTF-16 offsets, end excluded, and the line of the start. */
export const positionSchema = z.strictObject({
  /** Offset of the first character. */
  start: z.int().min(0),
  /** Offset behind the last character. */
  end: z.int().min(0),
  /** Line of the first character, from 1. */
  line: z.int().min(1),
  /** Page of the first character, from 1; only where the file has pages. */
  page: z.int().min(1).optional(),
})

export const figureKinds = ['percentage', 'money', 'count', 'multiple', 'duration', 'measure', 'score'] as const
export const modifiers = ['approximately', 'at-most', 'at-least'] as const

/** A figure put on one scale with others of its dimension, for comparing and sorting only. */
export const baseSchema = z.strictObject({
  /** What is measured, named by its base unit: `bytes`, `seconds`, `watts`, `USD`, `ratio`. */
  dimension: z.string(),
  /** The least it can be, in the base unit. */
  min: z.number(),
  /** The most it can be, in the base unit; equal to `min` for a single value. */
  max: z.number(),
})

/** A typed quantity in a claim. It has either `value`, or `min` and `max` for a range. */
export const figureSchema = z.strictObject({
  /** The words of the quote, with those of the modifier and the unit: `up to 80%`. */
  raw: z.string().min(1),
  /** What sort of quantity it is. */
  kind: z.enum(figureKinds),
  /** The number in its own wording, magnitudes multiplied out: `1.15 billion` is 1150000000, `80%` is 80. */
  value: z.number().optional(),
  /** The lower end of a range. */
  min: z.number().optional(),
  /** The upper end of a range. */
  max: z.number().optional(),
  /** The unit in the singular as normally written: `%`, `USD`, `x`, `neuron`; null for a bare score. */
  unit: z.string().nullable(),
  /** How the wording bounds the number. */
  modifier: z.enum(modifiers).nullable(),
  /** The same on the scale of its dimension; null where the unit has none. */
  base: baseSchema.nullable(),
})

export const attributionKinds = ['publisher', 'person', 'work', 'reference'] as const

/** One credit of a claim to a source, as cited there. */
export const attributionSchema = z.strictObject({
  /** Id of the source's page. */
  source: slugSchema,
  /** The name as the document writes it. */
  cited: z.string().min(1),
  /** Who or what is credited. */
  kind: z.enum(attributionKinds),
  /** How many further unnamed sources stand behind it: 2 for `SiliconANGLE +2`. */
  more: z.int().min(1).optional(),
  /** Where the document links to for it. */
  url: z.string().optional(),
  /** Whether the source is known: in the registry, or a reference that the document lists. */
  resolved: z.boolean(),
})

/** The date that a claim speaks of. */
export const claimDateSchema = z.strictObject({
  /** The date in EDTF. */
  edtf: edtfSchema,
  /** `stated` in the claim's own words, or `inherited` from the document's publication. */
  role: z.enum(['stated', 'inherited']),
  /** Further dates that the claim states. */
  also: z.array(edtfSchema).optional(),
  /** When a forecast falls due. */
  due: edtfSchema.optional(),
})

export const claimKinds = ['statement', 'forecast', 'estimate', 'definition', 'quotation'] as const
export const noteKinds = ['arithmetic', 'mixed-scale', 'disowned', 'ambiguous', 'struck'] as const

/** A sentence of a document that is no claim, and the heading above it. */
const passageSchema = z.strictObject({ text: z.string().min(1), section: z.string().nullable() })

/** Something that the program noticed inside a claim. */
export const noteSchema = z.strictObject({
  /** What sort of thing it is. */
  kind: z.enum(noteKinds),
  /** One sentence for the reader. */
  text: z.string().min(1),
  /** The sentence of the document that it rests on, where that is no claim; not exported. */
  passage: passageSchema.optional(),
})

/** A sentence of a document that asserts something with a figure, a source or a date. */
export const claimSchema = z.strictObject({
  /** Eight characters of base 32 from the document's id and the folded quote; `-2`, `-3` where a quote repeats. */
  id: z.string().regex(/^[0-9a-z]{8}(?:-\d+)?$/),
  /** Id of the document it stands in. */
  document: slugSchema,
  /** The headings above it, outermost first. */
  section: z.array(z.string()),
  /** The words of the document as they stand, damage included, markup gone, white space folded. */
  quote: z.string().min(1),
  /** The same for reading, damage repaired, without what is struck out. */
  text: z.string().min(1),
  /** Stretches of `quote` that are struck out in the document; not exported, where a note says it. */
  struck: z.array(z.strictObject({ start: z.int().min(0), end: z.int().min(0) })),
  /** How it asserts. */
  kind: z.enum(claimKinds),
  /** Where it stands in the text of its file. */
  position: positionSchema,
  /** Its typed quantities, in reading order. */
  figures: z.array(figureSchema),
  /** Whom it is credited to, in reading order. */
  sources: z.array(attributionSchema),
  /** The date it speaks of; null where neither it nor its document has one. */
  date: claimDateSchema.nullable(),
  /** Ids of its topics, the best first. */
  topics: z.array(slugSchema),
  /** Whether people changed how it is read. */
  status: z.enum(['current', 'corrected', 'withdrawn']),
  /** What the program noticed inside it. */
  notes: z.array(noteSchema),
})

/** A numbered reference of a document. */
export const referenceSchema = z.strictObject({
  /** What the reference is called. */
  title: z.string().min(1).optional(),
  /** Where it can be read. */
  url: urlSchema.optional(),
})

/** What people say of a document, in front matter or in the sidecar `NAME.yaml`. */
export const metadataSchema = z.strictObject({
  /** The document's title; the first heading or line where it is missing. */
  title: z.string().min(1).optional(),
  /** When it was published. */
  published: writtenDateSchema.optional(),
  /** Who published it. */
  publisher: z.string().min(1).optional(),
  /** Who wrote it. */
  authors: z.array(z.string().min(1)).optional(),
  /** Where it was published. */
  url: urlSchema.optional(),
  /** When it was read there. */
  accessed: writtenDateSchema.optional(),
  /** Its language, a BCP 47 tag; `en` where it is missing. */
  language: z.string().refine(isLanguage, { error: 'a language tag such as `en`, `en-GB` or `de`' }).optional(),
  /** The terms it may be used under. */
  licence: z.string().min(1).optional(),
  /** From a reference number in its text to what it stands for. */
  references: z.record(z.string(), referenceSchema).optional(),
})

export const sourceKinds = ['publisher', 'person', 'work'] as const

/** A source that people registered: `content/sources/SLUG.yaml`. */
export const registeredSourceSchema = z.strictObject({
  /** The name its page carries. */
  name: z.string().min(1),
  /** Who or what it is. */
  kind: z.enum(sourceKinds),
  /** Other names that documents cite it by. */
  aliases: z.array(z.string().min(1)).optional(),
  /** Its own site. */
  url: urlSchema.optional(),
  /** How to cite it. */
  citation: z.string().min(1).optional(),
})

/** The front matter of a topic: `content/topics/SLUG.md`. */
export const topicMatterSchema = z.strictObject({
  /** The page's title. */
  title: z.string().min(1),
  /** A subject, or one named thing such as a model, benchmark, law or organisation. */
  kind: z.enum(['subject', 'thing']).default('subject'),
  /** Id of the broader topic. */
  broader: slugSchema.optional(),
  /** Words that mean it. */
  terms: z.array(z.string().min(1)).default([]),
  /** Phrases that contain such words and do not mean it. */
  not: z.array(z.string().min(1)).default([]),
})

/** Words of a document that were mended for reading. */
export const repairSchema = z.strictObject({
  /** The words as they stand: `intel igence`. */
  quote: z.string(),
  /** The words for reading: `intelligence`. */
  text: z.string(),
  /** What sort of damage it is, an id of the repair table: `lost-letters`, `escape`. */
  kind: z.string(),
  /** Line of the file, from 1. */
  line: z.int().min(1),
})

/** A sentence that holds a figure, a source or a date and did not become a claim. */
export const missSchema = z.strictObject({
  /** Its words. */
  quote: z.string(),
  /** Line of the file, from 1. */
  line: z.int().min(1),
  /** Why it is no claim, in one clause. */
  reason: z.string(),
})

/** A heading of a document, for its table of contents. */
export const headingSchema = z.strictObject({
  /** Fragment of the heading on the document's page. */
  id: z.string(),
  /** 1 for the outermost. */
  depth: z.int().min(1).max(6),
  /** Its words. */
  text: z.string(),
})

/** One text with one title and one publication date: an entry of the collection `documents`. */
export const documentSchema = z.strictObject({
  /** The slug of its page. */
  id: slugSchema,
  /** The file it was read from, below `content/documents`. */
  file: z.string(),
  /** Its title. */
  title: z.string().min(1),
  /** When it was published, in EDTF. */
  published: edtfSchema.nullable(),
  publisher: z.string().nullable(),
  authors: z.array(z.string()),
  url: z.string().nullable(),
  accessed: edtfSchema.nullable(),
  language: z.string(),
  licence: z.string().nullable(),
  /** How many bytes the file has. */
  size: z.int().min(0),
  /** How many pages the file has; null where it has none. */
  pages: z.int().min(1).nullable(),
  /** SHA-256 of the file's bytes, in hexadecimal. */
  sha256: z.string().length(64),
  /** Ids of its claims, in reading order. */
  claims: z.array(z.string()),
  /** Its numbered references, by number. */
  references: z.record(z.string(), referenceSchema),
  /** How many sentences it has. */
  sentences: z.int(),
  repairs: z.array(repairSchema),
  misses: z.array(missSchema),
  headings: z.array(headingSchema),
  /** What the columns of its tables are called, by the id of the claim that is a row: cells and names, in order. */
  rows: z.record(z.string(), z.array(z.strictObject({ column: z.string(), cell: z.string() }))),
  /** The document to read as safe HTML, each claim in a `<mark id="claim-ID">` that links to the claim's page. */
  html: z.string(),
})

/** A subject or a named thing: an entry of the collection `topics`. */
export const topicSchema = z.strictObject({
  id: slugSchema,
  title: z.string(),
  kind: z.enum(['subject', 'thing']),
  /** Id of the broader topic. */
  broader: slugSchema.nullable(),
  /** Ids of the narrower topics, by title. */
  narrower: z.array(slugSchema),
  terms: z.array(z.string()),
  /** The introduction as safe HTML; empty where there is none. */
  html: z.string(),
  /** Ids of the claims assigned to it, in order of document and place; those of narrower topics are not repeated here. */
  claims: z.array(z.string()),
})

/** Whom claims are credited to: an entry of the collection `sources`. */
export const sourceSchema = z.strictObject({
  id: slugSchema,
  /** The registered name, or the name as most often cited. */
  name: z.string(),
  kind: z.enum(attributionKinds),
  /** The names that documents cite it by, sorted. */
  cited: z.array(z.string()),
  /** The other names that it is registered under. */
  aliases: z.array(z.string()),
  url: z.string().nullable(),
  citation: z.string().nullable(),
  /** Whether `content/sources` knows it. */
  registered: z.boolean(),
  /** The document whose reference it is; null for anything but a numbered reference. */
  document: slugSchema.nullable(),
  /** Ids of the claims credited to it, in order of document and place. */
  claims: z.array(z.string()),
})

export const relationTypes = ['collides', 'agrees', 'echoes', 'refines', 'same-subject'] as const
export const differences = ['date', 'subject', 'benchmark', 'unit', 'scope'] as const

/** A typed link between two claims, with the reason. */
export const relationSchema = z.strictObject({
  /** `collides`: both cannot hold; `agrees`: they say the same; `echoes`: they do from one origin; `refines`: the first is narrower or newer; `same-subject`: side by side only. */
  type: z.enum(relationTypes),
  /** Ids of the two claims. */
  claims: z.tuple([z.string(), z.string()]),
  /** Why, in one sentence. */
  reason: z.string().min(1),
  /** Why two figures on one subject do not collide; null where that is not the case. */
  difference: z.enum(differences).nullable(),
  /** The figures or words that the relation rests on, in the order of the claims. */
  figures: z.array(
    z.strictObject({
      /** Id of the claim that the words belong to. */
      claim: z.string(),
      /** The words: `1000x`, `Intel’s Loihi 2`. */
      raw: z.string().min(1),
      /** Line of the file on which the words stand, from 1. */
      line: z.int().min(1),
      /** The sentence that holds the words, where it is not the claim's own. */
      passage: passageSchema.optional(),
    }),
  ),
})

export type Relation = z.infer<typeof relationSchema>
export type RelationType = (typeof relationTypes)[number]
export type Difference = (typeof differences)[number]
export type Position = z.infer<typeof positionSchema>
export type Figure = z.infer<typeof figureSchema>
export type Base = z.infer<typeof baseSchema>
export type Modifier = (typeof modifiers)[number]
export type ClaimKind = (typeof claimKinds)[number]
export type FigureKind = (typeof figureKinds)[number]
export type Attribution = z.infer<typeof attributionSchema>
export type AttributionKind = (typeof attributionKinds)[number]
export type ClaimDate = z.infer<typeof claimDateSchema>
export type Note = z.infer<typeof noteSchema>
export type Passage = z.infer<typeof passageSchema>
export type Claim = z.infer<typeof claimSchema>
export type Metadata = z.infer<typeof metadataSchema>
export type RegisteredSource = z.infer<typeof registeredSourceSchema>
export type Repair = z.infer<typeof repairSchema>
export type Miss = z.infer<typeof missSchema>
export type Heading = z.infer<typeof headingSchema>
export type DocumentEntry = z.infer<typeof documentSchema>
export type TopicEntry = z.infer<typeof topicSchema>
export type SourceEntry = z.infer<typeof sourceSchema>
export type TopicMatter = z.infer<typeof topicMatterSchema>
