import type { Plan } from '@dtu/kit'
import { contract, plan } from '../contract/plan.ts'
import type { Document, OktaInput, OktaWorld } from '../types.ts'
import { LINKS, type Links, type Written } from './data.ts'

type Resource = Plan['resources'][string]

/** The `_links` of an item that generated behaviour serves: to itself, and to what its status allows (tapes/okta). */
export function linksOf(world: OktaWorld, input: OktaInput, resource: Resource, item: Document): Document | undefined {
  const special: Links = LINKS[resource.name] ?? {}
  if (!resource.item || (!special.written && !resource.readOnly.includes('_links'))) return undefined
  const path = pathOf(resource, input, item)
  const written = special.written ?? 'hints'
  const links: Record<string, unknown> = {}
  const allow = special.allow ?? methodsOf(resource.item)
  links.self = link(world, 'self', path, allow, written)
  for (const [name, end] of lifecycleOf(resource, item))
    links[name] = link(world, name, `${path}/lifecycle/${end}`, ['POST'], written === 'bare' ? 'hints' : written)
  return { ...links, ...special.more?.(world.baseUrl, path, item, world.baseUrl + path) }
}

/** The item's own path: its template, filled in from the request and with the item's id. */
function pathOf({ item: template = '', id, kind }: Resource, { path }: OktaInput, item: Document): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const own = kind === 'collection' && name === id?.param
    return encodeURIComponent(String(own ? (item[id.field] ?? path[name]) : (path[name] ?? name)))
  })
}

const ORDER = ['get', 'put', 'delete', 'post']

const methodsOf = (path: string): string[] =>
  ORDER.filter((method) => method in (contract().document.paths[path] ?? {})).map((method) => method.toUpperCase())

/** `activate` for what is inactive and the other way round, where the contract has them. */
function lifecycleOf({ item: path = '' }: Resource, { status }: Document): [string, string][] {
  const way = status === 'ACTIVE' ? 'deactivate' : status === 'INACTIVE' ? 'activate' : undefined
  return way && `${path}/lifecycle/${way}` in contract().document.paths ? [[way, way]] : []
}

function link(world: OktaWorld, rel: string, path: string, allow: readonly string[], written: Written): Document {
  const href = world.baseUrl + path
  if (written === 'bare') return { href }
  if (written === 'method') return { href, method: allow[0] }
  if (written === 'rel') return { rel, href, method: allow[0] }
  return { href, hints: { allow } }
}

/** Which resource an operation shows, and whether as a list; undefined for what is no item. */
export function shownBy(operation: string): { readonly resource: Resource; readonly many: boolean } | undefined {
  const behaviour = plan.operations[operation]
  const resource = plan.resources[behaviour?.resource ?? '']
  if (!behaviour || !resource || behaviour.reply.at !== '') return undefined
  return behaviour.reply.shape === 'item'
    ? { resource, many: false }
    : behaviour.reply.shape === 'list'
      ? { resource, many: true }
      : undefined
}
