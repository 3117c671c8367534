/** The names that common clients read (jira-cli, mcp-atlassian, gajira, pycontribs' examples). */
export const environment = (
  baseUrl: string,
  { email = '', apiToken = '' }: Readonly<Record<string, string>>,
): Record<string, string> => ({
  JIRA_BASE_URL: baseUrl,
  JIRA_URL: baseUrl,
  JIRA_HOST: baseUrl,
  JIRA_EMAIL: email,
  JIRA_USER_EMAIL: email,
  JIRA_USERNAME: email,
  JIRA_API_TOKEN: apiToken,
})
