import type { Document, OktaWorld } from '../../types.ts'
import { rulesOf } from '../policies/find.ts'
import type { PolicyRule } from '../policies/types.ts'
import type { Client } from './client.ts'
import { type SignedIn, signedInAt } from './sign-on.ts'

/** The first active rule of the app's authentication policy: which of them is for whom is not told apart (FIDELITY.md). */
function ruleFor(world: OktaWorld, { app }: Client): PolicyRule | undefined {
  const policy = app.own.accessPolicy === undefined ? undefined : world.db.policies.get(app.own.accessPolicy)
  return policy && rulesOf(world, policy).find(({ status }) => status === 'ACTIVE')
}

/** What an app asks of a sign-in. */
export interface Assurance {
  readonly allowed: boolean
  readonly twoFactors: boolean
  /** Milliseconds after which a sign-in is too old; undefined where it never is. */
  readonly within: number | undefined
}

export function assuranceOf(world: OktaWorld, client: Client): Assurance {
  const signOn = (ruleFor(world, client)?.actions.appSignOn ?? {}) as Document
  const method = (signOn.verificationMethod ?? {}) as Document
  return {
    allowed: signOn.access !== 'DENY',
    twoFactors: method.factorMode === '2FA',
    within: durationOf(method.reauthenticateIn),
  }
}

/** Whether a sign-in is what an app asks for. Who the app's policy denies gets no further, whatever they do. */
export function meets(world: OktaWorld, { twoFactors, within }: Assurance, { session }: SignedIn): boolean {
  if (twoFactors && session.lastFactorVerification === null) return false
  return within === undefined || within === 0 || world.now() - signedInAt(session) <= within
}

export const asksTwoFactors = (world: OktaWorld, client: Client): boolean => assuranceOf(world, client).twoFactors

const UNITS = { D: 86_400_000, H: 3_600_000, M: 60_000, S: 1000 } as const

/** `PT2H`, `P30D`: an ISO 8601 duration in milliseconds. */
function durationOf(given: unknown): number | undefined {
  if (typeof given !== 'string' || !/^P(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/.test(given)) return undefined
  return [...given.matchAll(/(\d+)([DHMS])/g)].reduce(
    (sum, [, n, unit]) => sum + Number(n) * UNITS[unit as keyof typeof UNITS],
    0,
  )
}
