// The access broker against the twins of this network, under the vendors' own names. Before it starts, what an administrator
// does before anybody can use it (scenarios/library/access-broker/install.steps.yaml).
import { ask } from './admin.mjs'

const ITEMS = ['prod-db', 'crm', 'billing']
const OKTA = 'https://acme.okta.com'
const JIRA = 'https://acme.atlassian.net'
const port = process.env.PORT || '3000'
/** Where the universe reaches us: the service's name in its network. */
const self = process.env.SELF || `http://app:${port}`

const { okta, slack, jira } = await ask('/environment')
const google = (await ask('/credentials'))['google-drive']
const basic = `${jira.JIRA_EMAIL}:${jira.JIRA_API_TOKEN}`

/** What is there already is what we want. */
async function make(what, url, authorization, body) {
  const headers = { authorization, 'content-type': 'application/json' }
  const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  console.log(`${what}: ${reply.ok ? 'made' : `there already (${reply.status})`}`)
}

const { rows } = await ask('/query', {
  sql: `SELECT (SELECT key FROM slack_apps LIMIT 1) AS app, (SELECT key FROM jira_accounts WHERE email = '${jira.JIRA_EMAIL}') AS lead`,
})
const [{ app, lead }] = rows
await ask('/acts/slack/configureApp', {
  app,
  manifest: {
    settings: {
      socket_mode_enabled: false,
      event_subscriptions: { request_url: `${self}/slack/events` },
      interactivity: { is_enabled: true, request_url: `${self}/slack/interactions` },
    },
    features: {
      slash_commands: ['/access', '/break-glass', '/incident'].map((command) => ({
        command,
        url: `${self}/slack/commands`,
        description: command,
      })),
    },
  },
})
for (const name of ITEMS)
  await make(`group ${name}`, `${OKTA}/api/v1/groups`, `SSWS ${okta.OKTA_CLIENT_TOKEN}`, { profile: { name } })
await make('project ACC', `${JIRA}/rest/api/3/project`, `Basic ${Buffer.from(basic).toString('base64')}`, {
  key: 'ACC',
  name: 'Access',
  projectTypeKey: 'software',
  leadAccountId: lead,
})

Object.assign(process.env, {
  PORT: port,
  HOST: '0.0.0.0',
  DATABASE: '/data/broker.db',
  OKTA_URL: OKTA,
  OKTA_TOKEN: okta.OKTA_CLIENT_TOKEN,
  SLACK_URL: 'https://slack.com',
  SLACK_TOKEN: slack.SLACK_BOT_TOKEN,
  SLACK_SIGNING_SECRET: slack.SLACK_SIGNING_SECRET,
  JIRA_URL: JIRA,
  JIRA_TOKEN: basic,
  GOOGLE_DRIVE_URL: 'https://www.googleapis.com',
  GOOGLE_TOKEN_URL: 'https://oauth2.googleapis.com/token',
  GOOGLE_SERVICE_ACCOUNT: google.serviceAccount,
  GOOGLE_SERVICE_ACCOUNT_KEY: google.serviceAccountKey,
})
await import('../scenarios/library/access-broker/app/main.ts')
