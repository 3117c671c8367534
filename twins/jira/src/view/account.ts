import { findAccount } from '../model/accounts.ts'
import type { Account } from '../model/types.ts'
import type { Document } from '../types.ts'
import { type Place, url } from './place.ts'

const SIZES = ['48x48', '24x24', '16x16', '32x32']

/** Initials, drawn by a server of avatars that the twin does not run. */
const avatarUrls = ({ displayName }: Account): Document => {
  const initials = displayName
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
  return Object.fromEntries(
    SIZES.map((size) => [
      size,
      `https://avatar-management--avatars.us-west-2.prod.public.atl-paas.net/initials/${initials}-1.png`,
    ]),
  )
}

export const showAccount = (place: Place, account: Account): Document => ({
  self: url(place, `user?accountId=${encodeURIComponent(account.accountId)}`),
  accountId: account.accountId,
  accountType: account.accountType,
  emailAddress: account.emailAddress,
  avatarUrls: avatarUrls(account),
  displayName: account.displayName,
  active: account.active,
  timeZone: account.timeZone,
})

/** As fields of issues and authors show people; null for nobody. */
export function showPerson(place: Place, accountId: string | null): Document | null {
  const account = findAccount(place.world, accountId)
  return account ? showAccount(place, account) : null
}
