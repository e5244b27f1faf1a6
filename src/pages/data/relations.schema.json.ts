/** The form of `relations.json`, for programs. */
import type { APIRoute } from 'astro'
import { z } from 'zod'
import { relationSchema } from '../../engine/schema.ts'

export const GET: APIRoute = () =>
  new Response(JSON.stringify(z.toJSONSchema(z.strictObject({ relations: z.array(relationSchema) }))), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  })
