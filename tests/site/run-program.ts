/** Runs one of the project's own programs as a person would, with an environment of its own. */
import { spawn } from 'node:child_process'

export interface Outcome {
  code: number | null
  /** What it wrote, both streams in the order in which they came. */
  output: string
}

const settings = ['CONTENT_DIR', 'OUT_DIR', 'SITE_URL', 'BASE_PATH']

/** Runs `node FILE …ARGS`; of the project's settings only those in `env` are set. */
export function runProgram(file: string, args: string[], env: Record<string, string>): Promise<Outcome> {
  const inherited = Object.entries(process.env).filter(([name]) => !settings.includes(name))
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  return new Promise((fulfil, reject) => {
    child.on('error', reject)
    child.on('close', (code) => fulfil({ code, output }))
  })
}
