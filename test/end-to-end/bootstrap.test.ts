import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { firstLine, folder } from './dtu.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bootstrap = join(root, 'bin/bootstrap.mjs')
const stamp = join(root, 'node_modules/.installed')
const lockfile = createHash('sha256')
  .update(readFileSync(join(root, 'pnpm-lock.yaml')))
  .digest('hex')
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile
if (!installed)
  console.warn('skipped: what is installed was not installed by npm start or npm test, so starting would install first')

async function start(): Promise<{ child: ChildProcess; admin: string }> {
  const child = spawn(process.execPath, [bootstrap, 'start', '--json', '--port', '0', '--data', ':memory:'], {
    cwd: folder(),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  onTestFinished(() => void child.kill('SIGTERM'))
  return { child, admin: JSON.parse(await firstLine(child)).admin }
}

const answers = (admin: string) =>
  fetch(`${admin}/health`).then(
    () => true,
    () => false,
  )

test.skipIf(!installed)('npm start passes its arguments on and a signal too', async () => {
  const { child, admin } = await start()
  expect(await answers(admin)).toBe(true)
  child.kill('SIGTERM')
  expect((await once(child, 'exit'))[0]).toBe(0)
  expect(await answers(admin)).toBe(false)
})

test.skipIf(!installed)('the universe stops when what started it is killed', async () => {
  const { child, admin } = await start()
  child.kill('SIGKILL')
  await expect.poll(() => answers(admin), { timeout: 5000 }).toBe(false)
})

test('an unknown program is refused with a hint', () => {
  const { status, stderr } = spawnSync(process.execPath, [bootstrap, 'dance'], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: "error: there is no 'dance'\n  hint: one of: start, test, bench\n",
  })
})

test('a test file that cannot be loaded counts as one failure', () => {
  const report = join(folder(), 'report.json')
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((status) => ({ status })),
  })
  writeFileSync(
    report,
    JSON.stringify({
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'), file('failed')],
    }),
  )
  const { stdout } = spawnSync(process.execPath, [join(root, '.ci/counts.mjs'), report], { encoding: 'utf8' })
  expect(stdout).toBe('3 2\n')
})
