/** A file server that knows nothing of the project: it sends files, the `index.html` of folders, and 404 for all else. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Served } from '../../src/serve.ts'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves a folder below a path, at a port that the system chooses. */
export async function servePlainly(folder: string, { base }: { base: string }): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '')
    const name = path.endsWith('/') ? `${path}index.html` : path
    const content = name.startsWith(base)
      ? await readFile(join(folder, name.slice(base.length))).catch(() => null)
      : null
    if (content === null) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
    response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' }).end(content)
  })
  await new Promise<void>((fulfil) => server.listen(0, '127.0.0.1', fulfil))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((fulfil) => server.close(() => fulfil()))
  }
  return { url: `http://127.0.0.1:${port}${base}`, close }
}
