import { table } from '@dtu/kit'
import type { KeyMaterial, SigningKey } from '../model/keys/types.ts'

/** Keys that Okta signs with. Their private halves come from chance, so they are no part of a fingerprint. */
export const keys = {
  signing_keys: table<SigningKey>()({
    key: (k) => `${k.owner}:${k.kid}`,
    columns: { owner: (k) => k.owner, kid: (k) => k.kid, status: (k) => k.status, seq: (k) => k.seq },
    index: [['owner', 'seq'], ['owner', 'status'], ['kid']],
  }),
  key_material: table<KeyMaterial>()({ key: 'kid', secret: true }),
}
