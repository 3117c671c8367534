import { jiraError } from '../errors.ts'
import { accountsLike, allAccounts, findAccount } from '../model/accounts.ts'
import { groupsOf } from '../model/groups.ts'
import type { Account } from '../model/types.ts'
import type { Document, JiraInput, JiraWorld } from '../types.ts'
import { showAccount } from '../view/account.ts'
import { showGroupName } from '../view/group.ts'
import { both, placeOf } from './both.ts'
import { pageOf } from './page.ts'

const list = (world: JiraWorld, input: JiraInput, accounts: readonly Account[]): readonly Document[] =>
  pageOf(input, accounts, 50, 1000).values.map((account) => showAccount(placeOf(world, input), account))

/** How many groups somebody is in, and which when `expand` asks for them. */
function memberships(world: JiraWorld, input: JiraInput, account: Account): Document {
  const groups = groupsOf(world, account)
  const asked = (input.query.get('expand') ?? '').split(',').includes('groups')
  return { size: groups.length, items: asked ? groups.map((group) => showGroupName(placeOf(world, input), group)) : [] }
}

function found(world: JiraWorld, input: JiraInput): readonly Account[] {
  const { query } = input
  const accountId = query.get('accountId')
  if (accountId !== null) return [findAccount(world, accountId)].filter((account) => account !== undefined)
  const text = query.get('query') ?? query.get('username')
  if (text === null && query.get('property') === null)
    throw jiraError(
      400,
      'The query parameters (accountId, username, property, query) are mandatory and at least one must be provided.',
    )
  return accountsLike(world, text ?? '')
}

export const users = both({
  getCurrentUser: (world, input) => {
    const account = findAccount(world, world.caller.accountId) as Account
    return {
      ...showAccount(placeOf(world, input), account),
      locale: account.locale,
      groups: memberships(world, input, account),
      applicationRoles: { size: 1, items: [] },
      expand: 'groups,applicationRoles',
    }
  },

  getUser: (world, input) => {
    const accountId = input.query.get('accountId')
    if (!accountId) throw jiraError(400, "The query parameter 'accountId' must be provided.")
    const account = findAccount(world, accountId)
    if (!account) throw jiraError(404, 'Specified user does not exist or you do not have required permissions')
    return {
      ...showAccount(placeOf(world, input), account),
      groups: memberships(world, input, account),
      applicationRoles: { size: 1, items: [] },
      expand: 'groups,applicationRoles',
    }
  },

  findUsers: (world, input) => list(world, input, found(world, input)),
  findAssignableUsers: (world, input) => list(world, input, accountsLike(world, input.query.get('query') ?? '')),
  getAllUsers: (world, input) => list(world, input, allAccounts(world)),
  getAllUsersDefault: (world, input) => list(world, input, allAccounts(world)),
})
