// `npm start`, `npm test` and `npm run bench` from a bare clone: installs what is missing, then goes on under the pinned Node.
// Plain JavaScript without dependencies, for whatever Node (from 20 on) the machine has.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isInstalled, LEAN, pinnedNode, relay } from './relay.mjs'

const PNPM = 'pnpm@12.21.0'
const OLDEST_NODE = 20

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const stamp = path('node_modules/.installed')

const PROGRAMS = {
  start: (args) => [...LEAN, path('cli/bin/dtu.mjs'), 'up', ...args],
  test: (args) => [path('node_modules/vitest/vitest.mjs'), 'run', ...report(), ...args],
  bench: (args) => [path('bench/src/main.ts'), ...args],
}

process.exitCode = await main(process.argv[2], process.argv.slice(3))

async function main(name, args) {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE)
    return fail(
      `Node ${process.versions.node} is too old`,
      `install Node ${OLDEST_NODE} or newer; the universe brings its own from there`,
    )
  const program = PROGRAMS[name]
  if (!program) return fail(`there is no '${name}'`, `one of: ${Object.keys(PROGRAMS).join(', ')}`)
  if (!isUpToDate() && !install())
    return fail('the installation failed', 'what went wrong stands above; the npm registry must be reachable')
  return relay(program(args), quiet(process.env))
}

/** Whether what is installed is what the lockfile asks for. */
function isUpToDate() {
  return isInstalled() && existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile()
}

function install() {
  console.error('Installing (the first time takes about half a minute)…')
  // All progress goes to standard error: standard output belongs to what is started.
  const { status } = spawnSync('npx', ['-y', PNPM, 'install', '--frozen-lockfile'], {
    cwd: path(''),
    stdio: ['ignore', 2, 2],
    env: quiet(process.env),
    shell: process.platform === 'win32',
  })
  if (status !== 0) return false
  // The console's page, so that nobody waits for it later. Without it everything else works.
  spawnSync(pinnedNode, [path('console/build.ts')], { stdio: ['ignore', 2, 2] })
  writeFileSync(stamp, lockfile())
  return true
}

function lockfile() {
  return createHash('sha256')
    .update(readFileSync(path('pnpm-lock.yaml')))
    .digest('hex')
}

/** npm tells its scripts how loud it is itself, which is not how loud they should be. */
function quiet(env) {
  const { npm_config_loglevel: _, ...rest } = env
  return rest
}

/** DTU_TEST_REPORT: a file that gets vitest's results as JSON, beside what is printed. */
function report() {
  const file = process.env.DTU_TEST_REPORT
  return file ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : []
}

function fail(problem, hint) {
  console.error(`error: ${problem}\n  hint: ${hint}`)
  return 1
}
