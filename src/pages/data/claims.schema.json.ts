/** The form of `claims.json`, for programs. */
import type { APIRoute } from 'astro'
import { z } from 'zod'
import { exportSchema } from '../../export.ts'

export const GET: APIRoute = () =>
  new Response(JSON.stringify(z.toJSONSchema(exportSchema)), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  })
