import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { registry } from '@dtu/twins'
import { expect, test } from 'vitest'
import { folder, up } from './dtu.ts'

test('a twin that is started alone is loaded alone', async () => {
  const others = Object.keys(registry).filter((name) => name !== 'slack')
  const scripts = folder()
  const { stop } = await up(folder(), 'slack', '--data', ':memory:', { NODE_V8_COVERAGE: scripts })
  expect((await stop()).code).toBe(0)
  // What V8 saw of each script it ran, written when the process ended.
  const loaded = readdirSync(scripts).flatMap((file) =>
    JSON.parse(readFileSync(join(scripts, file), 'utf8')).result.map(({ url }: { url: string }) => url),
  )
  expect(loaded).toContainEqual(expect.stringContaining('/twins/slack/src/index.ts'))
  for (const name of others) expect(loaded).not.toContainEqual(expect.stringContaining(`/twins/${name}/`))
})
