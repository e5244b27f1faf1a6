/** The contract of `data/claims.json`, written down a second time on purpose: the product's own schema must not vouch for itself. */
import { z } from 'zod'

/** EDTF levels 0 and 1 as far as the contract uses them: `2025-10-27`, `2022/2024`, `2025~`, `196X`, `-3999`. */
const day = String.raw`-?\d{2}(?:\d{2}|\dX|XX)(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?[~?%]?`
const edtf = z.string().regex(new RegExp(String.raw`^(?:${day}|(?:${day}|\.\.)?/(?:${day}|\.\.)?)$`))
const slug = z.string().regex(/^[a-z0-9-]+$/)
const claimId = z.string().regex(/^[0-9a-z]{8}(?:-[2-9]\d*|-1\d+)?$/)

const figure = z
  .strictObject({
    raw: z.string().min(1),
    kind: z.enum(['percentage', 'money', 'count', 'multiple', 'duration', 'measure', 'score']),
    value: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    unit: z.string().min(1).nullable(),
    modifier: z.enum(['approximately', 'at-most', 'at-least']).nullable(),
    base: z.strictObject({ dimension: z.string().min(1), min: z.number(), max: z.number() }).nullable(),
  })
  .refine(
    ({ value, min, max }) =>
      value === undefined
        ? min !== undefined && max !== undefined && min <= max
        : min === undefined && max === undefined,
    {
      error: 'either a value, or min and max in order',
    },
  )

const source = z.strictObject({
  id: slug,
  name: z.string().min(1),
  cited: z.string().min(1),
  kind: z.enum(['publisher', 'person', 'work', 'reference']),
  more: z.int().min(1).optional(),
  url: z.string().nullable(),
  resolved: z.boolean(),
})

const claim = z.strictObject({
  id: claimId,
  url: z.string().min(1),
  document: slug,
  section: z.array(z.string().min(1)),
  quote: z.string().min(1),
  text: z.string().min(1),
  kind: z.enum(['statement', 'forecast', 'estimate', 'definition', 'quotation']),
  position: z.strictObject({
    start: z.int().min(0),
    end: z.int().min(1),
    line: z.int().min(1),
    page: z.int().min(1).optional(),
  }),
  figures: z.array(figure),
  sources: z.array(source),
  date: z
    .strictObject({
      edtf,
      role: z.enum(['stated', 'inherited']),
      also: z.array(edtf).min(1).optional(),
      due: edtf.optional(),
    })
    .nullable(),
  topics: z.array(slug),
  status: z.enum(['current', 'corrected', 'withdrawn']),
  notes: z.array(
    z.strictObject({ kind: z.enum(['arithmetic', 'mixed-scale', 'disowned', 'ambiguous']), text: z.string().min(1) }),
  ),
})

const document = z.strictObject({
  id: slug,
  title: z.string().min(1),
  file: z.string().min(1),
  published: edtf.nullable(),
  publisher: z.string().min(1).nullable(),
  url: z.string().nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  claims: z.int().min(0),
})

export const exportSchema = z.strictObject({ documents: z.array(document).min(1), claims: z.array(claim) })

export type Export = z.infer<typeof exportSchema>
export type ExportedClaim = Export['claims'][number]
