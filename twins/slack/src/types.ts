import type { Input as KitInput, Operation as KitOperation, Principal, World } from '@dtu/kit'
import type { Args } from './args.ts'
import type { tables } from './tables.ts'

/** Who calls: the holder of a token. */
export interface Caller extends Principal {
  readonly token: string
  readonly kind: 'bot' | 'user' | 'app'
  readonly app_id: string
  readonly team_id: string
  /** The person, or the bot's user. Empty for app-level tokens. */
  readonly user_id: string
  readonly bot_id: string | undefined
  readonly scopes: readonly string[]
}

export type SlackWorld = World<typeof tables, Caller>

export interface SlackInput extends KitInput {
  readonly args: Args
  /** What Slack warns of beside a success: `missing_charset`, `superfluous_charset`. */
  readonly warnings: readonly string[]
}

export type Operation = KitOperation<SlackWorld, SlackInput>
/** One family of methods, keyed by method name. */
export type Operations = Readonly<Record<string, Operation>>
