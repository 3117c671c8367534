import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { describe, expect, test } from 'vitest'
import { dtu, folder, PROGRAM, slack, up } from './dtu.ts'

const script = (name: string) => fileURLToPath(new URL(`programs/${name}`, import.meta.url))
const runs = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

const confinable = process.getuid?.() === 0 && runs('unshare', '--mount', '--propagation', 'private', 'true')
/** Debian's own Python, which Debian's packages are installed for. */
const PYTHON = '/usr/bin/python3'

const FILES = ['/etc/hosts', '/etc/resolv.conf', '/etc/nsswitch.conf', '/etc/ssl/certs/ca-certificates.crt']

/** What a program could have changed for everybody: files in the places of the system's, and what is mounted over them. */
const machine = () => [
  ...FILES.filter(existsSync).map((file) => createHash('sha256').update(readFileSync(file)).digest('hex')),
  ...readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .filter((line) => / \/etc\/|dtu-exec/.test(line)),
]

async function unchanged<T>(run: () => Promise<T>): Promise<T> {
  const before = machine()
  const result = await run()
  expect(machine()).toEqual(before)
  return result
}

/** Programs as their makers ship them, told of a credential and of nothing else. */
const programs = [
  {
    name: 'rclone',
    here: runs('rclone', 'version'),
    line: ['sh', script('rclone.sh')],
    out: 'tree/deep/long.bin\ntree/empty.txt\ntree/one.txt\nUsed:    8.583 MiB\n',
    called: [/google-drive +oauth2\.token +200/, /google-drive +drive\.files\.create\.upload +308/],
  },
  {
    name: 'python3-jira',
    here: existsSync(PYTHON) && runs(PYTHON, '-c', 'import jira'),
    line: [PYTHON, script('issues.py')],
    out: "Done priya@acme.example ['noted']\nTrue\n410\n",
    called: [/jira +v2\.doTransition +204/],
  },
  {
    name: 'jira-ruby',
    here: runs('ruby', '-e', "require 'jira-ruby'"),
    line: ['ruby', script('issues.rb')],
    out: 'Done ["noted"]\n',
    called: [/jira +v2\.addComment +201/],
  },
]

describe.skipIf(!confinable)(`programs in a namespace${confinable ? '' : ' (skipped: not root on Linux)'}`, () => {
  for (const { name, here, line, out, called } of programs)
    test.skipIf(!here)(`${name} does its work in a twin${here ? '' : ' (skipped: not installed)'}`, async () => {
      const ended = await unchanged(() => dtu(folder(), ['exec', '--universe', 'new', '--', ...line]))
      expect(ended).toMatchObject({ code: 0, out })
      for (const row of called) expect(ended.err).toMatch(row)
      expect(ended.err).not.toMatch(/outside:|not modelled/)
    })

  const curl = runs('curl', '--version')
  test.skipIf(!curl)('a script of curl reaches the twin, and its call of somebody else is named', async () => {
    const ended = await unchanged(() =>
      dtu(folder(), ['exec', '--universe', 'new', '--json', '--', 'sh', script('curl.sh')]),
    )
    const [posted = '', own = '', refused] = ended.out.trim().split('\n')
    expect(JSON.parse(posted)).toMatchObject({ ok: true, message: { text: 'from curl' } })
    expect(JSON.parse(own)).toMatchObject({ ok: true, url: 'https://acme.slack.com/' })
    expect([refused, ended.code]).toEqual(['502', 1])
    expect(JSON.parse(ended.err)).toMatchObject({
      calls: [
        { twin: 'slack', operation: 'auth.test', status: 200, calls: 1 },
        { twin: 'slack', operation: 'chat.postMessage', status: 200, calls: 1 },
      ],
      outside: [{ host: 'collect.example.com', calls: ['POST /v1/leak'] }],
    })
  })

  test('an MCP server for Slack lists channels, posts and answers in the thread, as its client asks', async () => {
    const cwd = folder()
    const { summary } = await up(cwd, 'slack')
    const { team_id } = await slack(summary, 'auth.test')
    const before = machine()
    const { client, ask } = await mcpServer(cwd, { SLACK_TEAM_ID: String(team_id) })
    const { channels } = await ask('slack_list_channels')
    const channel_id = channels.find(({ name }: { name: string }) => name === 'general').id
    const { ts } = await ask('slack_post_message', { channel_id, text: 'asked by a model' })
    await ask('slack_reply_to_thread', { channel_id, thread_ts: ts, text: 'and answered' })
    const { messages } = await ask('slack_get_thread_replies', { channel_id, thread_ts: ts })
    expect(messages.map(({ text }: { text: string }) => text)).toEqual(['asked by a model', 'and answered'])
    await client.close()
    expect(machine()).toEqual(before)
    const kept = await slack(summary, 'conversations.replies', { channel: channel_id, ts })
    expect(kept).toMatchObject({ messages: [{ reply_count: 1 }, { thread_ts: ts }] })
  })
})

/** The official client, with the server as its child: started by `dtu exec`, as an editor's configuration would have it. */
async function mcpServer(cwd: string, env: Record<string, string>) {
  const entry = createRequire(import.meta.url).resolve('@modelcontextprotocol/server-slack/package.json')
  const server = join(dirname(entry), 'dist/index.js')
  const client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [PROGRAM, 'exec', '--', process.execPath, server],
      cwd,
      env: { PATH: process.env.PATH ?? '', ...env },
      stderr: 'ignore',
    }),
  )
  const ask = async (name: string, given: Record<string, unknown> = {}): Promise<any> => {
    const { content } = await client.callTool({ name, arguments: given })
    return JSON.parse((content as { text: string }[])[0]?.text ?? '')
  }
  return { client, ask }
}
