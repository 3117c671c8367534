import { readContract, refined, type Twin } from '@dtu/kit'
import { acts } from './acts/index.ts'
import { readInput } from './args.ts'
import { authenticate } from './auth.ts'
import { channels } from './channels/index.ts'
import { credentialOf } from './credential.ts'
import { credentials } from './credentials.ts'
import { deliveries } from './deliveries/index.ts'
import { dialect } from './dialect.ts'
import { environment } from './environment.ts'
import { replyHeaders } from './headers.ts'
import { ids } from './ids.ts'
import { APPS, limit } from './limits.ts'
import { forgetSessions } from './model/sessions.ts'
import { operations } from './operations/index.ts'
import { refusals } from './refusals.ts'
import { hosted, routes } from './routes/index.ts'
import { seed } from './seed/index.ts'
import { address, identify } from './seed/workspace.ts'
import { sockets } from './sockets/index.ts'
import { tables } from './tables.ts'
import { tasks } from './tasks/index.ts'
import type { SlackInput, SlackWorld } from './types.ts'
import { reachable } from './view/reach.ts'
import { views } from './views.ts'
import { withWarnings } from './warnings.ts'

export const slack: Twin<SlackWorld, SlackInput> = refined(
  {
    name: 'slack',
    title: 'Slack',
    // A workspace's own host answers the API too: clients that have read it from auth.test go on there.
    hosts: [
      'slack.com',
      'www.slack.com',
      'api.slack.com',
      'files.slack.com',
      'hooks.slack.com',
      'wss-primary.slack.com',
      '*.slack.com',
    ],
    port: 3,
    contract: () => readContract(new URL('../generated/openapi.json', import.meta.url)),
    routes,
    tables,
    views,
    ids,
    operations: { ...operations, ...hosted },
    refusals,
    dialect,
    credential: credentialOf,
    authenticate,
    limit,
    limitPresets: APPS,
    input: readInput,
    finish: (world, input, output) => reachable(world, input.operation.id, withWarnings(output, input.warnings)),
    replyHeaders,
    deliveries,
    channels,
    tasks,
    sockets,
    reopened: forgetSessions,
    acts,
    seed,
    credentials,
    identify,
    address,
    environment,
  },
  new URL('../spec/refinement.yaml', import.meta.url),
)
