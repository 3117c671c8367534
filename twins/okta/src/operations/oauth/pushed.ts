import { ApiError, Reply } from '@dtu/kit'
import { oauthError } from '../../errors/oauth.ts'
import { Rejection, readDestination, readRequest } from '../../model/oauth/authorize-request.ts'
import { withClient } from '../../model/oauth/client-proof.ts'
import { checkTokenProof, hasProof } from '../../model/oauth/dpop.ts'
import { keep } from '../../model/oauth/requests.ts'
import type { Operations } from '../../types.ts'
import { both } from './both.ts'

const LIFETIME = 300

/** A client brings its authorize request itself, and sends its user with a name for it (RFC 9126). */
export const pushed: Operations = both('par', 'parCustomAS', (world, input, server) =>
  withClient(world, input, server, (inside, client) => {
    const given = new URLSearchParams(input.form)
    if (given.has('request_uri')) throw oauthError('invalid_request_uri')
    given.set('client_id', client.id)
    const jkt = hasProof(input.request) ? checkTokenProof(inside, input.request) : null
    try {
      readDestination(inside, given)
      const request = readRequest(inside, server, client, given)
      const { key } = keep(inside, server, { ...request, dpopKey: jkt ?? request.dpopKey }, 'pushed')
      return new Reply({ request_uri: `urn:okta:${key}`, expires_in: LIFETIME }, { status: 201 })
    } catch (error) {
      if (error instanceof Rejection) throw new ApiError(400, error.problem)
      throw error
    }
  }),
)
