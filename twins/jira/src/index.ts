import { generatedTasks, idFormats, refined, type Twin } from '@dtu/kit'
import { authenticate } from './auth.ts'
import { credentialOf } from './credential.ts'
import { credentials } from './credentials.ts'
import { dialect } from './dialect/index.ts'
import { environment } from './environment.ts'
import { fallback, gap } from './fallback.ts'
import { generated } from './generated.ts'
import { replyHeaders } from './headers.ts'
import { ids } from './ids.ts'
import { readInput } from './input.ts'
import { limit } from './limits/limit.ts'
import { chargeObjects } from './limits/points.ts'
import { EDITIONS } from './limits/quota.ts'
import { operations } from './operations/index.ts'
import { refusals } from './refusals.ts'
import { address, identify } from './seed/ids.ts'
import { seed } from './seed/index.ts'
import { tables } from './tables.ts'
import type { JiraInput, JiraWorld } from './types.ts'
import { views } from './views.ts'

export const jira: Twin<JiraWorld, JiraInput> = refined(
  {
    name: 'jira',
    title: 'Jira',
    hosts: ['acme.atlassian.net', '*.atlassian.net'],
    port: 2,
    contract: generated.contract,
    // The second version answers: descriptions come as text (recorded by DefectDojo). python3-jira assigns issues there.
    aliases: { '/rest/api/latest/': '/rest/api/2/' },
    tables,
    views,
    ids: { ...idFormats(generated.plan()), ...ids },
    operations,
    fallback,
    gap,
    refusals,
    dialect,
    credential: credentialOf,
    authenticate,
    limit,
    limitPresets: EDITIONS,
    input: readInput,
    finish: chargeObjects,
    replyHeaders,
    tasks: generatedTasks,
    seed,
    credentials,
    authorization: (token) => ({ authorization: `Basic ${Buffer.from(token).toString('base64')}` }),
    identify,
    address,
    environment,
  },
  new URL('../spec/refinement.yaml', import.meta.url),
)
