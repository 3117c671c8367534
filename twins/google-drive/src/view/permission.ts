import type { Document } from '../body.ts'
import type { Permission } from '../model/types.ts'

export const showPermission = ({
  id,
  type,
  role,
  emailAddress,
  domain,
  displayName,
  allowFileDiscovery,
}: Permission): Document => ({
  kind: 'drive#permission',
  id,
  type,
  ...(emailAddress !== undefined && { emailAddress }),
  ...(domain !== undefined && { domain }),
  role,
  ...(allowFileDiscovery !== undefined && { allowFileDiscovery }),
  ...(displayName !== undefined && { displayName }),
  ...((type === 'user' || type === 'group') && { deleted: false, pendingOwner: false }),
})
