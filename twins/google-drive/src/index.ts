import { generatedTasks, idFormats, refined, type Twin } from '@dtu/kit'
import { callerOf } from './auth.ts'
import { credentials } from './credentials.ts'
import { dialect } from './dialect/index.ts'
import { environment } from './environment.ts'
import { fallback, gap } from './fallback.ts'
import { generated } from './generated.ts'
import { replyHeaders } from './headers.ts'
import { ids } from './ids.ts'
import { readInput } from './input.ts'
import { leadOf } from './lead.ts'
import { limit, QUOTAS } from './limits/limit.ts'
import { oauthRoutes } from './oauth/routes.ts'
import { operations } from './operations/index.ts'
import { uploadRoutes } from './operations/uploads.ts'
import { refusals } from './refusals.ts'
import { refuseCaller } from './refuse-caller.ts'
import { address, identify } from './seed/ids.ts'
import { seed } from './seed/index.ts'
import { selected } from './select.ts'
import { tables } from './tables.ts'
import type { DriveInput, DriveWorld } from './types.ts'
import { views } from './views.ts'

export const drive: Twin<DriveWorld, DriveInput> = refined(
  {
    name: 'google-drive',
    title: 'Google Drive',
    hosts: [
      'www.googleapis.com',
      'drive.googleapis.com',
      'content.googleapis.com',
      'oauth2.googleapis.com',
      'accounts.google.com',
    ],
    port: 4,
    contract: generated.contract,
    tables,
    views,
    ids: { ...idFormats(generated.plan()), ...ids },
    operations,
    routes: [...uploadRoutes, ...oauthRoutes],
    finish: selected,
    fallback,
    gap,
    refusals,
    dialect,
    credential: leadOf,
    authenticate: (world, request, operation) =>
      callerOf(world, request, operation, (refused) => refuseCaller(refused, true)),
    limit,
    limitPresets: QUOTAS,
    input: readInput,
    replyHeaders,
    tasks: generatedTasks,
    seed,
    credentials,
    identify,
    address,
    environment,
  },
  new URL('../spec/refinement.yaml', import.meta.url),
)
