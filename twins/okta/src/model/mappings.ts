import { DIGITS, draw, LOWER, UPPER } from '@dtu/kit'
import { invalid, notFound } from '../errors/error.ts'
import type { Document, OktaWorld } from '../types.ts'
import { schemaIdOf } from './types-of-user.ts'

/** One end of a mapping: an app's or identity provider's users, or users of one type. */
export interface End {
  readonly id: string
  readonly name: string
  readonly type: 'appuser' | 'user'
  /** Paths of what it is and of its schema, below `/api/v1`. */
  readonly self: string
  readonly schema: string
}

/** How profiles at one end are filled from those at the other. */
export interface Mapping {
  readonly id: string
  readonly source: End
  readonly target: End
  readonly plain: Readonly<Record<string, string>>
}

/** What a client made of a mapping: of the others there is nothing to keep, as they follow from their ends. */
export interface ChangedMapping {
  readonly id: string
  readonly properties: Readonly<Record<string, { readonly expression: string; readonly pushStatus: string }>>
}

const same = (...names: string[]) => Object.fromEntries(names.map((name) => [name, `appuser.${name}`]))

/** What the users of an OpenID Connect provider start with (tapes/okta, terraform-provider-okta 2026). */
const OIDC = {
  login: 'appuser.email',
  ...same('displayName', 'firstName', 'middleName', 'lastName', 'email'),
  nickName: 'appuser.nickname',
  profileUrl: 'appuser.profile',
  timezone: 'appuser.zoneinfo == null ? "America/Los_Angeles" : appuser.zoneinfo',
  primaryPhone: 'appuser.phoneNumber',
  streetAddress: 'appuser.street_address',
  city: 'appuser.locality',
  state: 'appuser.region',
  zipCode: 'appuser.postalCode',
  countryCode: 'appuser.country',
}

const SAML = {
  ...Object.fromEntries(['firstName', 'lastName', 'email', 'mobilePhone'].map((name) => [name, `source.${name}`])),
  login: 'source.userName',
}

const SOCIAL = { login: 'appuser.email', ...same('email', 'firstName', 'middleName', 'lastName') }

const PROVIDERS: Readonly<Record<string, { readonly name: string; readonly plain: Readonly<Record<string, string>> }>> =
  {
    OIDC: { name: 'oidc_idp', plain: OIDC },
    SAML2: { name: 'saml_idp', plain: SAML },
  }

const appEnd = (id: string, name: string): End => ({
  id,
  name,
  type: 'appuser',
  self: `/apps/${id}`,
  schema: `/meta/schemas/apps/${id}/default`,
})

const typeEnds = (world: OktaWorld): End[] =>
  world.db.user_types.find().map(({ id, name }) => ({
    id,
    name,
    type: 'user',
    self: `/meta/types/user/${id}`,
    schema: `/meta/schemas/user/${schemaIdOf(id)}`,
  }))

/** The mapping of two ends has the same id in every universe of a seed: it needs not be kept. */
const between = (source: End, target: End, plain: Mapping['plain']): Mapping => ({
  id: `prm${draw(`mapping/${source.id}/${target.id}`, UPPER + LOWER + DIGITS, 17)}`,
  source,
  target,
  plain,
})

/** All there are: from each app to each type of user and back, and from each identity provider to each type. */
export function mappingsIn(world: OktaWorld): Mapping[] {
  const types = typeEnds(world)
  const ofApps = world.db.apps.find({ order: 'seq' }).flatMap(({ id, name }) => {
    const app = appEnd(id, name)
    return types.flatMap((type) => [between(app, type, {}), between(type, app, {})])
  })
  const ofProviders = world.db.idps.find({ order: 'seq' }).flatMap(({ id, type }) => {
    const { name, plain } = PROVIDERS[type] ?? { name: `${type.toLowerCase()}_idp`, plain: SOCIAL }
    return types.map((target) => between(appEnd(id, name), target, plain))
  })
  return [...ofApps, ...ofProviders]
}

export function requireMapping(world: OktaWorld, id: string): Mapping {
  const mapping = mappingsIn(world).find((candidate) => candidate.id === id)
  if (!mapping) throw notFound(id, 'ProfileMapping')
  return mapping
}

/** What the mapping fills, and from what. */
export function propertiesOf(world: OktaWorld, { id, plain }: Mapping): ChangedMapping['properties'] {
  const changed = world.db.mappings.get(id)
  if (changed) return changed.properties
  const entries = Object.entries(plain)
  return Object.fromEntries(entries.map(([name, expression]) => [name, { expression, pushStatus: 'DONT_PUSH' }]))
}

/** Adds and changes properties; null takes one away. */
export function changeMapping(world: OktaWorld, mapping: Mapping, { properties }: Document): void {
  if (typeof properties !== 'object' || properties === null)
    throw invalid('properties', 'properties: The field cannot be left blank')
  const next: Record<string, ChangedMapping['properties'][string]> = { ...propertiesOf(world, mapping) }
  for (const [name, value] of Object.entries(properties as Record<string, any>)) {
    if (value === null) delete next[name]
    else next[name] = readProperty(world, mapping, name, value)
  }
  world.db.mappings.put({ id: mapping.id, properties: next })
}

function readProperty(world: OktaWorld, { target }: Mapping, name: string, value: any) {
  if (target.type === 'user' && !isField(world, target.id, name))
    throw invalid('updateMapping', `Invalid target field ${name}`)
  if (typeof value.expression !== 'string' || value.expression === '')
    throw invalid('expression', 'expression: The field cannot be left blank')
  return { expression: value.expression, pushStatus: value.pushStatus === 'PUSH' ? 'PUSH' : 'DONT_PUSH' }
}

function isField(world: OktaWorld, type: string, name: string): boolean {
  const schema = world.db.user_schemas.find({ where: { owner: type }, limit: 1 })[0]
  return schema === undefined || name in schema.base || name in schema.custom
}
