import { table } from '@dtu/kit'
import type { Code, DeviceCode, PendingRequest, RefreshSecret, Token, Used } from '../model/oauth/types.ts'

/** What authorization servers remember of sign-ins. */
export const oauth = {
  authorize_requests: table<PendingRequest>()({ key: 'key', secret: true }),
  codes: table<Code>()({ key: 'code', secret: true }),
  tokens: table<Token>()({
    key: 'id',
    columns: {
      family: (t) => t.family,
      user: (t) => t.userId,
      client: (t) => t.clientId,
      server: (t) => t.server,
      kind: (t) => t.kind,
    },
    index: [['family'], ['user', 'client'], ['client', 'kind'], ['server']],
    secret: true,
  }),
  refresh_secrets: table<RefreshSecret>()({
    key: 'value',
    columns: { token: (s) => s.token },
    index: [['token']],
    secret: true,
  }),
  device_codes: table<DeviceCode>()({
    key: 'deviceCode',
    columns: { userCode: (d) => d.userCode },
    index: [['userCode']],
    secret: true,
  }),
  used_once: table<Used>()({ key: 'key', columns: { until: (u) => u.until }, index: [['until']], secret: true }),
}
