import { table } from '@dtu/kit'
import type { Association, AuthorizationServer, Claim, Scope } from '../model/authorization/types.ts'

/** Custom authorization servers. Their policies are in `policies`, their keys in `signing_keys`. */
export const authorization = {
  authorization_servers: table<AuthorizationServer>()({
    key: 'id',
    apart: ['seq'],
    columns: { seq: (s) => s.seq, name: (s) => s.name.toLowerCase(), default: (s) => s.default },
    index: [['seq'], ['name'], ['default']],
    show: ['status'],
  }),
  scopes: table<Scope>()({
    key: 'id',
    columns: { server: (s) => s.server, name: (s) => s.name, seq: (s) => s.seq },
    index: [
      ['server', 'name'],
      ['server', 'seq'],
    ],
  }),
  claims: table<Claim>()({
    key: 'id',
    columns: { server: (c) => c.server, name: (c) => c.name, type: (c) => c.claimType, seq: (c) => c.seq },
    index: [
      ['server', 'name', 'type'],
      ['server', 'seq'],
    ],
  }),
  trusted_servers: table<Association>()({
    key: (a) => `${a.server}:${a.trusted}`,
    columns: { server: (a) => a.server, trusted: (a) => a.trusted },
    index: [['server'], ['trusted']],
  }),
}
