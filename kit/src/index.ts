export type { ClockMode } from './clock.ts'
export { type Contract, type OperationSpec, operation, readContract } from './contract.ts'
export { type Batch, type Concern, canSay, type Dialect, type Mishap, type Page, type Trouble } from './dialect.ts'
export { ApiError, OperatorError } from './errors.ts'
export type { Event } from './events.ts'
export { fallbackOf, type Surroundings } from './fallback/fallback.ts'
export { twinInFolder } from './fallback/folder.ts'
export { basePathOf, type GeneratedOptions, generatedTwin } from './fallback/generated.ts'
export { type Shelves, shelvesOf } from './fallback/keep.ts'
export { gapOf, generatedTables, generatedTasks, idFormats } from './fallback/parts.ts'
export type { Plan } from './fallback/plan.ts'
export { generatedRefusals } from './fallback/refusals.ts'
export type { Row } from './fallback/rows.ts'
export { readWritten, type Written } from './fallback/written.ts'
export { type CreateOptions, DEFAULT_UNIVERSE, Host, type HostOptions } from './host.ts'
export { mediaType, parseJson } from './http/bodies.ts'
export { Pipeline } from './http/pipeline.ts'
export {
  type ApiRequest,
  Ask,
  type Departure,
  type Part,
  type RawReply,
  type RawRequest,
  Reply,
} from './http/request.ts'
export { createTwinServer, type TwinServerOptions } from './http/server.ts'
export { DIGITS, draw, type IdFormat, LOWER, UPPER } from './ids.ts'
export type { Asked, Bend, Detour, Interposer } from './interposer.ts'
export type { Answerer, Exchange, JournalFilter, JournalOptions } from './journal.ts'
export { type Limiter, limiterOf, type Pace, type Rate, type Standing } from './limiter.ts'
export type { Limits, Presets } from './limits.ts'
export {
  type Extension,
  extend,
  KINDS,
  type Kind,
  type Lead,
  type Leads,
  type Mark,
  missing,
  type Population,
  partsOf,
  plainly,
  population,
  populationOf,
  type Thing,
  thingsOf,
} from './population/index.ts'
export type {
  Channel as SeedChannel,
  Folder,
  Group,
  Issue,
  Person,
  Post,
  Project,
  Said,
  Seed,
  SeedFile,
  Share,
  Team,
} from './population/seed.ts'
export { adjust, refined, refinementOf } from './refinement/refined.ts'
export type { Change, Watcher } from './store/changes.ts'
export type { Collection } from './store/collection.ts'
export { RawJson, stringify } from './store/json.ts'
export type { Query } from './store/query.ts'
export { nameOfView, type Table, type Tables, table } from './store/table.ts'
export type { View, Views } from './store/view.ts'
export type {
  Channel,
  Delivery,
  HttpMessage,
  Input,
  Operation,
  Operations,
  Outcome,
  Outgoing,
  Principal,
  Refusals,
  Socket,
  SocketMessage,
  Twin,
} from './twin.ts'
export { Universe, type UniverseOptions } from './universe.ts'
export { type Blobs, type Collections, World } from './world.ts'
