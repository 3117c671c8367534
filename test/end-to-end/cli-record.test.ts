import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { Agent, createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { WebClient } from '@slack/web-api'
import { expect, onTestFinished, test } from 'vitest'
import { dtu, firstLine, folder, follow, up } from './dtu.ts'

const entriesOf = (file: string): any[] => JSON.parse(readFileSync(file, 'utf8')).log.entries

async function serve(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function recorder(cwd: string, ...args: string[]) {
  const child = follow(cwd, 'record', '--json', ...args)
  return { child, ...(JSON.parse(await firstLine(child)) as { urls: Record<string, string>; file: string }) }
}

test('what an SDK did to one twin is recorded, and replays against another without a difference', async () => {
  const cwd = folder()
  const { summary } = await up(cwd, 'slack', '--data', ':memory:')
  const { url, credentials } = summary.twins.slack!
  const { child, urls } = await recorder(cwd, '--out', 'slack.har', '--upstream', `slack=${url}`)
  const client = new WebClient(credentials.token, { slackApiUrl: `${urls.slack}/api/` })
  const { channel } = await client.conversations.create({ name: 'recorded' })
  const { ts } = await client.chat.postMessage({ channel: channel!.id!, text: 'hello' })
  await client.reactions.add({ channel: channel!.id!, timestamp: ts!, name: 'wave' })
  await client.conversations.history({ channel: channel!.id! })
  child.kill('SIGTERM')
  await once(child, 'close')
  expect(readFileSync(join(cwd, 'slack.har'), 'utf8')).not.toContain(credentials.token)

  const { out, code } = await dtu(cwd, ['replay', 'slack.har', '--json', '--at-least', '1'])
  const report = JSON.parse(out)
  expect(report.differences.map(({ id }: { id: string }) => id)).toEqual([])
  expect(report.score).toMatchObject({ strict: 1, entries: 4 })
  expect(code).toBe(0)
})

const CLIENTS = 32
const ENOUGH = 600

test('a killed recorder has every exchange that a client saw the end of', async () => {
  const cwd = folder()
  const url = await serve((request, response) => response.end(`{"path":"${request.url}"}`))
  const { child, urls } = await recorder(cwd, '--out', 'killed.har', '--upstream', `a=${url}`)
  const agent = new Agent({ keepAlive: true })
  const completed: string[] = []
  const client = async (n: number) => {
    for (let turn = 0; child.exitCode === null && !child.killed; turn++) {
      const path = `/thing/${n}/${turn}`
      const isWhole = await new Promise<boolean>((resolve) => {
        get(urls.a + path, { agent }, (reply) => reply.resume().on('end', () => resolve(reply.complete))).on(
          'error',
          () => resolve(false),
        )
      })
      if (isWhole) completed.push(path)
      if (completed.length >= ENOUGH) child.kill('SIGKILL')
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, (_, n) => client(n)))
  agent.destroy()
  expect(completed.length).toBeGreaterThanOrEqual(ENOUGH)
  const kept = new Set(entriesOf(join(cwd, 'killed.har')).map(({ request }) => new URL(request.url).pathname))
  expect(completed.filter((path) => !kept.has(path))).toEqual([])
})

const GIGABYTE = 2 ** 30
const PIECE = Buffer.alloc(2 ** 18, 'x')

/** The most memory that a process ever had, MiB. */
const peakOf = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

test.skipIf(process.platform !== 'linux')('a gigabyte passes through in bounded memory', async () => {
  const cwd = folder()
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-length': GIGABYTE })
    let left = GIGABYTE / PIECE.length
    const write = () => {
      while (left-- > 0) if (!response.write(PIECE)) return void response.once('drain', write)
      response.end()
    }
    write()
  })
  const { child, urls } = await recorder(cwd, '--out', 'large.har', '--upstream', `a=${url}`)
  const before = peakOf(child.pid!)
  let size = 0
  const reply = await fetch(`${urls.a}/file`)
  for await (const chunk of reply.body!) size += chunk.length
  expect(size).toBe(GIGABYTE)
  expect(peakOf(child.pid!) - before).toBeLessThan(256)
  expect(entriesOf(join(cwd, 'large.har'))[0].response).toMatchObject({ bodySize: GIGABYTE, content: { text: '' } })
})

test('a recording is never written over, and one of nothing is refused', async () => {
  const cwd = folder()
  const nothing = await dtu(cwd, ['record', '--out', 'a.har'])
  expect(nothing).toMatchObject({ code: 1 })
  expect(nothing.err).toContain('--upstream slack=https://slack.com')
  const { child } = await recorder(cwd, '--out', 'b.har', '--upstream', 'a=http://127.0.0.1:9')
  child.kill('SIGTERM')
  await once(child, 'close')
  const again = await dtu(cwd, ['record', '--out', 'b.har', '--upstream', 'a=http://127.0.0.1:9'])
  expect(again.err).toContain('b.har is there already')
})

test('the recordings of another tool become tapes, without their credentials', async () => {
  const cwd = folder()
  const interaction = {
    request: {
      method: 'post',
      uri: 'https://slack.com/api/auth.test',
      body: { string: 'token=xoxb-imported-0123456789' },
      headers: { 'Content-Type': ['application/x-www-form-urlencoded'] },
    },
    response: {
      status: { code: 200, message: 'OK' },
      headers: { 'Content-Type': ['application/json'] },
      body: { string: '{"ok":false,"error":"invalid_auth"}' },
    },
  }
  writeFileSync(join(cwd, 'auth.json'), JSON.stringify({ http_interactions: [interaction] }))
  const { code, out } = await dtu(cwd, ['record', 'import', 'auth.json', '--out', 'tapes'])
  expect({ code, out }).toEqual({ code: 0, out: 'tapes/auth.har: 1 exchanges\n' })
  const [entry] = entriesOf(join(cwd, 'tapes', 'auth.har'))
  expect(entry).toMatchObject({ _x: { service: 'slack' }, response: { status: 200 } })
  expect(entry.request.postData.text).toMatch(/^token=xoxb-redacted-token-[0-9a-f]{12}$/)
})
