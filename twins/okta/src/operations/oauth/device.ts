import { requireGrant } from '../../model/oauth/client.ts'
import { withClient } from '../../model/oauth/client-proof.ts'
import { beginDevice, INTERVAL, LIFETIME } from '../../model/oauth/device.ts'
import { scopeList, userScopes } from '../../model/oauth/scopes.ts'
import type { Operations } from '../../types.ts'
import { both } from './both.ts'

const GRANT = 'urn:ietf:params:oauth:grant-type:device_code'

export const devices: Operations = both('deviceAuthorize', 'deviceAuthorizeCustomAS', (world, input, server) =>
  withClient(world, input, server, (inside, client) => {
    requireGrant(client, GRANT)
    const scopes = userScopes(inside, server, scopeList(input.form.get('scope')))
    const { deviceCode, userCode } = beginDevice(inside, server, client, scopes)
    const verification = `${inside.baseUrl}/activate`
    return {
      device_code: deviceCode,
      user_code: userCode,
      verification_uri: verification,
      verification_uri_complete: `${verification}?user_code=${userCode}`,
      expires_in: LIFETIME / 1000,
      interval: INTERVAL / 1000,
    }
  }),
)
