import type { User } from '../../model/types.ts'
import type { Document } from '../../types.ts'

/** A user as a sign-in shows them (tapes/okta, POST /api/v1/authn). */
export const showSigner = ({ id, passwordChanged, profile }: User): Document => ({
  id,
  passwordChanged,
  profile: {
    login: profile.login,
    firstName: profile.firstName,
    lastName: profile.lastName,
    locale: profile.locale ?? 'en_US',
    timeZone: profile.timezone ?? 'America/Los_Angeles',
  },
})
