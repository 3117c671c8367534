// What stands beside the universe, one profile after the other: chaos, recorder, workers, app.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import {
  answers,
  ask,
  BASE,
  compose,
  container,
  containers,
  docker,
  env,
  environment,
  expect,
  FIRST,
  healthy,
  logs,
  ports,
  project,
  until,
} from './engine.mjs'

const { WebClient } = createRequire(new URL('../../test/package.json', import.meta.url))('@slack/web-api')

/** A fault profile is at work exactly as long as the service is, and also after the universe was started anew. */
export async function chaos() {
  const { SLACK_BOT_TOKEN, SLACK_API_URL } = await environment()
  const client = new WebClient(SLACK_BOT_TOKEN, { slackApiUrl: SLACK_API_URL, retryConfig: { retries: 0 } })
  const refused = () =>
    client.auth.test().then(
      () => false,
      () => true,
    )
  env.CHAOS = 'tenant.gone'
  compose('up', '-d', 'chaos')
  await until('the SDK is refused', refused)
  expect('the profile chaos has the universe misbehave', true)
  await until('its log tells of it', async () => (await refused()) && /● /.test(logs('chaos')))
  compose('restart', 'universe')
  await healthy()
  await until('the SDK is refused again', refused)
  expect('after a new start of the universe too', true)
  compose('stop', 'chaos')
  expect('and no longer than it runs', !(await refused()))
}

/** What passes the recorder is in a file, without its token. */
export async function recorder() {
  env.RECORD = `slack=http://universe:${FIRST + 3}`
  compose('up', '-d', 'recorder')
  // It is kept out of the universe's network, where the vendors' names lead to twins. Here a twin stands for the real service.
  docker('network', 'connect', `${project}_default`, container('recorder'))
  const { SLACK_BOT_TOKEN } = await environment()
  const ask = () =>
    fetch(`http://127.0.0.1:${ports.recorder}/api/auth.test`, {
      method: 'POST',
      headers: { authorization: `Bearer ${SLACK_BOT_TOKEN}` },
    }).then(
      async (reply) => (await reply.json()).ok === true,
      () => false,
    )
  await until('the recorder passes a call on', ask)
  compose('stop', 'recorder')
  const script = `import { readdirSync, readFileSync } from 'node:fs'
    for (const file of readdirSync('/recordings')) console.log(readFileSync('/recordings/' + file, 'utf8'))`
  const volume = ['--volume', `${project}_recordings:/recordings:ro`]
  const har = docker('run', '--rm', ...volume, BASE, 'node', '--input-type=module', '--eval', script)
  const { entries } = JSON.parse(har).log
  expect(
    `the profile recorder has written ${entries.length} exchanges, and no token`,
    entries.length > 0 && entries[0].request.url.endsWith('/api/auth.test') && !har.includes(SLACK_BOT_TOKEN),
  )
}

/** Redis, when its image can be had: else a stand-in made of this machine's own. */
function redisImage() {
  const image = 'redis:7.2-alpine'
  if (answers('docker', 'image', 'inspect', image) || answers('docker', 'pull', image)) return image
  if (!answers('redis-server', '--version')) return undefined
  const made = 'dtu-check-redis'
  const dockerfile = `FROM ${BASE}\nCOPY . /\nCMD ["redis-server"]\n`
  const pack = `
    d=$(mktemp -d) && trap 'rm -rf "$d"' EXIT
    for program in redis-server redis-cli; do
      real=$(readlink -f "$(command -v $program)")
      mkdir -p "$d/usr/bin" && cp "$real" "$d/usr/bin/$program"
      for file in $(ldd "$real" | grep -o '/[^ ]*'); do cp -L --parents "$file" "$d"; done
    done
    rm -rf "$d/lib64" && mkdir -p "$d/usr/lib" && if [ -d "$d/lib" ]; then cp -r "$d/lib/." "$d/usr/lib" && rm -rf "$d/lib"; fi
    printf '%s' "$1" >"$d/Dockerfile" && docker build -q -t ${made} "$d"`
  return spawnSync('sh', ['-c', pack, 'sh', dockerfile], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
    ? made
    : undefined
}

/** Two workers share the trials of one run, the broker's among them. */
export function workers() {
  const image = redisImage()
  if (!image) return console.log('skipped: no image of Redis can be had here')
  env.REDIS_IMAGE = image
  compose('up', '-d', '--scale', 'worker=2', 'worker')
  const stories = ['scenarios/library/access-broker/stories/request-and-approve.scenario.yaml', '--trials', '8']
  const out = docker(
    'exec',
    containers('worker')[0],
    'dtu',
    'run',
    ...stories,
    '--queue',
    'redis://redis:6379',
    '--json',
  )
  const { trials } = JSON.parse(out)
  expect(`the profile workers has played ${trials.length} trials`, trials.length === 8)
  compose('stop', 'worker', 'redis')
  const played = containers('worker').map((id) => Number(/played (\d+) trials/.exec(docker('logs', id))?.[1]))
  expect(`and its two workers played them: ${played.join(' and ')}`, played[0] + played[1] === 8)
}

/** Somebody asks the broker for access in Slack, their manager presses the button, and they are in the group: by the vendors' own names. */
export async function app() {
  compose('up', '-d', 'app')
  console.log(`the app is healthy after ${await healthy('app')} ms`)
  const { OKTA_CLIENT_ORGURL, OKTA_CLIENT_TOKEN } = await environment()
  const managed = await fetch(`${OKTA_CLIENT_ORGURL}/api/v1/users/mateo@acme.example`, {
    method: 'POST',
    headers: { authorization: `SSWS ${OKTA_CLIENT_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ profile: { managerId: 'aisha@acme.example' } }),
  })
  if (!managed.ok) throw new Error(`the manager is not set: ${await managed.text()}`)
  const rows = async (sql) => (await ask('/query', { sql })).rows
  const act = (name, wish) => ask(`/acts/slack/${name}`, wish)
  await act('slashCommand', { user: 'mateo', channel: '#general', command: '/access', text: 'prod-db 2h a slow query' })
  const asked = "SELECT channel, ts FROM slack_messages WHERE doc LIKE '%approve_access%'"
  await until('the manager is asked', async () => (await rows(asked)).length > 0)
  const [{ channel, ts }] = await rows(asked)
  await act('click', { user: 'aisha', channel, ts, action_id: 'approve_access' })
  const member = `SELECT 1 FROM okta_memberships JOIN okta_groups ON okta_memberships.key LIKE okta_groups.key || ':%'
    WHERE okta_groups.doc LIKE '%"prod-db"%'`
  await until('he is in the group', async () => (await rows(member)).length > 0)
  const issues = await rows("SELECT key FROM jira_issues WHERE key LIKE 'ACC-%' OR doc LIKE '%ACC-1%'")
  expect('the profile app gives access: asked for in Slack, filed in Jira, given in Okta', issues.length === 1)
}
