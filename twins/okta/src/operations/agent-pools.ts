import { Reply } from '@dtu/kit'
import { fallback } from '../contract/fallback.ts'
import { invalid } from '../errors/error.ts'
import type { Document, OktaInput, OktaWorld, Operations } from '../types.ts'
import { sent } from './sent.ts'

/** Agents are sent as `agents`, and were as `agentList` (okta-sdk-python). */
function requireUpdate(body: Document): Document {
  const missing = ['name', 'agentType'].filter((name) => !body[name])
  if (!body.agents && !body.agentList) missing.push('agentList')
  if (missing[0] !== undefined) throw invalid(missing[0], ...missing.map((name) => `errors in the field: ${name}`))
  return { ...body, status: 'Scheduled' }
}

/** The contract says 201, the service 200 (tapes/okta, terraform-provider-okta 2025). */
const kept = (world: OktaWorld, input: OktaInput): Reply =>
  new Reply((fallback(world, sent(input, requireUpdate(input.body))) as Reply).body, { status: 200 })

/** Updates of agents, which the org does not have: they are planned and never come about. */
export const agentPools: Operations = { createAgentPoolsUpdate: kept, updateAgentPoolsUpdate: kept }
