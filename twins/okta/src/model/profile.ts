import { invalid, oktaError } from '../errors/error.ts'
import { asText } from '../text.ts'
import type { OktaWorld } from '../types.ts'
import { formatProblem } from './formats.ts'
import type { SchemaProperty, User, UserSchema } from './types.ts'
import { schemaIdOf } from './types-of-user.ts'

type Profile = Readonly<Record<string, unknown>>

export function schemaOf(world: OktaWorld, typeId: string): UserSchema {
  const schema = world.db.user_schemas.get(schemaIdOf(typeId))
  if (!schema) throw new Error(`user type ${typeId} has no schema`)
  return schema
}

/** Shown even where nobody set them (tapes/okta). */
const ALWAYS = { mobilePhone: null, secondEmail: null }

/**
 * A profile as it is kept: checked against its type's schema, without what is null. `subject` is the user it belongs to, who
 * may keep their own login. Throws E0000001 with a cause for each problem, in the schema's order.
 */
export function checkedProfile(world: OktaWorld, schema: UserSchema, given: Profile, subject?: User): Profile {
  const properties = { ...schema.base, ...schema.custom }
  const unknown = Object.keys(given).filter((name) => !(name in properties))
  if (unknown.length > 0)
    throw invalid('newUser', ...unknown.map((name) => `newUser: Property name is not allowed: ${name}`))
  const problems = Object.entries(properties).flatMap(([name, property]) =>
    problemsOf(schema, name, property, given[name]),
  )
  if (blank(given.login) || !isLogin(schema, asText(given.login)))
    problems.push({ field: 'login', text: loginProblem(schema) })
  if (problems.length === 0) problems.push(...duplicates(world, properties, given, subject))
  const [first] = problems
  if (first) throw invalid(first.field, ...problems.map(({ field, text }) => `${field}: ${text}`))
  return { ...ALWAYS, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) }
}

interface Problem {
  readonly field: string
  readonly text: string
}

function problemsOf(schema: UserSchema, name: string, property: SchemaProperty, value: unknown): Problem[] {
  const required = property.required === true || schema.required.includes(name)
  if (blank(value)) return required ? [{ field: name, text: 'The field cannot be left blank' }] : []
  const text = formatProblem(property, value)
  return text === undefined ? [] : [{ field: name, text }]
}

const blank = (value: unknown): boolean => value === undefined || value === null || value === ''

const loginPattern = (schema: UserSchema) => schema.base.login?.pattern as string | undefined

/** Unless the schema says otherwise (`pattern: ".+"`), a username looks like an e-mail address. */
function isLogin(schema: UserSchema, login: string): boolean {
  const pattern = loginPattern(schema)
  if (pattern === undefined) return /^[^@\s]+@[^@\s]+$/.test(login)
  return pattern === '.+' || allowedBy(pattern, login)
}

/** `[A-Za-z0-9]+` and the like: a character class of what may occur (developer.okta.com, Schemas API, login). */
function allowedBy(pattern: string, login: string): boolean {
  const allowed = /^\[(.+)\]\+$/.exec(pattern)?.[1]
  if (allowed === undefined) return true
  const escaped = allowed.replace(/[\]^]/g, '\\$&')
  return new RegExp(`^[${escaped}]+$`).test(login)
}

const loginProblem = (schema: UserSchema): string =>
  loginPattern(schema) === undefined
    ? 'Username must be in the form of an email address'
    : 'Username does not match required pattern'

const TAKEN = 'An object with this field already exists in the current organization'

/** Logins are unique in the org, whatever their case; so are custom attributes that say so. */
function duplicates(
  world: OktaWorld,
  properties: Readonly<Record<string, SchemaProperty>>,
  given: Profile,
  subject: User | undefined,
): Problem[] {
  const namesake = world.db.users.first({ login: asText(given.login).toLowerCase() })
  const taken: Problem[] = namesake && namesake.id !== subject?.id ? [{ field: 'login', text: TAKEN }] : []
  for (const [name, property] of Object.entries(properties)) {
    if (property.unique === undefined || property.unique === 'NOT_UNIQUE' || blank(given[name])) continue
    const other = world.db.users.find().find(({ id, profile }) => id !== subject?.id && profile[name] === given[name])
    if (other) taken.push({ field: name, text: TAKEN })
  }
  return taken
}

/** A change may not touch what another system is the source of. */
export function refuseSourced(schema: UserSchema, changes: Profile): void {
  for (const name of Object.keys(changes)) {
    const property = schema.base[name] ?? schema.custom[name]
    if (property?.mutability === 'READ_ONLY') throw oktaError('E0000077', { args: [name] })
  }
}
