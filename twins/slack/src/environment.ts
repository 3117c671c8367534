const NAMES: Readonly<Record<string, string>> = {
  token: 'SLACK_BOT_TOKEN',
  userToken: 'SLACK_USER_TOKEN',
  appToken: 'SLACK_APP_TOKEN',
  signingSecret: 'SLACK_SIGNING_SECRET',
  clientId: 'SLACK_CLIENT_ID',
  clientSecret: 'SLACK_CLIENT_SECRET',
}

/** The names that Slack's own guides and sample apps use; `SLACK_API_URL` is what the SDKs take as `slackApiUrl` or `base_url`. */
export function environment(baseUrl: string, credentials: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(NAMES).flatMap(([name, variable]) =>
    credentials[name] ? [[variable, credentials[name]] as const] : [],
  )
  return { SLACK_API_URL: `${baseUrl}/api/`, ...Object.fromEntries(named) }
}
