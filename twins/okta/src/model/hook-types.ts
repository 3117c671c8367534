import type { Time } from './types.ts'

/** Where a hook is called, as the API shows it: without what it proves itself with. */
export interface HookChannel {
  readonly type: string
  readonly version: string
  readonly config: {
    readonly uri: string
    readonly headers: readonly { readonly key: string; readonly value: string }[]
    readonly method: string
    readonly authScheme: { readonly type: string; readonly key: string } | null
    readonly [oauth: string]: unknown
  }
}

interface Hook {
  readonly id: string
  readonly status: 'ACTIVE' | 'INACTIVE'
  readonly name: string
  readonly created: Time
  readonly lastUpdated: Time
  readonly channel: HookChannel
  /** What the hook is sent to prove that Okta calls; never shown. */
  readonly secret: string | undefined
  readonly seq: number
}

/** Hears of events. */
export interface EventHook extends Hook {
  readonly verificationStatus: 'UNVERIFIED' | 'VERIFIED'
  readonly description: string | null
  readonly createdBy: string
  readonly events: { readonly type: string; readonly items: readonly string[]; readonly filter: unknown }
}

/** Is asked in the middle of something. */
export interface InlineHook extends Hook {
  readonly type: string
  readonly version: string
}
