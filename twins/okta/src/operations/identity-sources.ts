import { Reply } from '@dtu/kit'
import { invalid, notFound } from '../errors/error.ts'
import { addRow, changeRow, rowOf } from '../generated.ts'
import { log } from '../model/log.ts'
import { timeOf } from '../model/time.ts'
import { asText } from '../text.ts'
import type { Document, OktaInput, OktaWorld, Operation, Operations } from '../types.ts'
import { party } from '../view/log-parties.ts'

const SESSIONS = 'identitySources.sessions'
const USERS = 'identitySources.users'

const ofSource = ({ path }: OktaInput) => ({ identitySourceId: path.identitySourceId as string })

function requireSession(world: OktaWorld, id: string) {
  const row = rowOf(world, SESSIONS, id)
  if (!row) throw notFound(id, 'IdentitySourceSession')
  return row
}

/** Data is taken for a session until its import starts; what the import then makes of it is not modelled. */
const upload =
  (field: string): Operation =>
  (world, { path, body }) => {
    const { item } = requireSession(world, path.sessionId as string)
    if (!Array.isArray(body[field])) throw invalid(field, `${field}: The field cannot be left blank`)
    if (item.status !== 'CREATED') throw invalid('status', 'status: The session is not open for uploads.')
    return new Reply(undefined, { status: 202 })
  }

/** A source of people that Okta knows nothing about but what it sends (tapes/okta, terraform-provider-okta 2026). */
export const identitySources: Operations = {
  createIdentitySourceSession(world, input) {
    const id = world.ids.next(SESSIONS)
    const created = timeOf(world.now())
    const session: Document = {
      id,
      ...ofSource(input),
      status: 'CREATED',
      importType: 'INCREMENTAL',
      created,
      lastUpdated: created,
    }
    addRow(world, { resource: SESSIONS, scope: ofSource(input) }, id, session)
    return new Reply(session, { status: 201 })
  },

  startImportFromIdentitySource(world, { path }) {
    const row = requireSession(world, path.sessionId as string)
    const started = { ...row.item, status: 'TRIGGERED', lastUpdated: timeOf(world.now()) }
    changeRow(world, row, started)
    return started
  },

  createIdentitySourceUser(world, input) {
    const externalId = asText(input.body.externalId ?? '')
    if (externalId === '') throw invalid('externalId', 'externalId: The field cannot be left blank')
    const created = timeOf(world.now())
    const id = world.ids.next('identitySourceUser')
    const user: Document = { id, externalId, created, lastUpdated: created, profile: input.body.profile }
    addRow(world, { resource: USERS, scope: ofSource(input) }, externalId, user)
    log(world, 'system.identity_sources.user.create', [party('AppUser', id, externalId)])
    return user
  },

  uploadIdentitySourceDataForUpsert: upload('profiles'),
  uploadIdentitySourceDataForDelete: upload('profiles'),
  uploadIdentitySourceGroupsForUpsert: upload('profiles'),
  uploadIdentitySourceGroupsDataForDelete: upload('externalIds'),
  uploadIdentitySourceGroupMembershipsForUpsert: upload('memberships'),
  uploadIdentitySourceGroupMembershipsForDelete: upload('memberships'),
}
