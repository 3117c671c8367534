import type { Json, Schema, SecurityRequirement } from '../../draft.ts'
import { type At, below } from '../reading.ts'
import type { Context } from './document.ts'
import { isRecord, type Loose, listOf, recordOf, textOf } from './loose.ts'

/** Security schemes as OpenAPI 3.1 writes them. */
export function readSecuritySchemes(context: Context): void {
  const { root, version, top, reading } = context
  const at = version === 2 ? below(top, 'securityDefinitions') : below(top, 'components', 'securitySchemes')
  const raw = version === 2 ? root.securityDefinitions : recordOf(root.components).securitySchemes
  for (const [name, value] of Object.entries(recordOf(raw))) {
    const place = below(at, name)
    const found =
      isRecord(value) && typeof value.$ref === 'string' ? reading.follow(value.$ref, place) : { value, at: place }
    const scheme = found && isRecord(found.value) ? schemeOf(found.value) : undefined
    if (scheme) reading.draft.securitySchemes[name] = scheme
    else reading.warn('broken-security', `the security scheme "${name.slice(0, 60)}" is of no known type`, place)
  }
}

function schemeOf(raw: Loose): Schema | undefined {
  const description = textOf(raw.description)
  const told: Schema = description ? { description } : {}
  if (raw.type === 'basic') return { ...told, type: 'http', scheme: 'basic' }
  if (raw.type === 'http') return { ...told, type: 'http', scheme: textOf(raw.scheme).toLowerCase() || 'bearer' }
  if (raw.type === 'apiKey' && typeof raw.name === 'string')
    return { ...told, type: 'apiKey', in: textOf(raw.in) || 'header', name: raw.name }
  if (raw.type === 'oauth2') return { ...told, type: 'oauth2', flows: flowsOf(raw) }
  if (raw.type === 'openIdConnect')
    return { ...told, type: 'openIdConnect', openIdConnectUrl: textOf(raw.openIdConnectUrl) }
  return raw.type === 'mutualTLS' ? { ...told, type: 'mutualTLS' } : undefined
}

const flowNames: Record<string, string> = {
  implicit: 'implicit',
  password: 'password',
  application: 'clientCredentials',
  accessCode: 'authorizationCode',
}

function flowsOf(raw: Loose): Record<string, Json> {
  if (typeof raw.flow === 'string') return { [flowNames[raw.flow] ?? raw.flow]: flowOf(raw) }
  return Object.fromEntries(
    Object.entries(recordOf(raw.flows))
      .filter(([, flow]) => isRecord(flow))
      .map(([name, flow]) => [name, flowOf(flow as Loose)]),
  )
}

function flowOf(flow: Loose): Json {
  const urls = ['authorizationUrl', 'tokenUrl', 'refreshUrl'].filter((name) => typeof flow[name] === 'string')
  return {
    ...Object.fromEntries(urls.map((name) => [name, flow[name] as string])),
    // What a scope is for is the vendor's prose.
    scopes: Object.fromEntries(Object.keys(recordOf(flow.scopes)).map((scope) => [scope, ''])),
  }
}

/** Alternatives of an operation or document; undefined where it says nothing. Unknown schemes are dropped with a note. */
export function readRequirements(context: Context, raw: unknown, at: At): SecurityRequirement[] | undefined {
  if (raw === undefined) return undefined
  const requirements: SecurityRequirement[] = []
  for (const [i, value] of listOf(raw).entries()) {
    const requirement = Object.entries(recordOf(value)).map(
      ([name, scopes]) => [name, listOf(scopes).filter((scope) => typeof scope === 'string')] as const,
    )
    const unknown = requirement.filter(([name]) => !context.reading.draft.securitySchemes[name])
    for (const [name] of unknown)
      context.reading.warn('unknown-security', `no security scheme is named "${name.slice(0, 60)}"`, below(at, i))
    if (!unknown.length) requirements.push(Object.fromEntries(requirement))
  }
  return requirements.length || listOf(raw).length === 0 ? requirements : undefined
}
