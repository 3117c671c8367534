import { table } from '@dtu/kit'
import type { ApiService, ApiServiceSecret } from '../model/api-services.ts'
import type { Ticket } from '../model/tickets.ts'
import type { ApiToken, Secret } from '../model/types.ts'

/** API tokens, and the secrets by which requests carry them. */
export const access = {
  api_tokens: table<ApiToken>()({
    key: 'id',
    columns: { user: (t) => t.userId, seq: (t) => t.seq },
    apart: ['seq'],
    index: [['user'], ['seq']],
    show: ['name'],
  }),
  api_services: table<ApiService>()({ key: 'id', columns: { seq: (s) => s.seq }, index: [['seq']], show: ['name'] }),
  api_service_secrets: table<ApiServiceSecret>()({
    key: 'id',
    columns: { service: (s) => s.service, seq: (s) => s.seq },
    index: [['service', 'seq']],
    secret: true,
  }),
  secrets: table<Secret>()({
    key: 'token',
    columns: { tokenId: (s) => s.tokenId, universe: (s) => s.universe },
    index: [['tokenId']],
    secret: true,
  }),
  tickets: table<Ticket>()({ key: 'token', columns: { user: (t) => t.userId }, index: [['user']], secret: true }),
}
