// Runs `npm start` in a clone (argv[2]) with an empty npm cache (argv[3]), calls what it starts, and stops it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

const [, , clone, cache] = process.argv
const WITHIN_MS = 10 * 60_000
const STOP_WITHIN_MS = 10_000

const began = Date.now()
// A store of its own too: pnpm would find the packages of other installations.
const env = {
  ...process.env,
  npm_config_cache: cache,
  XDG_DATA_HOME: `${cache}/data`,
  XDG_CACHE_HOME: `${cache}/cache`,
}
const child = spawn('npm', ['start', '--', '--json', '--port', '0', '--data', ':memory:'], {
  cwd: clone,
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
})
const timer = setTimeout(() => child.kill('SIGTERM'), WITHIN_MS)
const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), once(child, 'exit').then(() => [])])
if (!line) throw new Error('npm start ended without a line')
const { admin, twins } = JSON.parse(line)
for (const [name, { url }] of Object.entries(twins)) {
  const contract = await fetch(`${url}/openapi.json`)
  if (!contract.ok) throw new Error(`the ${name} twin answered ${contract.status}`)
}
console.log(`up after ${((Date.now() - began) / 1000).toFixed(1)} s: ${Object.keys(twins).join(', ')}`)
child.kill('SIGTERM')
const deadline = Date.now() + STOP_WITHIN_MS
while (
  await fetch(`${admin}/health`).then(
    () => true,
    () => false,
  )
) {
  if (Date.now() > deadline) throw new Error('it did not stop')
  await new Promise((resolve) => setTimeout(resolve, 100))
}
clearTimeout(timer)
process.exit(0)
