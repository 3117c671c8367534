import { table } from '@dtu/kit'
import type { SigningKey } from '../model/keys/types.ts'

/** Keys that Okta signs with. */
export const keys = {
  signing_keys: table<SigningKey>()({
    key: (k) => `${k.owner}:${k.kid}`,
    columns: { owner: (k) => k.owner, kid: (k) => k.kid, status: (k) => k.status, seq: (k) => k.seq },
    index: [['owner', 'seq'], ['owner', 'status'], ['kid']],
  }),
}
