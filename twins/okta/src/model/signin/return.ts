import { rowsOf } from '../../generated.ts'
import type { OktaWorld } from '../../types.ts'

/**
 * Where a browser may be sent after it signed in or out: within the org, or to an origin that the org trusts to be redirected to.
 * Anything else leads home: whoever makes the link must not choose where its reader ends.
 */
export function safeReturn(world: OktaWorld, given: string | null): string {
  const home = `${world.baseUrl}/app/UserHome`
  if (given === null || given === '') return home
  // `//evil.example` and `\evil.example` are other hosts to a browser.
  const inside = /^\/(?![/\\])/.test(given) ? `${world.baseUrl}${given}` : given
  if (!URL.canParse(inside)) return home
  const { origin, protocol } = new URL(inside)
  const known = origin === new URL(world.baseUrl).origin || mayRedirect(world, origin)
  return /^https?:$/.test(protocol) && known ? inside : home
}

const mayRedirect = (world: OktaWorld, origin: string): boolean =>
  rowsOf(world, 'trustedOrigins').some(
    ({ item }: any) =>
      item.status === 'ACTIVE' &&
      item.origin === origin &&
      item.scopes?.some(({ type }: { type: string }) => type === 'REDIRECT'),
  )
