import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { PETSTORE } from '../support/petstore.ts'
import { ROOT } from '../support/sources.ts'
import { folder } from './dtu.ts'

const LEFT = /^(?:\.|node_modules$)/

/** The repository as it is, in a folder of the test's own: what is installed is shared, what is linked is the copy's own. */
function copyOfRepository(): string {
  const copy = folder()
  for (const entry of readdirSync(ROOT).filter((name) => !LEFT.test(name)))
    cpSync(join(ROOT, entry), join(copy, entry), { recursive: true, verbatimSymlinks: true })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

async function run(cwd: string, program: string, args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  child.on('error', reject).on('close', resolve)
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), promise])
  return { code, out: out + err }
}

/** Those that call the twin. The others read the repository's own text. */
const LAWS = ['replies', 'transactions', 'worlds', 'searches'].map((law) => `test/laws/${law}.test.ts`)

const VITEST = 'node_modules/vitest/vitest.mjs'

test('a new twin is a package that starts, passes its own test, the type check, the format and the laws', async () => {
  const cwd = copyOfRepository()
  writeFileSync(join(cwd, 'petstore.yaml'), PETSTORE)
  const command = ['new-twin', 'pet-shop', '--from', 'petstore.yaml', '--title', 'Pet Shop', '--no-install']
  const made = await run(cwd, 'cli/bin/dtu.mjs', command)
  expect(made.code, made.out).toBe(0)
  const link = join(cwd, 'twins/node_modules/@dtu/twin-pet-shop')
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync('../../pet-shop', link)
  expect(readFileSync(join(cwd, 'twins/index.ts'), 'utf8')).toContain(
    "'pet-shop': async () => (await import('@dtu/twin-pet-shop')).petShop,",
  )
  const again = await run(cwd, 'cli/bin/dtu.mjs', command)
  expect(again).toMatchObject({ code: 1, out: expect.stringContaining('there is such a folder already') })
  const checked = await run(cwd, 'cli/bin/dtu.mjs', ['generate', 'pet-shop', '--check', '--documents', cwd])
  expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('ok    pet-shop (by its hashes') })
  const types = await run(cwd, 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json'])
  expect(types.out).not.toContain('pet-shop')
  const own = await run(cwd, VITEST, ['run', 'twins/pet-shop', ...LAWS, '--reporter=dot'], { TWINS: 'pet-shop' })
  expect(own.code, own.out).toBe(0)
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome')
  if (existsSync(biome))
    expect(await run(cwd, biome, ['ci', '--colors=off', '--vcs-enabled=false', 'twins/pet-shop'])).toMatchObject({
      code: 0,
    })
}, 300_000)
