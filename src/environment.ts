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

/**
 * The port to serve at, `PORT`, or undefined where the first free one will do.
 * @throws {SettingError} when it is no port.
 */
export function servedPort(): number | undefined {
  const port = process.env['PORT'] || undefined
  if (port === undefined) return undefined
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new SettingError(`Unexpected PORT \`${port}\`, expected a number from 0 to 65535`)
  return Number(port)
}

/** A setting that cannot be followed; the message says which and what was expected. */
export class SettingError extends Error {
  override name = 'SettingError'
}

/** @throws {SettingError} when `SITE_URL` is no web address. */
export function checkSiteUrl(): void {
  const url = siteUrl()
  if (url !== undefined && !(URL.canParse(url) && /^https?:/.test(url)))
    throw new SettingError(`Unexpected SITE_URL \`${url}\`, expected a web address such as \`https://example.org\``)
}
