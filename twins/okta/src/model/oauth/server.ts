import { notFound } from '../../errors/error.ts'
import type { OktaWorld } from '../../types.ts'
import { issuerOf, serverOf } from '../authorization/find.ts'
import type { AuthorizationServer } from '../authorization/types.ts'

/** Who issues tokens: the org itself, or one of its authorization servers. */
export interface Issuer {
  /** `org` for the org's own. */
  readonly id: string
  readonly issuer: string
  /** What its endpoints' URLs begin with: `…/oauth2` or `…/oauth2/{id}`. */
  readonly base: string
  /** Whom access tokens are for. */
  readonly audience: string
  readonly custom: AuthorizationServer | undefined
}

export const ORG = 'org'

const orgIssuer = ({ baseUrl }: OktaWorld): Issuer => ({
  id: ORG,
  issuer: baseUrl,
  base: `${baseUrl}/oauth2`,
  audience: baseUrl,
  custom: undefined,
})

/** The server a path names; the org's where it names none. Throws E0000007 for one that is not there or not active. */
export function requireIssuer(world: OktaWorld, given: string | undefined): Issuer {
  const found = given === undefined ? orgIssuer(world) : findIssuer(world, given)
  if (!found) throw notFound(given ?? '', 'AuthorizationServer')
  return found
}

/** A server by what tokens and requests remember of it. */
export const findIssuer = (world: OktaWorld, id: string): Issuer | undefined =>
  id === ORG ? orgIssuer(world) : customIssuer(world, id)

function customIssuer(world: OktaWorld, given: string): Issuer | undefined {
  const custom = serverOf(world, given)
  if (custom?.status !== 'ACTIVE') return undefined
  const issuer = issuerOf(world, custom)
  return { id: custom.id, issuer, base: issuer, audience: custom.audiences[0] ?? issuer, custom }
}
