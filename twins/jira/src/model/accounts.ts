import type { JiraWorld } from '../types.ts'
import type { Account } from './types.ts'

export const findAccount = (world: JiraWorld, accountId: string | null | undefined): Account | undefined =>
  accountId ? world.db.accounts.get(accountId) : undefined

export const allAccounts = (world: JiraWorld): readonly Account[] => world.db.accounts.find({ order: 'seq' })

/** People whose name or address has a word that begins with the text (Jira, "Find users"). */
export function accountsLike(world: JiraWorld, text: string): readonly Account[] {
  const wanted = text.trim().toLowerCase()
  return allAccounts(world).filter(
    ({ active, displayName, emailAddress }) =>
      active &&
      `${displayName} ${emailAddress}`
        .toLowerCase()
        .split(/[\s@.]+/)
        .concat(emailAddress)
        .some((word) => word.startsWith(wanted)),
  )
}
