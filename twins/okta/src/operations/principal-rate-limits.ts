import { Reply } from '@dtu/kit'
import { fallback } from '../contract/fallback.ts'
import { invalid } from '../errors/error.ts'
import { changeRow, rowOf, rowsOf } from '../generated.ts'
import { orgOf } from '../model/org.ts'
import type { Document, OktaInput, OktaWorld, Operations } from '../types.ts'
import { sent } from './sent.ts'

/** What part of the org's limit a client may use when nobody says (tapes/okta, okta-sdk-python 2025). */
const SHARES = { defaultPercentage: 50, defaultConcurrencyPercentage: 50 }

/** Generated behaviour, and who did it in which org. */
function kept(world: OktaWorld, input: OktaInput): Reply {
  const reply = fallback(world, sent(input, { ...SHARES, ...input.body })) as Reply
  const shown = reply.body as Document
  const told = { orgId: orgOf(world).id, lastUpdatedBy: world.caller.userId }
  const row = rowOf(world, 'principalRateLimits', shown.id as string)
  if (row) changeRow(world, row, { ...row.item, ...told })
  return new Reply({ ...shown, ...told }, { status: reply.status ?? 200, headers: reply.headers })
}

const refused = (...causes: string[]) => invalid('principalRateLimitMediated', ...causes)

/** How much of the org's rate limits a token or client may take. */
export const principalRateLimits: Operations = {
  createPrincipalRateLimitEntity(world, input) {
    const taken = rowsOf(world, 'principalRateLimits').some(({ item }) => item.principalId === input.body.principalId)
    if (taken) throw refused()
    return kept(world, input)
  },

  replacePrincipalRateLimitEntity: kept,

  listPrincipalRateLimitEntities(world, input) {
    if (!/\bprincipalType eq /.test(input.query.get('filter') ?? ''))
      throw refused('The provided filter parameter did not contain the required attrbute filter "principalType"')
    return fallback(world, input)
  },
}
