// What docker-compose.yml promises, with a real engine: build, up, the SDK through published ports, a kill that loses nothing,
// a stop in time. Skips, with a line that says so, where no engine answers. Run under the pinned Node.
import { createRequire } from 'node:module'
import {
  admin,
  answers,
  BASE,
  compose,
  container,
  docker,
  environment,
  expect,
  healthy,
  project,
  tell,
  until,
} from './compose/engine.mjs'
import { app, chaos, recorder, workers } from './compose/profiles.mjs'

const STOP_WITHIN_MS = 5000

if (!answers('docker', 'info')) {
  console.log('skipped: no Docker engine answers here')
  process.exit(0)
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
      ...['run', '--rm', '--network', `${project}_default`, '--volume', `${project}_ca:/ca:ro`],
      ...['--env', 'NODE_EXTRA_CA_CERTS=/ca/ca.pem', BASE],
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
  await until('a hundred posts', () => acknowledged.length > 100)
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

const size = (image) => Number(docker('image', 'inspect', '-f', '{{.Size}}', image)) / 1e6

/** The page, as the image has it. */
async function consoled() {
  const page = await fetch(`${admin}/console/`)
  const text = await page.text()
  const script = /src="([^"]+\.js)"/.exec(text)?.[1]
  const code = script && (await fetch(new URL(script, page.url)))
  expect('the console is served from the image', page.ok && code?.ok && (await code.text()).length > 1000)
}

function stopsInTime(service) {
  const began = Date.now()
  docker('stop', '--time', '6', container(service))
  const took = Date.now() - began
  const [{ State }] = JSON.parse(docker('inspect', container(service)))
  expect(
    `${service} stops by itself (exit code ${State.ExitCode}) within ${STOP_WITHIN_MS} ms (${took} ms)`,
    State.ExitCode === 0 && took < STOP_WITHIN_MS,
  )
}

try {
  compose('build', 'universe', 'app')
  for (const image of ['digital-twin-universe', 'digital-twin-universe-app'])
    console.log(`${image}: ${size(image).toFixed(0)} MB (${BASE}: ${size(BASE).toFixed(0)} MB)`)
  compose('up', '-d', 'universe')
  console.log(`healthy after ${await healthy()} ms`)
  await confined()
  await consoled()
  await reachedByName()
  const acknowledged = await postUntilKilled(await slack())
  compose('up', '-d', 'universe')
  await healthy()
  await keptAll(await slack(), acknowledged)
  await chaos()
  await recorder()
  workers()
  await app()
  stopsInTime('app')
  stopsInTime('universe')
} catch (error) {
  console.error(`failed: ${error.message}\n${error.stderr ?? ''}`)
  tell('logs', '--tail', '50')
  process.exitCode = 1
} finally {
  tell('down', '-v', '--timeout', '5')
}
