/** What the environment may set; the defaults need nothing. */
import { resolve } from 'node:path'

/** The content folder, `CONTENT_DIR` or `content`, absolute. */
export const contentFolder = (): string => resolve(process.env['CONTENT_DIR'] || 'content')
/** Where the site is written, `OUT_DIR` or `dist`, absolute. */
export const outFolder = (): string => resolve(process.env['OUT_DIR'] || 'dist')
/** The address that the site is published at, `SITE_URL`, or undefined where it is not known. */
export const siteUrl = (): string | undefined => process.env['SITE_URL'] || undefined
/** The path that the site is published below, `BASE_PATH` or `/`, with a slash at both ends. */
export const basePath = (): string =>
  `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
