import { type Population, populationOf, type Seed } from '@dtu/kit'
import { startUniverse } from '@dtu/kit/testing'
import { load } from '@dtu/twins'
import { docs, auth as docsAuth } from '@googleapis/docs'
import { auth, drive } from '@googleapis/drive'
import { sheets, auth as sheetsAuth } from '@googleapis/sheets'
import { Client } from '@okta/okta-sdk-nodejs'
import { WebClient } from '@slack/web-api'
import { createCloudClient } from 'jira.js'

/** All six twins with one company in them, and the vendors' own clients of its administrator. */
export async function company(seed: Seed | string) {
  const world = startUniverse({ twins: await load(), seed })
  const { universe, credentials } = world
  const of = (twin: string) => credentials[twin] ?? {}
  const rootUrl = async (twin: string) => `${await world.listen(twin)}/`
  // The three packages may each bring a version of their own of what signs their requests.
  const signed = <T extends { setCredentials(credentials: { access_token: string | null }): void }>(client: T): T => {
    client.setCredentials({ access_token: of('google-drive').token ?? null })
    return client
  }
  const { email = '', apiToken = '' } = of('jira')
  const population: Population = populationOf(universe, universe.populated)
  return {
    universe,
    population,
    slack: new WebClient(of('slack').token, { slackApiUrl: `${await world.listen('slack')}/api/` }),
    okta: new Client({
      orgUrl: await world.listen('okta'),
      token: of('okta').token ?? '',
      cacheMiddleware: null,
    } as never),
    jira: createCloudClient({ host: await world.listen('jira'), auth: { type: 'basic', email, apiToken } }),
    drive: drive({ version: 'v3', auth: signed(new auth.OAuth2()), rootUrl: await rootUrl('google-drive') }),
    docs: docs({ version: 'v1', auth: signed(new docsAuth.OAuth2()), rootUrl: await rootUrl('google-docs') }),
    sheets: sheets({ version: 'v4', auth: signed(new sheetsAuth.OAuth2()), rootUrl: await rootUrl('google-sheets') }),
    close: () => world.close(),
  }
}
