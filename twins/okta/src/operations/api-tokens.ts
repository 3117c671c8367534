import { requireToken, revokeToken } from '../model/api-tokens.ts'
import { log } from '../model/log.ts'
import { now } from '../model/time.ts'
import type { ApiToken } from '../model/types.ts'
import { pageReply } from '../paging.ts'
import type { Document, OktaWorld, Operations } from '../types.ts'
import { api } from '../view/links.ts'
import { party } from '../view/log-parties.ts'

const show = (world: OktaWorld, { seq: _, ...token }: ApiToken): Document => ({
  ...token,
  _links: {
    self: { href: api(world, `/api-tokens/${token.id}`), hints: { allow: ['GET', 'DELETE'] } },
    user: { href: api(world, `/users/${token.userId}`), hints: { allow: ['GET'] } },
  },
})

export const apiTokens: Operations = {
  // A list does not tell how long a token is good for (tapes/okta).
  listApiTokens: (world, input) =>
    pageReply(
      world,
      input,
      world.db.api_tokens.find({ order: 'seq' }).map((token) => ({ ...show(world, token), tokenWindow: null })),
    ),

  getApiToken: (world, { path }) => show(world, requireToken(world, path.apiTokenId as string)),

  upsertApiToken(world, { path, body }) {
    const token = requireToken(world, path.apiTokenId as string)
    const changed = world.db.api_tokens.update(token, {
      ...(typeof body.name === 'string' && { name: body.name }),
      ...(typeof body.userId === 'string' && { userId: body.userId }),
      ...(typeof body.network === 'object' &&
        body.network !== null && { network: body.network as ApiToken['network'] }),
      lastUpdated: now(world),
    })
    log(world, 'system.api_token.update', [party('Token', token.id, changed.name)])
    return show(world, changed)
  },

  revokeApiToken(world, { path }) {
    revokeToken(world, requireToken(world, path.apiTokenId as string))
    return undefined
  },

  revokeCurrentApiToken(world) {
    revokeToken(world, requireToken(world, world.caller.tokenId ?? ''))
    return undefined
  },
}
