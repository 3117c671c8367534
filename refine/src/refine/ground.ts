import type { Twin } from '@dtu/kit'
import type { Entry } from '@dtu/kit/refinement/entry'
import type { Difference } from '../differ/difference.ts'
import type { Played } from '../replay/play.ts'
import { isRecord, type Json, readJson } from '../score/json.ts'
import type { HarEntry } from '../tape/har.ts'
import type { Kept, Seen } from './watching.ts'

/** An exchange in which a difference was seen. */
export interface Case {
  readonly played: Played
  readonly difference: Difference
}

/** A difference in all exchanges that show it. */
export interface Found {
  /** As `classOf` names it. */
  readonly id: string
  readonly cases: readonly Case[]
}

/** What proposals rest on. */
export interface Ground {
  readonly twin: Twin
  /** All that was played, in order. */
  readonly played: readonly Played[]
  readonly found: readonly Found[]
  seen(one: Played): Seen
}

type Reasoned = 'why' | 'evidence'
type Bare<E> = E extends Entry ? Omit<E, Reasoned> : never

/** A change that might close a difference. */
export interface Proposal {
  /** One entry, as a rule; several that make sense together only. */
  readonly entries: readonly Bare<Entry>[]
  readonly why: string
  /** What vouches for it. */
  readonly cases: readonly Case[]
}

export type Proposer = (found: Found, ground: Ground) => Proposal[]

export const recordedBody = ({ entry }: Played): Json | undefined => readJson(entry.response.content.text)
export const twinBody = ({ answer }: Played): Json | undefined => readJson(answer.body)

/** Whether a reply refuses, by its status or by what its body says. */
export const refuses = (status: number, body: Json | undefined): boolean =>
  status >= 400 || (isRecord(body) && body.ok === false)

export const wasRefused = (one: Played): boolean => refuses(one.entry.response.status, recordedBody(one))
export const isRefused = (one: Played): boolean => refuses(one.answer.status, twinBody(one))

export const operationOf = ({ answer }: Played): string | undefined => answer.operation

/** All that was asked of an operation. */
export const callsOf = (ground: Ground, operation: string): Played[] =>
  ground.played.filter((one) => operationOf(one) === operation)

export const operationsIn = (cases: readonly Case[]): string[] =>
  [...new Set(cases.flatMap(({ played }) => operationOf(played) ?? []))].sort()

/** The path at the beginning of what a difference says of its place; undefined where it is no path. */
export function pathIn({ where }: Difference): string | undefined {
  const [path] = /^(\.[^.[\]\s*]+|\[\])+/.exec(where) ?? []
  return path === undefined || where.includes('*') ? undefined : path
}

export const keptOf = (seen: Seen, id: string): Kept | undefined => seen.after.find((kept) => kept.id === id)

/** A request as it was recorded, by the places that entries name: `path.userId`, `query.limit`, `body.profile.name`, `argument.name`. */
export function placesOf(
  ground: Ground,
  { entry, sent, answer }: Played,
  of: 'recorded' | 'sent' = 'sent',
): Map<string, Json> {
  const places = new Map<string, Json>()
  const url = of === 'sent' ? sent.url : new URL(entry.request.url)
  const template = ground.twin.contract().operations.get(answer.operation ?? '')?.path
  if (template) for (const [name, value] of inPath(template, url.pathname)) places.set(`path.${name}`, value)
  const text = of === 'sent' ? sent.body?.toString() : entry.request.postData?.text
  for (const [name, value] of url.searchParams) if (isPlain(name)) places.set(`argument.${name}`, value)
  const json = /^\s*[[{]/.test(text ?? '') ? readJson(text) : undefined
  if (isRecord(json)) for (const [path, value] of leaves(json, '')) places.set(`body${path}`, value)
  else if (text && isForm(entry))
    for (const [name, value] of new URLSearchParams(text)) if (isPlain(name)) places.set(`argument.${name}`, value)
  return places
}

const isPlain = (name: string): boolean => !/[.[\]]/.test(name)

const isForm = ({ request }: HarEntry): boolean => /urlencoded/.test(request.postData?.mimeType ?? '')

function inPath(template: string, path: string): [string, string][] {
  const names = [...template.matchAll(/\{\+?([^}]+)\}/g)].map(([, name]) => name as string)
  const pattern = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '([^/]+)')
  const match = new RegExp(`${pattern}/?$`).exec(path)
  return match ? names.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? '')]) : []
}

/** Every scalar, and every list as a whole, by its path. */
export function* leaves(value: Json, path: string): Generator<[string, Json]> {
  if (!isRecord(value)) yield [path, value]
  else for (const [name, inner] of Object.entries(value)) if (isPlain(name)) yield* leaves(inner, `${path}.${name}`)
}
