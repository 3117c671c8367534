import { table } from '@dtu/kit'
import type { App, AppGroup, AppUser, ClientSecret, Grant, SigningRequest } from '../model/apps/types.ts'

/** Apps, who may use them, and what they prove themselves with. */
export const apps = {
  apps: table<App>()({
    key: 'id',
    apart: ['seq'],
    columns: {
      seq: (a) => a.seq,
      status: (a) => a.status,
      name: (a) => a.name,
      label: (a) => a.label.toLowerCase(),
      client: (a) => a.credentials.oauthClient?.client_id ?? null,
      policy: (a) => a.own.accessPolicy ?? null,
      enrollment: (a) => a.own.profileEnrollment ?? null,
    },
    index: [['seq'], ['status', 'seq'], ['name', 'seq'], ['label'], ['client'], ['policy'], ['enrollment']],
    show: ['signOnMode', 'created'],
  }),
  client_secrets: table<ClientSecret>()({
    key: 'id',
    columns: { app: (s) => s.app, seq: (s) => s.seq },
    index: [['app', 'seq']],
    secret: true,
  }),
  app_users: table<AppUser>()({
    key: (u) => `${u.app}:${u.user}`,
    columns: { app: (u) => u.app, user: (u) => u.user, seq: (u) => u.seq, scope: (u) => u.scope },
    index: [['app', 'seq'], ['user']],
  }),
  app_groups: table<AppGroup>()({
    key: (g) => `${g.app}:${g.group}`,
    columns: { app: (g) => g.app, group: (g) => g.group, seq: (g) => g.seq },
    index: [['app', 'seq'], ['group']],
  }),
  grants: table<Grant>()({
    key: 'id',
    columns: { app: (g) => g.app, user: (g) => g.userId, seq: (g) => g.seq },
    index: [['app', 'seq'], ['user']],
  }),
  csrs: table<SigningRequest>()({ key: 'id', columns: { owner: (c) => c.owner }, index: [['owner']] }),
}
