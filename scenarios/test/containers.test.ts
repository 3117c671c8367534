import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { trial } from './stage.ts'

const IMAGE = 'node:24-bookworm-slim'
const has = spawnSync('docker', ['image', 'inspect', IMAGE], { stdio: 'ignore' }).status === 0
if (!has) console.log(`skipped: containers as systems, since no Docker engine here has the image ${IMAGE}`)

const code = readFileSync(new URL('systems/announcer.mjs', import.meta.url), 'utf8').replace("'127.0.0.1'", "'0.0.0.0'")
const container = (network: string, source = code) => `
within: 60s
system:
  container: ${IMAGE}
  arguments: [node, -e, "import('data:text/javascript;base64,${Buffer.from(source).toString('base64')}')"]
  env: { SLACK_URL: "{slack.url}", SLACK_TOKEN: "{slack.token}", PORT: "{system.port}" }
  network: ${network}
  port: 3000
  ready: { http: "{system.url}/healthz" }
`
const ours = () =>
  execFileSync('docker', [
    'ps',
    '--all',
    '--filter',
    `label=dtu.runner=${process.pid}`,
    '--format',
    '{{.Names}}',
  ]).toString()

test.skipIf(!has).each(['twins', 'bridge', 'host'])(
  'an app in a container is started, used, watched and removed (network: %s)',
  async (network) => {
    const { outcome, entries, reason } = await trial(`${container(network)}
play:
  - request: { url: "{system.url}/done?build=4711", method: POST }
    expect: { status: 200, body: { ok: true } }
  - restart: system
  - request: { url: "{system.url}/done?build=4712", method: POST }
  - settle: {}
satisfied when:
  state: [{ sql: "SELECT count(*) FROM slack_messages WHERE text IN ('Build 4711 is done', 'Build 4712 is done')", is: 2 }]
`)
    expect({ outcome, reason }).toEqual({ outcome: 'satisfied' })
    expect(entries.flatMap((entry) => (entry.kind === 'output' ? [entry.line] : []))).toEqual([
      'listening',
      'told',
      'listening',
      'told',
    ])
    expect(ours()).toBe('')
  },
  120_000,
)

/** A server in a container of its own, which no app has to do with. @returns its address in the engine's usual network */
function neighbour(): string {
  const serve = "require('http').createServer((_, reply) => reply.end('here')).listen(80)"
  const docker = (...args: string[]) => execFileSync('docker', args).toString().trim()
  const id = docker('run', '--detach', '--rm', '--network', 'bridge', IMAGE, 'node', '-e', serve)
  onTestFinished(() => void docker('rm', '--force', id))
  return docker('inspect', '--format', '{{.NetworkSettings.Networks.bridge.IPAddress}}', id)
}

test.skipIf(!has).each([
  { network: 'twins', beyond: 'no' },
  { network: 'bridge', beyond: 'yes' },
])(
  'an app in a container reaches the twins; others from the network $network: $beyond',
  async ({ network, beyond }) => {
    const probe = `
const reached = (url) => fetch(url, { signal: AbortSignal.timeout(2000) }).then(() => 'yes', () => 'no')
console.log('twin', await reached(process.env.SLACK_URL + '/api/api.test'))
console.log('beyond', await reached('http://${neighbour()}/'))
console.log('ready')
setInterval(() => {}, 1000)`
    const { entries } = await trial(
      `${container(network, probe).replace(/ready: .*/, 'ready: { line: ready }')}
satisfied when: { budget: { calls: 9 } }`,
    )
    expect(entries.flatMap((entry) => (entry.kind === 'output' ? [entry.line] : []))).toEqual([
      'twin yes',
      `beyond ${beyond}`,
      'ready',
    ])
  },
  60_000,
)

test.skipIf(!has)('an image that is not here is our error, not the app’s, and is not pulled', async () => {
  const { outcome, reason } = await trial(`
system: { container: "dtu.invalid/nothing:1" }
satisfied when: { budget: { calls: 9 } }`)
  expect({ outcome, reason }).toEqual({
    outcome: 'harness-error',
    reason: "the engine on this machine has no image 'dtu.invalid/nothing:1'",
  })
})

test.skipIf(!has)(
  'a container that crashes leaves the user unsatisfied',
  async () => {
    const { outcome, reason } = await trial(
      `${container('twins', 'process.exit(7)')}
satisfied when: { budget: { calls: 9 } }`,
    )
    expect({ outcome, reason }).toEqual({
      outcome: 'unsatisfied',
      reason: 'the system: it ended with 7 before it was ready',
    })
    expect(ours()).toBe('')
  },
  60_000,
)
