/**
 * `npm run serve`: the built site on this machine, as a static host would serve it. Nothing that the site needs is done
 * here: clean addresses come from the folders of the build, and 404.html stands for what is not there.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import sirv from 'sirv'
import { basePath, outFolder, servedPort, SettingError } from './environment.ts'
import { settleSite } from './publish.ts'
import { securityHeaders } from './security.ts'

const firstPort = 4321
const host = '127.0.0.1' // This machine only; and `localhost` may lead to another server that listens on `::1`.
const headers = new Map(Object.entries(securityHeaders))
const wayUp = /^[^?#]*(?:\.|%2e){2}/i // sirv would follow it into a folder beside ours whose name begins with the same letters.

/** A running server. */
export interface Served {
  /** The address of the home page, with the base path: `http://127.0.0.1:4321/`. */
  url: string
  close: () => Promise<void>
}

export interface ServeOptions {
  /** The path that the site was built for, with a slash at both ends. */
  base?: string
  /** The first port to try; the next free one is taken. 0 leaves the choice to the system. */
  port?: number
  /** Whether no other port will do. */
  isExact?: boolean
}

/**
 * Serves a folder. Files are read when they are asked for, so a new build shows at once.
 * What is outside of the base path is not found, but `/` alone leads to it.
 * @throws {TypeError} when the folder does not exist.
 */
export async function serve(
  folder: string,
  { base = '/', port = firstPort, isExact = false }: ServeOptions = {},
): Promise<Served> {
  if (!existsSync(folder)) throw new TypeError(`Expected a built site in \`${folder}\``)
  const notFound = (response: ServerResponse) => sendNotFound(response, resolve(folder, '404.html'))
  const files = sirv(folder, { dev: true, onNoMatch: (_request, response) => notFound(response) })
  const server = createServer((request, response) => {
    const { url = '/' } = request
    response.setHeaders(headers)
    if (url === '/' && base !== '/') return void response.writeHead(302, { location: base }).end()
    if (!url.startsWith(base) || wayUp.test(url)) return notFound(response)
    request.url = url.slice(base.length - 1)
    files(request, response)
  })
  const taken = await listen(server, port, isExact)
  return { url: `http://${host}:${taken}${base}`, close: () => close(server) }
}

function sendNotFound(response: ServerResponse, page: string): void {
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' })
  response.end(existsSync(page) ? readFileSync(page) : 'Not found')
}

const portFaults = { EADDRINUSE: 'another program uses', EACCES: 'needs the leave of the system' }

/** Listens on the port or the first free one behind it, and returns which. */
function listen(server: Server, port: number, isExact: boolean): Promise<number> {
  return new Promise((fulfil, reject) => {
    server.once('listening', () => fulfil((server.address() as AddressInfo).port))
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && !isExact && port < 65535) server.listen(++port, host)
      else if (error.code === 'EADDRINUSE' || error.code === 'EACCES')
        reject(new SettingError(`Unexpected PORT \`${port}\`, which ${portFaults[error.code]}, expected a free one`))
      else reject(error)
    })
    server.listen(port, host)
  })
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((fulfil) => server.close(() => fulfil()))
}

if (import.meta.main)
  await serveSite().catch((error: unknown) => {
    if (!(error instanceof SettingError)) throw error
    console.error(error.message)
    process.exitCode = 1
  })

async function serveSite(): Promise<void> {
  const folder = outFolder()
  const port = servedPort()
  await settleSite(folder)
  if (!existsSync(join(folder, 'index.html')))
    throw new SettingError(`Unexpected missing site in \`${folder}\`, expected a built one: run \`npm run build\``)
  const options = { base: basePath(), ...(port !== undefined && { port, isExact: true }) }
  console.log(`Serving at ${(await serve(folder, options)).url}`)
}
