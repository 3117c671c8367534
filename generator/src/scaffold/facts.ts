import type { AuthScheme, Behaviour, Json, Plan, Resource } from '@dtu/kit/fallback/plan'
import { segmentsOf } from '../document/pointer.ts'
import type { Declared } from './declared.ts'
import { accessed } from './text.ts'

/** What a new package says of its twin, read from the plan. */
export interface Facts {
  readonly name: string
  /** What the twin is called in programs. */
  readonly symbol: string
  readonly title: string
  readonly hosts: readonly string[]
  /** Its distance from the admin API's port. */
  readonly port: number
  /** An operation that succeeds and changes nothing. */
  readonly pulse: string
  /** Collections without parents whose items the server names: what tests make first. */
  readonly made: readonly Made[]
  /** Members that every error has. */
  readonly error: readonly string[]
  readonly stranger: number
  /** How clients say who they are: any of these, or none where the documents declare nothing. */
  readonly schemes: readonly AuthScheme[]
}

export interface Made {
  readonly create: string
  readonly read: string
  readonly list: string | undefined
  readonly remove: string | undefined
  readonly param: string
  /** Whether a stranger may not read one. */
  readonly guarded: boolean
  /** How the id is reached in the reply to a create: `.data.id`. */
  readonly id: string
}

export function factsOf(plan: Plan, declared: ReadonlyMap<string, Declared>, title: string, port: number): Facts {
  const made = Object.values(plan.resources).flatMap((resource) => madeOf(plan, declared, resource))
  return {
    name: plan.name,
    symbol: symbolOf(plan.name),
    title,
    hosts: hostsOf(plan),
    port,
    pulse: pulseOf(plan, declared, made),
    made,
    error: errorOf(plan),
    stranger: plan.errors.answers.unauthorized.status,
    schemes: Object.values(plan.auth.schemes),
  }
}

const RESERVED =
  /^(?:await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield|fixture|seed|operations|refusals|generated)$/

function symbolOf(name: string): string {
  const symbol = name.replace(/-+(.?)/g, (_, letter: string) => letter.toUpperCase())
  return RESERVED.test(symbol) ? `${symbol}Twin` : symbol
}

function hostsOf({ servers, name }: Plan): string[] {
  const hosts = servers.flatMap((server) => (URL.canParse(server) ? [new URL(server).host] : []))
  return hosts.length > 0 ? [...new Set(hosts)] : [`${name}.test`]
}

function madeOf(
  plan: Plan,
  declared: ReadonlyMap<string, Declared>,
  { name, kind, id, scope, item }: Resource,
): Made[] {
  if (kind !== 'collection' || !id || id.from === 'caller' || id.hidden || scope.length > 0 || !item) return []
  const find = (wanted: Behaviour['kind'], fits = (_: Behaviour) => true) =>
    Object.entries(plan.operations).find(
      ([, behaviour]) =>
        behaviour.resource === name && behaviour.kind === wanted && !behaviour.under && fits(behaviour),
    )
  const create = find('create', ({ reply, request }) => reply.shape === 'item' && !request?.blob && !request?.many)
  const read = find('read', ({ id: place }) => place?.in === 'path' && place.field === undefined)
  if (!create || !read) return []
  return [
    {
      create: create[0],
      read: read[0],
      list: find('list')?.[0],
      remove: find('delete')?.[0],
      param: read[1].id?.name ?? id.param,
      guarded: declared.get(read[0])?.guarded ?? false,
      id: accessed(segmentsOf(`${create[1].reply.at}${id.field.startsWith('/') ? id.field : `/${id.field}`}`)),
    },
  ]
}

/** A list that asks for nothing, else an item that tests make, else whatever is answered. */
function pulseOf(plan: Plan, declared: ReadonlyMap<string, Declared>, made: readonly Made[]): string {
  const answered = Object.entries(plan.operations).filter(([, { kind }]) => kind !== 'sample' && kind !== 'unmodelled')
  const quiet = answered.find(([id, { kind, under, resource }]) => {
    const scope = plan.resources[resource ?? '']?.scope ?? []
    return kind === 'list' && !under && scope.length === 0 && declared.get(id)?.plain
  })
  return quiet?.[0] ?? made[0]?.read ?? answered[0]?.[0] ?? ''
}

function errorOf({ errors, operations }: Plan): string[] {
  const own = Object.values(operations).flatMap((behaviour) => Object.values(behaviour.errors ?? {}))
  const members = [...Object.values(errors.answers), ...own].map(({ template }) => {
    const body = errors.templates[template ?? '']?.body
    return isObject(body) ? Object.keys(body) : []
  })
  return (members[0] ?? []).filter((name) => members.every((names) => names.includes(name)))
}

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
