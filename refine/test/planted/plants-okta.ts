import { ApiError } from '@dtu/kit'
import { acting, editing, type Leaving, type Plant } from './plant.ts'

const refusal = (errorCode: string, errorSummary: string) => ({
  errorCode,
  errorSummary,
  errorLink: errorCode,
  errorId: 'oaeplanted',
  errorCauses: [],
})

/** In what the copy that stands for Okta differs from the twin. */
export const oktaPlants = (): readonly Plant[] => [
  {
    name: 'a field is missing',
    operations: ['replaceGroup'],
    reply: editing((group) => {
      delete group.lastMembershipUpdated
    }),
    found: ['body shape | PUT /api/v1/groups/{id} | .lastMembershipUpdated'],
  },
  {
    name: 'a boolean is written as text',
    operations: ['createApplication'],
    reply: editing((app) => {
      app.visibility.autoSubmitToolbar = String(app.visibility.autoSubmitToolbar)
    }),
    found: ['body shape | POST /api/v1/apps | .visibility.autoSubmitToolbar'],
  },
  {
    name: 'another status',
    operations: ['createUserType'],
    reply: (leaving) => ({ ...leaving, status: 201 }),
    found: ['status | POST /api/v1/meta/types/user | status'],
  },
  {
    name: 'a refusal says less',
    operations: ['getGroupRule'],
    reply: editing((body) => {
      delete body.errorCauses
    }),
    found: ['body shape | GET /api/v1/groups/rules/{id} | .errorCauses'],
  },
  {
    name: 'another default',
    operations: ['createNetworkZone', 'getNetworkZone'],
    reply: editing((zone) => {
      if (zone.usage) zone.usage = 'BLOCKLIST'
    }),
    found: ['body value | GET /api/v1/zones/{id} | .usage', 'body value | POST /api/v1/zones | .usage'],
  },
  {
    name: 'a list stands in another order',
    operations: ['listGroupUsers'],
    reply: editing((users) => users.reverse()),
    found: ['order | GET /api/v1/groups/{id}/users | []'],
  },
  {
    name: 'ids of another form',
    twin: (twin) => ({
      ...twin,
      ids: { ...twin.ids, inlineHook: { ...twin.ids.inlineHook, prefix: 'hook' } } as typeof twin.ids,
    }),
    found: [
      'body value | GET /api/v1/inlineHooks/{id} | .id form',
      'body value | POST /api/v1/inlineHooks | .id form',
      'body value | POST /api/v1/inlineHooks/{id}/lifecycle/deactivate | .id form',
    ],
  },
  {
    name: 'a limit is another',
    operations: ['getTrustedOrigin'],
    reply: (leaving) => ({ ...leaving, headers: { ...leaving.headers, 'x-rate-limit-limit': '77' } }),
    found: ['header | GET /api/v1/trustedOrigins/{id} | header x-rate-limit-limit'],
  },
  {
    name: 'a page is smaller unless one asks',
    twin: acting('listApplicationUsers', (_, input, own) => {
      const limit = input.query.get('limit') ?? '1'
      return own({ ...input, query: new URLSearchParams([...input.query, ['limit', limit]]) })
    }),
    found: [
      'header | GET /api/v1/apps/{id}/users | header link',
      'body value | GET /api/v1/apps/{id}/users | [] length',
    ],
  },
  anyAddress(),
  lateDeletion(),
  {
    name: 'a transition is refused',
    twin: acting('reactivateUser', () => {
      throw new ApiError(403, refusal('E0000038', "This operation is not allowed in the user's current status."))
    }),
    found: ['status | POST /api/v1/users/{id}/lifecycle/reactivate | status'],
  },
  {
    name: 'an event is missing',
    operations: ['listLogEvents'],
    reply: (leaving) => ({
      ...leaving,
      body: leaving.body.filter((event: any) => event.eventType !== 'user.lifecycle.suspend'),
    }),
    found: ['body value | GET /api/v1/logs | [] length'],
  },
  {
    name: 'another content type',
    operations: ['getLinkedObjectDefinition'],
    reply: (leaving) => ({
      ...leaving,
      headers: { ...leaving.headers, 'content-type': 'application/json;charset=UTF-8' },
    }),
    found: ['header | GET /api/v1/meta/schemas/user/linkedObjects/captain | header content-type'],
  },
  {
    name: 'a time has no milliseconds',
    operations: ['getInlineHook'],
    reply: editing((hook) => {
      hook.created = hook.created.replace(/\.\d+/, '')
    }),
    found: ['body value | GET /api/v1/inlineHooks/{id} | .created form'],
  },
  {
    name: 'null is left out',
    operations: ['createNetworkZone', 'getNetworkZone', 'deactivateNetworkZone'],
    reply: editing((zone) => {
      if (zone.proxies === null) delete zone.proxies
    }),
    found: [
      'body shape | GET /api/v1/zones/{id} | .proxies',
      'body shape | POST /api/v1/zones | .proxies',
      'body shape | POST /api/v1/zones/{id}/lifecycle/deactivate | .proxies',
    ],
  },
  {
    name: 'a search minds capitals',
    operations: ['listUsers'],
    reply: (leaving, { fields }) => (/"planted"/.test(fields.search ?? '') ? { ...leaving, body: [] } : leaving),
    found: ['body value | GET /api/v1/users | [] length'],
  },
  takenTwice(),
  {
    name: 'what is gone cannot be taken away again',
    operations: ['unassignUserFromGroup'],
    reply: (leaving, { before }) =>
      before ? { ...leaving, status: 404, body: refusal('E0000007', 'Not found: Resource not found') } : leaving,
    found: ['status | DELETE /api/v1/groups/{id}/users/{id} | status'],
  },
  {
    name: 'an address has another path',
    operations: ['createTrustedOrigin'],
    reply: editing(({ _links }) => {
      _links.self.href = _links.self.href.replace('/api/v1/', '/api/v2/')
    }),
    found: ['body value | POST /api/v1/trustedOrigins | ._links.self.href'],
  },
]

/** A deletion shows three seconds after. */
function lateDeletion(): Plant {
  let at = Number.NEGATIVE_INFINITY
  let before: Leaving | undefined
  return {
    name: 'an effect is seen late',
    operations: ['deleteGroup', 'getGroup'],
    reply(leaving, { operation }) {
      if (operation === 'deleteGroup' && leaving.status < 300) at = Date.now()
      if (operation !== 'getGroup') return leaving
      if (leaving.status !== 404) before = leaving
      return leaving.status === 404 && before && Date.now() - at < 3000 ? before : leaving
    },
    found: ['timing | GET /api/v1/groups/{id} | status'],
  }
}

/** What looks like no address of mail is taken for one: somebody is made. */
function anyAddress(): Plant {
  let made: Leaving | undefined
  return {
    name: 'one rule less for what is sent',
    operations: ['createUser'],
    reply(leaving, { fields }) {
      if (leaving.status === 200) made = leaving
      if (!made || fields.profile?.email !== 'no address') return leaving
      const body = { ...made.body, id: '00uPlanted0000000001', profile: { ...made.body.profile, ...fields.profile } }
      return { ...made, body }
    },
    found: ['status | POST /api/v1/users | status'],
  }
}

/** Two groups may have one name. */
function takenTwice(): Plant {
  const made = new Map<string, Leaving>()
  return {
    name: 'a name may be taken twice',
    operations: ['addGroup'],
    reply(leaving, { fields }) {
      const name = fields.profile?.name
      const first = made.get(name)
      if (leaving.status === 200) made.set(name, leaving)
      return first && leaving.status === 400
        ? { ...first, body: { ...first.body, id: '00gPlanted0000000001' } }
        : leaving
    },
    found: ['status | POST /api/v1/groups | status'],
  }
}
