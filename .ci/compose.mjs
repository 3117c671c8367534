// What docker-compose.yml promises, with a real engine: build, up, the SDK through published ports, a kill that loses nothing,
// a stop in time. Skips, with a line that says so, where no engine answers. Run under the pinned Node.
import { execFileSync, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { setTimeout as pause } from 'node:timers/promises'

const FIRST = Number(process.env.DTU_COMPOSE_PORT ?? 24_000)
const BUILD_WITHIN_MS = 10 * 60_000
const HEALTHY_WITHIN_MS = 60_000
const STOP_WITHIN_MS = 5000
const admin = `http://127.0.0.1:${FIRST}`
const env = {
  ...process.env,
  COMPOSE_PROJECT_NAME: `dtu-check-${process.pid}`,
  PORTS: `${FIRST}-${FIRST + 10}`,
  SEED: 'acme-12',
}

const answers = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

if (!answers('docker', 'info')) {
  console.log('skipped: no Docker engine answers here')
  process.exit(0)
}
const [program, ...first] = answers('docker', 'compose', 'version') ? ['docker', 'compose'] : ['docker-compose']

const compose = (...args) =>
  execFileSync(program, [...first, ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: BUILD_WITHIN_MS,
  })
const docker = (...args) => execFileSync('docker', args, { encoding: 'utf8' })
const container = () => compose('ps', '-q', 'universe').trim()

function expect(what, ok) {
  if (!ok) throw new Error(`not so: ${what}`)
  console.log(`ok: ${what}`)
}

async function until(what, within, ready) {
  const began = Date.now()
  while (!(await ready())) {
    if (Date.now() - began > within) throw new Error(`not within ${within} ms: ${what}`)
    await pause(200)
  }
  return Date.now() - began
}

const healthy = () =>
  until(
    'healthy',
    HEALTHY_WITHIN_MS,
    () => docker('inspect', '-f', '{{.State.Health.Status}}', container()).trim() === 'healthy',
  )

async function environment() {
  const reply = await fetch(`${admin}/universes/default/environment`)
  return Object.assign({}, ...Object.values(await reply.json()))
}

async function slack() {
  const { WebClient } = createRequire(new URL('../test/package.json', import.meta.url))('@slack/web-api')
  const { SLACK_BOT_TOKEN, SLACK_API_URL } = await environment()
  expect(
    `the twins are reached through the published ports (${SLACK_API_URL})`,
    SLACK_API_URL.startsWith('http://127.0.0.1:'),
  )
  return new WebClient(SLACK_BOT_TOKEN, { slackApiUrl: SLACK_API_URL, retryConfig: { retries: 0 } })
}

/** An app in the same network that knows nothing of twins: the vendors' own addresses, and an authority that it trusts. */
async function reachedByName() {
  const { SLACK_BOT_TOKEN, OKTA_CLIENT_TOKEN } = await environment()
  const script = `
    const ask = async (url, authorization) => (await fetch(url, { headers: { authorization } })).json()
    const slack = await ask('https://slack.com/api/auth.test', 'Bearer ${SLACK_BOT_TOKEN}')
    const okta = await ask('https://acme.okta.com/api/v1/users?limit=1', 'SSWS ${OKTA_CLIENT_TOKEN}')
    console.log(JSON.stringify({ slack, okta }))`
  const { slack, okta } = JSON.parse(
    docker(
      ...[
        'run',
        '--rm',
        '--network',
        `${env.COMPOSE_PROJECT_NAME}_default`,
        '--volume',
        `${env.COMPOSE_PROJECT_NAME}_ca:/ca:ro`,
      ],
      ...['--env', 'NODE_EXTRA_CA_CERTS=/ca/ca.pem', 'node:24-bookworm-slim'],
      ...['node', '--input-type=module', '--eval', script],
    ),
  )
  expect('a second container reaches https://slack.com', slack.ok === true)
  expect('and https://acme.okta.com', okta[0]?._links?.self?.href?.startsWith('https://acme.okta.com/api/v1/users/'))
}

async function confined() {
  const [{ Config, HostConfig, NetworkSettings }] = JSON.parse(docker('inspect', container()))
  expect('it is not run as root', Config.User === 'node')
  expect('its root file system is read-only', HostConfig.ReadonlyRootfs)
  expect('it has no capability', HostConfig.CapDrop.includes('ALL') && !HostConfig.CapAdd?.length)
  const hosts = Object.values(NetworkSettings.Ports).flatMap((bound) => (bound ?? []).map(({ HostIp }) => HostIp))
  expect('its ports are published on loopback only', hosts.length > 0 && hosts.every((ip) => ip === '127.0.0.1'))
}

/** Posts until the container is killed in the midst of it. Resolves to the messages that were acknowledged. */
async function postUntilKilled(client) {
  const acknowledged = []
  let gone = false
  const poster = async () => {
    while (!gone)
      try {
        const { ts, channel } = await client.chat.postMessage({
          channel: '#general',
          text: `post ${acknowledged.length}`,
        })
        acknowledged.push({ ts, channel })
      } catch {
        gone = true
      }
  }
  const posting = Promise.all([poster(), poster(), poster(), poster()])
  await until('a hundred posts', HEALTHY_WITHIN_MS, () => acknowledged.length > 100)
  compose('kill')
  await posting
  return acknowledged
}

async function keptAll(client, acknowledged) {
  const kept = new Set()
  for await (const { messages } of client.paginate('conversations.history', {
    channel: acknowledged[0].channel,
    limit: 200,
  }))
    for (const { ts } of messages) kept.add(ts)
  expect(
    `all ${acknowledged.length} acknowledged posts are there`,
    acknowledged.every(({ ts }) => kept.has(ts)),
  )
}

try {
  compose('build')
  const bytes = Number(docker('image', 'inspect', '-f', '{{.Size}}', 'digital-twin-universe'))
  const base = Number(docker('image', 'inspect', '-f', '{{.Size}}', 'node:24-bookworm-slim'))
  console.log(`image: ${(bytes / 1e6).toFixed(0)} MB, of which ${((bytes - base) / 1e6).toFixed(0)} MB are ours`)
  compose('up', '-d')
  console.log(`healthy after ${await healthy()} ms`)
  await confined()
  await reachedByName()
  const acknowledged = await postUntilKilled(await slack())
  compose('up', '-d')
  await healthy()
  const client = await slack()
  await keptAll(client, acknowledged)
  const began = Date.now()
  compose('stop')
  const took = Date.now() - began
  const [{ State }] = JSON.parse(docker('inspect', compose('ps', '-a', '-q', 'universe').trim() || container()))
  expect(
    `it stops by itself (exit code ${State.ExitCode}) within ${STOP_WITHIN_MS} ms (${took} ms)`,
    State.ExitCode === 0 && took < STOP_WITHIN_MS,
  )
} catch (error) {
  console.error(`failed: ${error.message}\n${error.stderr ?? ''}`)
  spawnSync(program, [...first, 'logs', '--tail', '50'], { env, stdio: 'inherit' })
  process.exitCode = 1
} finally {
  spawnSync(program, [...first, 'down', '-v', '--timeout', '5'], { env, stdio: 'ignore' })
}
