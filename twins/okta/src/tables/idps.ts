import { table } from '@dtu/kit'
import type { IdentityProvider, LinkedUser, TrustKey } from '../model/idps/types.ts'

/** Where people may come from. */
export const idps = {
  idps: table<IdentityProvider>()({
    key: 'id',
    columns: { seq: (i) => i.seq, type: (i) => i.type },
    index: [['seq'], ['type', 'seq']],
    show: ['name', 'status'],
  }),
  idp_keys: table<TrustKey>()({ key: 'kid' }),
  idp_users: table<LinkedUser>()({
    key: (u) => `${u.idp}:${u.user}`,
    columns: { idp: (u) => u.idp, user: (u) => u.user, seq: (u) => u.seq },
    index: [['idp', 'seq'], ['user']],
  }),
}
