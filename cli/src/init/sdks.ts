/** A client library that people use, and the one change it needs to talk to a twin. */
export interface Sdk {
  readonly package: string | RegExp
  readonly twin: string
  readonly title: string
  /** What to write where the client is made. */
  readonly change: string
}

/** Each tried against its twin by this repository's tests. */
export const SDKS: readonly Sdk[] = [
  {
    package: '@slack/web-api',
    twin: 'slack',
    title: 'Slack Web API',
    change: 'new WebClient(process.env.SLACK_BOT_TOKEN, { slackApiUrl: process.env.SLACK_API_URL })',
  },
  {
    package: '@slack/bolt',
    twin: 'slack',
    title: 'Bolt',
    change:
      'new App({ token: process.env.SLACK_BOT_TOKEN, signingSecret: process.env.SLACK_SIGNING_SECRET, clientOptions: { slackApiUrl: process.env.SLACK_API_URL } })',
  },
  {
    package: '@okta/okta-sdk-nodejs',
    twin: 'okta',
    title: 'Okta',
    change: 'new Client()   // reads OKTA_CLIENT_ORGURL, OKTA_CLIENT_TOKEN and OKTA_TESTING_DISABLEHTTPSCHECK itself',
  },
  {
    package: 'jira.js',
    twin: 'jira',
    title: 'Jira Cloud',
    change:
      'new Version3Client({ host: process.env.JIRA_HOST, authentication: { basic: { email: process.env.JIRA_EMAIL, apiToken: process.env.JIRA_API_TOKEN } } })',
  },
  {
    package: /^(googleapis|@googleapis\/drive)$/,
    twin: 'google-drive',
    title: 'Google Drive',
    change: "drive({ version: 'v3', auth, rootUrl: process.env.GOOGLE_DRIVE_ROOT_URL })",
  },
  {
    package: /^(googleapis|@googleapis\/docs)$/,
    twin: 'google-docs',
    title: 'Google Docs',
    change: "docs({ version: 'v1', auth, rootUrl: process.env.GOOGLE_DOCS_ROOT_URL })",
  },
  {
    package: /^(googleapis|@googleapis\/sheets)$/,
    twin: 'google-sheets',
    title: 'Google Sheets',
    change: "sheets({ version: 'v4', auth, rootUrl: process.env.GOOGLE_SHEETS_ROOT_URL })",
  },
]

/** The known ones among a project's dependencies, and the twins they talk to. */
export function sdksIn(dependencies: readonly string[]): readonly Sdk[] {
  return SDKS.filter(({ package: name }) =>
    dependencies.some((dependency) => (typeof name === 'string' ? name === dependency : name.test(dependency))),
  )
}
