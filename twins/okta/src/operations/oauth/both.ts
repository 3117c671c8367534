import type { Issuer } from '../../model/oauth/server.ts'
import { requireIssuer } from '../../model/oauth/server.ts'
import type { OktaInput, OktaWorld, Operations } from '../../types.ts'

type Work = (world: OktaWorld, input: OktaInput, server: Issuer) => unknown

/** An operation that the org's own server and every other has, under the names the contract gives the two. */
export const both = (org: string, custom: string, work: Work): Operations => ({
  [org]: (world, input) => work(world, input, requireIssuer(world, undefined)),
  [custom]: (world, input) => work(world, input, requireIssuer(world, input.path.authorizationServerId as string)),
})
