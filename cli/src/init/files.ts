import type { Sdk } from './sdks.ts'

/** `dtu.yaml`, with every key explained and those set that a project begins with. */
export const config = (
  twins: readonly string[],
): string => `# What "dtu up" and "dtu exec" do in this folder. The command line wins over it.

# Which twins start: slack, okta, jira, google-drive, google-docs, google-sheets, or folders that "dtu generate" wrote.
twins: [${twins.join(', ')}]

# Who works there: acme-12, acme-120, acme-10k, empty, or a YAML file of your own.
seed: acme-12

# The clock runs with the machine's (wall), or stands until it is moved (manual, manual@2026-03-02T09:00:00Z).
clock: wall

# The vendors' rate limits: off, documented, or tight (to meet them soon).
limits: off

# Have it misbehave from the start: names of "dtu chaos list", or files.
# faults: [write.applied-then-lost]

# The admin API's port; the twins' follow it. 0 takes free ones.
port: 4000

# Whether webhooks may leave the local networks: local, any.
egress: local

# Hosts outside that programs run by "dtu exec" may call.
# allow: [example.com]
`

/** A universe beside an app, in containers: the checkout's own service, so that nothing of it is written twice. */
export const compose = (
  twins: readonly string[],
  checkout: string,
): string => `# A universe beside your app: docker compose -f compose.yaml -f compose.dtu.yaml up
# Your app then reaches the twins under the vendors' own names (https://slack.com …), once it trusts /ca/ca.pem.
services:
  universe:
    extends:
      file: ${checkout}/docker-compose.yml
      service: universe
    environment:
      TWINS: ${twins.join(' ')}
      SEED: acme-12

  # app:
  #   depends_on: { universe: { condition: service_healthy } }
  #   volumes: ["ca:/ca:ro"]
  #   environment:
  #     NODE_EXTRA_CA_CERTS: /ca/ca.pem
  #     SSL_CERT_FILE: /ca/bundle.pem

volumes:
  universe:
  ca:
`

/** Starts a universe for a test file, and worlds in it. It asks nothing of the project but Node. */
export const helper = `// Starts twins for tests: one process for a file, a world of its own for each test that asks for one.
// It finds the program by the variable DTU (the path of cli/bin/dtu.mjs in the checkout), else as "dtu" on the PATH.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Resolves to { world, stop }. \`world()\` makes a world and resolves to its variables and a few ways to look into it. */
export async function startTwins(...twins) {
  const [command, args] = process.env.DTU ? [process.execPath, [process.env.DTU]] : ['dtu', []]
  const child = spawn(command, [...args, 'up', ...twins, '--json', '--port', '0', '--data', ':memory:'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(child, 'error').then(([error]) => Promise.reject(error)),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(\`dtu up ended with \${code}\`))),
  ])
  const { admin } = JSON.parse(line)

  async function ask(method, path, body) {
    const reply = await fetch(admin + path, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const answer = await reply.json()
    if (!reply.ok) throw new Error(\`\${answer.error.message} \${answer.error.hint ?? ''}\`)
    return answer
  }

  async function world(options = {}) {
    const { name } = await ask('POST', '/universes', options)
    const path = \`/universes/\${name}\`
    return {
      env: Object.assign({}, ...Object.values(await ask('GET', \`\${path}/environment\`))),
      query: async (sql, parameters = []) => (await ask('POST', \`\${path}/query\`, { sql, parameters })).rows,
      act: async (twin, act, input) => (await ask('POST', \`\${path}/acts/\${twin}/\${act}\`, input)).result,
      advance: (duration) => ask('POST', \`\${path}/clock\`, { advance: duration }),
      misbehave: (...profiles) => ask('POST', \`\${path}/faults/runs\`, { profiles }),
      drop: () => ask('DELETE', path),
    }
  }

  async function stop() {
    if (child.exitCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }

  return { world, stop }
}
`

/** An example test of the SDKs that a project has; of a plain request when it has none. */
export function example(sdks: readonly Sdk[]): string {
  const parts = PARTS.filter(({ package: name }) => sdks.some((sdk) => sdk.package === name))
  const shown = parts.length > 0 ? parts : [PLAIN]
  return `import { afterAll, beforeAll, expect, test } from 'vitest'
${shown.flatMap(({ imports }) => (imports ? [imports] : [])).join('\n')}${shown.some(({ imports }) => imports) ? '\n' : ''}import { startTwins } from './twins.mjs'

let twins
beforeAll(async () => {
  twins = await startTwins(${[...new Set(shown.map(({ twin }) => `'${twin}'`))].join(', ')})
}, 60_000)
afterAll(() => twins?.stop())

${shown.map(({ body }) => body).join('\n')}`
}

interface Part {
  readonly package?: string
  readonly twin: string
  readonly imports: string
  readonly body: string
}

const PLAIN: Part = {
  twin: 'slack',
  imports: '',
  body: `test('posts a message that people can read', async () => {
  const { env, query } = await twins.world()
  const reply = await fetch(\`\${env.SLACK_API_URL}chat.postMessage\`, {
    method: 'POST',
    headers: { authorization: \`Bearer \${env.SLACK_BOT_TOKEN}\`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel: '#general', text: 'hello, universe' }),
  })
  expect((await reply.json()).ok).toBe(true)
  expect(await query("SELECT text FROM slack_messages WHERE text LIKE 'hello%'")).toEqual([{ text: 'hello, universe' }])
})
`,
}

const PARTS: readonly Part[] = [
  {
    package: '@slack/web-api',
    twin: 'slack',
    imports: "import { WebClient } from '@slack/web-api'",
    body: `test('posts a message that people can read', async () => {
  const { env, query } = await twins.world()
  const slack = new WebClient(env.SLACK_BOT_TOKEN, { slackApiUrl: env.SLACK_API_URL })
  await slack.chat.postMessage({ channel: '#general', text: 'hello, universe' })
  expect(await query("SELECT text FROM slack_messages WHERE text LIKE 'hello%'")).toEqual([{ text: 'hello, universe' }])
})
`,
  },
  {
    package: '@okta/okta-sdk-nodejs',
    twin: 'okta',
    imports: "import okta from '@okta/okta-sdk-nodejs'",
    body: `test('suspends a person, who is then suspended', async () => {
  const { env } = await twins.world()
  const client = new okta.Client({
    orgUrl: env.OKTA_CLIENT_ORGURL,
    token: env.OKTA_CLIENT_TOKEN,
    testing: { disableHttpsCheck: true },
  })
  const { value: user } = await (await client.userApi.listUsers({ search: 'status eq "ACTIVE" and profile.firstName eq "Mateo"' })).next()
  await client.userApi.suspendUser({ userId: user.id })
  expect((await client.userApi.getUser({ userId: user.id })).status).toBe('SUSPENDED')
})
`,
  },
]
