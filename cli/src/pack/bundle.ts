import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OperatorError } from '@dtu/kit/errors'
import type { Plugin } from 'esbuild'
import { embed } from './embed.ts'
import { notices } from './notices.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const OLDEST_NODE = 22

/** One file of a bundle. */
export interface Packed {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Bundles `entry`, the text of a module, with all that it imports. The SQLite binary of `platform` (linux-x64, darwin-arm64 …)
 * lies beside. The same sources give the same bytes.
 */
export async function bundle(entry: string, name: string, platform: string): Promise<readonly Packed[]> {
  const { build } = await loadEsbuild()
  const { outputFiles, metafile } = await build({
    stdin: { contents: entry, resolveDir: join(root, 'twins'), sourcefile: `${name}.ts`, loader: 'ts' },
    absWorkingDir: root,
    outfile: join(root, name),
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: `node${OLDEST_NODE}`,
    minifySyntax: true,
    minifyWhitespace: true,
    keepNames: true,
    legalComments: 'none',
    loader: { '.node': 'copy' },
    assetNames: '[name]',
    banner: { js: BANNER },
    logLevel: 'silent',
    plugins: [native(platform), withoutPages, embed(root)],
  })
  const footer = Buffer.from(notices(Object.keys(metafile.inputs), root))
  return outputFiles.map(({ path, contents }) => ({
    name: basename(path),
    bytes: path.endsWith('.mjs') ? Buffer.concat([contents, footer]) : contents,
  }))
}

/** It is large, and only installed where things are developed. */
async function loadEsbuild(): Promise<typeof import('esbuild')> {
  return import('esbuild').catch(() => {
    throw new OperatorError('no_bundler', 'esbuild, which packs twins, is not installed here', {
      hint: 'pack from a checkout of the repository: npm start there installs it',
    })
  })
}

/** Runs before anything is loaded: the SQLite binary crashes an old Node without a word. */
const BANNER = `#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
if (Number.parseInt(process.versions.node, 10) < ${OLDEST_NODE}) {
  console.error('error: Node ' + process.versions.node + ' is too old\\n  hint: Node ${OLDEST_NODE} or newer is needed')
  process.exit(1)
}`

/** The SQLite of one platform, its binary beside the bundle. */
const native = (platform: string): Plugin => ({
  name: 'native',
  setup(build) {
    const sqlite = createRequire(import.meta.url).resolve(`better-sqlite3/${platform}`)
    build.onResolve({ filter: /^better-sqlite3$/ }, () => ({ path: sqlite }))
  },
})

/** The page to try an API on reads a folder of its own and stays out; the contract itself is served. */
const withoutPages: Plugin = {
  name: 'without-pages',
  setup(build) {
    build.onResolve({ filter: /^@fastify\/swagger-ui$/ }, ({ path }) => ({ path, namespace: 'without-pages' }))
    build.onLoad({ filter: /./, namespace: 'without-pages' }, () => ({ contents: PAGES }))
  },
}

const PAGES = `export default async (app, { routePrefix }) => {
  app.get(routePrefix, (request, reply) =>
    reply.type('text/html').send('<!doctype html><title>Contract</title><p>A packed twin brings no page to try its API on. <a href="/openapi.json">The contract</a> can be opened with any viewer.'))
}`
