import type { JiraWorld } from './types.ts'

/**
 * An administrator's API token of this universe, minted on the first call, the same one after. `token` is what goes into
 * Basic: the address, a colon and the API token.
 */
export function credentials(world: JiraWorld): Record<string, string> {
  const account = world.db.accounts.find({ order: 'seq', limit: 1 })[0]
  if (!account) return {}
  const known = world.db.tokens.find({ where: { universe: world.universe } })
  const own = known.find(({ accountId }) => accountId === account.accountId)
  const apiToken = own?.token ?? mintToken(world, account.accountId)
  return { token: `${account.emailAddress}:${apiToken}`, email: account.emailAddress, apiToken }
}

export function mintToken(world: JiraWorld, accountId: string): string {
  const token = world.ids.secret('apiToken')
  world.db.tokens.insert({ token, universe: world.universe, accountId })
  return token
}
