import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Builds the page into `dist/` unless what is there was made from these very sources: `node console/build.ts`. */
const folder = fileURLToPath(new URL('.', import.meta.url))
const stamp = join(folder, 'dist', '.made-from')

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources()) process.exit(0)
const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
  cwd: folder,
  stdio: ['ignore', 2, 2],
})
if (status === 0) writeFileSync(stamp, sources())
process.exitCode = status ?? 1

function sources(): string {
  const hash = createHash('sha256')
  const files = globSync(['src/**/*.*', 'index.html', 'vite.config.ts', 'package.json'], { cwd: folder }).sort()
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(folder, file)))
  return hash.digest('hex')
}
