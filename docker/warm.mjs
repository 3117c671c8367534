// Starts every twin once and stops it: Node then has compiled what a start needs (NODE_COMPILE_CACHE says where it is kept).
// Run while the image is built, as the user that will start it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

const dtu = ['/universe/cli/bin/dtu.mjs', 'up', '--json', '--port', '0', '--data', ':memory:']
const child = spawn(process.execPath, dtu, { cwd: '/tmp', stdio: ['ignore', 'pipe', 'inherit'] })
const ended = once(child, 'exit')
child.stdout.once('data', () => child.kill('SIGTERM'))
const [code] = await ended
process.exitCode = code ?? 1
