import type { SigningRequest } from '../model/apps/types.ts'
import type { Document, OktaWorld } from '../types.ts'
import { api } from './links.ts'

/** A request for a certificate (tapes/okta). `place` is where its owner's requests are, below the API. */
export function showRequest(world: OktaWorld, { id, created, csr, kty }: SigningRequest, place: string): Document {
  const self = api(world, `${place}/${id}`)
  return {
    id,
    created,
    csr,
    kty,
    _links: {
      publish: { href: `${self}/lifecycle/publish`, hints: { allow: ['POST'] } },
      self: { href: self, hints: { allow: ['GET', 'DELETE'] } },
    },
  }
}
