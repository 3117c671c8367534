import type { AuthPlan, Behaviour, ErrorPlan, Resource } from '@dtu/kit/fallback/plan'

/** `spec/hints.yaml`: what overrules or completes inference. Everything is optional. */
export interface Hints {
  /** Only operations that this source (a file name or format) lists exist; the other sources complete them. */
  roster?: string
  /** By source name. */
  sources?: Record<string, SourceHint>
  title?: string
  servers?: string[]
  /** Schemas that only replies use lose `additionalProperties: false`: the service answers more than it says. */
  openReplies?: boolean
  /** `get /path` to operationId. */
  operationIds?: Record<string, string>
  /** By operationId; merged over what was inferred. */
  operations?: Record<string, Partial<Behaviour>>
  /** By resource name; merged over what was inferred. */
  resources?: Record<string, Partial<Resource>>
  errors?: { templates?: ErrorPlan['templates']; answers?: Partial<ErrorPlan['answers']> }
  auth?: { schemes?: AuthPlan['schemes'] }
}

export interface SourceHint {
  /** Put before the operationIds and schema names of this source when they clash with those of another. */
  prefix?: string
  /** Its operations take the ids, after the prefix, that an earlier source has for the same path of another version. */
  idsByPath?: boolean
}
