import { OperatorError } from '@dtu/kit'
import { issueRefresh } from '../model/oauth/tokens.ts'
import { type Act, personIn, textIn } from './wish.ts'

const DAY = 24 * 3600 * 1000
/** What a new server's access rule gives. */
const TERMS = { refreshLifetime: null, refreshWindow: 7 * DAY }

/**
 * A person has signed in to a client that may stay signed in: what is left of it is a refresh token, of the scopes given. Makes
 * what no client has to show yet; how signing in goes is on the pages and in the token endpoint.
 */
export const signIn: Act = (world, wish) => {
  const user = personIn(world, wish)
  const { server = 'org', scopes = ['openid', 'offline_access'] } = wish
  if (typeof server !== 'string' || !Array.isArray(scopes))
    throw new OperatorError('bad_input', "'server' has to be an id, 'scopes' a list", {
      hint: "{ user, client, server: 'default', scopes: ['openid', 'offline_access'] }",
    })
  const clientId = textIn(wish, 'client', 'the client_id of an app, as GET /api/v1/apps shows it')
  const family = world.ids.next('tokenFamily')
  const authorization = { family, server, clientId, userId: user.id, scopes, authTime: world.now(), amr: ['pwd'] }
  const { token, value } = issueRefresh(world, { ...authorization, nonce: null, session: null }, TERMS, null)
  return { id: token.id, refreshToken: value }
}
