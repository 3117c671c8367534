// Takes out of an installation what no universe in a container reads: what only tests load, binaries of other platforms, sources
// of compiled ones, types and maps. Run while the image is built.
import { globSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const sqlite = dirname(createRequire(join(root, 'kit/package.json')).resolve('better-sqlite3/package.json'))
const own = `linux-${process.arch}.node`

/** msw answers inside tests only, and brings a whole bundler as a peer. */
const OF_TESTS = 'msw,@mswjs+*,graphql,vite,vitest,@vitest+*,rolldown,@rolldown+*,lightningcss*,esbuild,@esbuild+*,jiti'

const needless = [
  ...globSync(`node_modules/.pnpm/{${OF_TESTS}}@*`, { cwd: root }).map((folder) => join(root, folder)),
  ...globSync('node_modules/.pnpm/*/node_modules/**/*.{d.ts,d.mts,d.cts,map}', { cwd: root }).map((file) =>
    join(root, file),
  ),
  // The compiler prints the types of generated twins, and is one file.
  ...globSync('node_modules/.pnpm/typescript@*/node_modules/typescript/lib/*', { cwd: root })
    .filter((file) => basename(file) !== 'typescript.js')
    .map((file) => join(root, file)),
  ...globSync('twins/*/generated/{types.d.ts,REPORT.md}', { cwd: root }).map((file) => join(root, file)),
  ...globSync('prebuilds/*.node', { cwd: sqlite })
    .filter((file) => basename(file) !== own)
    .map((file) => join(sqlite, file)),
  join(sqlite, 'deps'),
  join(sqlite, 'src'),
]
for (const path of needless) rmSync(path, { recursive: true, force: true })
console.log(`${needless.length} files and folders taken out`)
