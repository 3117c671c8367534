import type { Views } from '@dtu/kit'

const profile = (about: string, name: string) => [about, `t.doc ->> '$.profile.${name}'`] as const
const login = (column: string) => `(SELECT u.login FROM okta_users u WHERE u.key = ${column})`
const groupName = (column: string) => `(SELECT g.doc ->> '$.profile.name' FROM okta_groups g WHERE g.key = ${column})`
const label = '(SELECT a.label FROM okta_apps a WHERE a.key = t.app)'

/** What scenarios ask. */
export const views: Views = {
  users: {
    about: 'a user',
    columns: {
      key: 'id',
      login: 'login, in lower case',
      email: 'address, in lower case',
      status: '`ACTIVE`, `STAGED`, `SUSPENDED`, `DEPROVISIONED`, …',
      lastLogin: 'when they last signed in; null for never',
      firstName: profile('given name', 'firstName'),
      lastName: profile('family name', 'lastName'),
      title: profile('job title', 'title'),
      department: profile('department', 'department'),
      managerId: profile('id of the manager', 'managerId'),
    },
  },
  groups: {
    about: 'a group',
    columns: {
      key: 'id',
      name: 'name, in lower case',
      type: '`OKTA_GROUP`, `BUILT_IN`, `APP_GROUP`',
      members: ['how many are in it', '(SELECT count(*) FROM d_okta_memberships m WHERE m.c_group = t.key)'],
    },
  },
  memberships: {
    about: 'a user in a group',
    columns: {
      group: 'id of the group',
      user: 'id of the user',
      groupName: ['name of the group', groupName('t.c_group')],
      login: ['login of the user', login('t.c_user')],
    },
  },
  sessions: {
    about: 'a session of somebody who signed in',
    columns: { key: 'id', user: 'id of the user', login: 'login', status: '`ACTIVE`, …', expiresAt: 'end' },
  },
  assignments: {
    about: 'a user or a group that an app is assigned to',
    from: '(SELECT app, user, NULL AS "group" FROM okta_app_users UNION ALL SELECT app, NULL, "group" FROM okta_app_groups) t',
    columns: {
      app: ['id of the app', 't.app'],
      label: ['label of the app', label],
      user: ['id of the user; null for a group', 't.user'],
      login: ['login of the user', login('t.user')],
      group: ['id of the group; null for a user', 't."group"'],
      groupName: ['name of the group', groupName('t."group"')],
    },
  },
}
