import type { Input as KitInput, Operation as KitOperation, Principal, World } from '@dtu/kit'
import type { tables } from './tables/index.ts'

/** Who calls: the holder of an API token, an app with an access token, a browser with a session, or anybody. */
export interface Caller extends Principal {
  readonly kind: 'token' | 'oauth' | 'session' | 'public'
  /** Whose rights count. Empty for service apps and for the public. */
  readonly userId: string
  /** Id of the API token or of the access token. */
  readonly tokenId?: string
  /** The app that an access token was given to. */
  readonly clientId?: string
  /** Where the call came from, for the System Log. */
  readonly client?: { readonly ipAddress: string; readonly userAgent: string | undefined }
  /** What an access token was granted; where there is none, the user's rights are all that count. */
  readonly scopes?: readonly string[]
}

export type OktaWorld = World<typeof tables, Caller>

export type Document = Readonly<Record<string, unknown>>

export interface OktaInput extends KitInput {
  /** The JSON body as an object; empty where there is none or where it is a list. */
  readonly body: Document
  /** The JSON body as it is; undefined where there is none. */
  readonly json: unknown
  /** The fields of a form body; empty for any other. */
  readonly form: URLSearchParams
}

export type Operation = KitOperation<OktaWorld, OktaInput>
/** One family of operations, keyed by the contract's operationId. */
export type Operations = Readonly<Record<string, Operation>>
