import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OperatorError } from '@dtu/kit'
import type { Routes } from '@dtu/kit/admin/admin'
import { make } from './make.ts'

/** Where the page lies below the admin API. */
export const PAGE = '/console/'

const FOLDER = fileURLToPath(new URL('../../../console/', import.meta.url))
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}
/** The page may load only its own files and ask only this server; nothing may show it in a frame. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** The console, a web page that uses the admin API it is served by. */
export const page: Routes = (app) => {
  const files = new Map<string, Buffer>()
  const hide = { schema: { hide: true } as object }

  // With and without its last slash it is one route; the page's own addresses want the slash.
  app.get('/console', hide, async ({ url }, reply) => {
    if (!url.startsWith(PAGE)) return reply.redirect(PAGE, 308)
    const bytes = await fileOf('index.html', files)
    return reply.headers(headersOf('index.html')).send(bytes)
  })

  app.get<{ Params: { '*': string } }>(`${PAGE}*`, hide, async ({ params }, reply) => {
    const bytes = await fileOf(params['*'], files)
    return reply.headers(headersOf(params['*'])).send(bytes)
  })
}

const headersOf = (name: string): Record<string, string> => ({
  ...HEADERS,
  'content-type': TYPES[extname(name)] as string,
  // A build names its files after what is in them.
  'cache-control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
})

async function fileOf(name: string, files: Map<string, Buffer>): Promise<Buffer> {
  await make(FOLDER)
  const path = join(FOLDER, 'dist', name)
  // Only names that a build gives: nothing else of the disk can be asked for.
  const known = /^(index\.html|assets\/[\w.-]+)$/.test(name) && extname(name) in TYPES && existsSync(path)
  if (!known)
    throw new OperatorError('no_such_file', `the console has no file '${name}'`, {
      status: 404,
      hint: `it is at ${PAGE}`,
    })
  const bytes = files.get(name) ?? (await readFile(path))
  files.set(name, bytes)
  return bytes
}
