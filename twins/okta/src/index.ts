import { idFormats, refined, type Twin } from '@dtu/kit'
import { acts } from './acts/index.ts'
import { authenticate } from './auth.ts'
import { fallback, gap } from './contract/fallback.ts'
import { contract, plan } from './contract/plan.ts'
import { credentialOf } from './credential.ts'
import { credentials } from './credentials.ts'
import { channels, deliveries } from './deliveries.ts'
import { dialect } from './dialect.ts'
import { environment } from './environment.ts'
import { replyHeaders } from './headers.ts'
import { generatedIds, ids } from './ids.ts'
import { readInput } from './input.ts'
import { EDITIONS } from './limits/buckets.ts'
import { limit } from './limits/limit.ts'
import { operations } from './operations/index.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes/index.ts'
import { identify } from './seed/identify.ts'
import { seed } from './seed/index.ts'
import { tables } from './tables/index.ts'
import { tasks } from './tasks/index.ts'
import type { OktaInput, OktaWorld } from './types.ts'
import { views } from './views.ts'

export const okta: Twin<OktaWorld, OktaInput> = refined(
  {
    name: 'okta',
    title: 'Okta',
    hosts: ['acme.okta.com', '*.okta.com', '*.oktapreview.com', '*.okta-emea.com'],
    port: 1,
    contract,
    routes,
    tables,
    views,
    ids: { ...idFormats(plan), ...generatedIds, ...ids },
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
    replyHeaders,
    deliveries,
    channels,
    acts,
    tasks,
    seed,
    credentials,
    authorization: (token) => ({ authorization: `SSWS ${token}` }),
    identify,
    environment,
  },
  new URL('../spec/refinement.yaml', import.meta.url),
)
