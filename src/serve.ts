/**
 * `npm run serve`: the built site on this machine, as a static host would serve it. Nothing that the site needs is done
 * here: clean addresses come from the folders of the build, and 404.html stands for what is not there.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import sirv from 'sirv'
import { basePath, outFolder } from './environment.ts'
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
}

/**
 * Serves a folder. Files are read when they are asked for, so a new build shows at once.
 * What is outside of the base path is not found, but `/` alone leads to it.
 * @throws {TypeError} when the folder does not exist.
 */
export async function serve(folder: string, { base = '/', port = firstPort }: ServeOptions = {}): Promise<Served> {
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
  const taken = await listen(server, port)
  return { url: `http://${host}:${taken}${base}`, close: () => close(server) }
}

function sendNotFound(response: ServerResponse, page: string): void {
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' })
  response.end(existsSync(page) ? readFileSync(page) : 'Not found')
}

/** Listens on the port or the first free one behind it, and returns which. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((fulfil, reject) => {
    server.once('listening', () => fulfil((server.address() as AddressInfo).port))
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < 65535) server.listen(++port, host)
      else reject(error)
    })
    server.listen(port, host)
  })
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((fulfil) => server.close(() => fulfil()))
}

if (import.meta.main) {
  const folder = outFolder()
  await settleSite(folder)
  if (existsSync(join(folder, 'index.html')))
    console.log(`Serving at ${(await serve(folder, { base: basePath() })).url}`)
  else {
    console.error(`Unexpected missing site in \`${folder}\`, expected a built one: run \`npm run build\``)
    process.exitCode = 1
  }
}
