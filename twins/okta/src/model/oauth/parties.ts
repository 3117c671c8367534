import type { Party } from '../../view/log-parties.ts'
import type { Client } from './client.ts'

/** A client as the log names it. */
export const clientParty = ({ id, app }: Client): Party => ({
  id,
  type: 'PublicClientApp',
  alternateId: id,
  displayName: app.label,
  detailEntry: null,
})
