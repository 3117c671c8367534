import type { Plan } from '../queue/flow.ts'
import { ask } from './ask.ts'
import { breakGlass } from './break-glass.ts'
import { decide } from './decide.ts'
import { expire } from './expire.ts'
import { incidentClosed, incidentOpened } from './incident.ts'
import { joined } from './joined.ts'
import { left } from './left.ts'
import { moved } from './moved.ts'
import { sync } from './sync.ts'
import { telling } from './tell.ts'
import { vendorLeft } from './vendor-left.ts'

/** All kinds of work. */
export const plans: Readonly<Record<string, Plan>> = {
  ask,
  decide,
  expire,
  'break-glass': breakGlass,
  'incident-opened': incidentOpened,
  'incident-closed': incidentClosed,
  joined,
  moved,
  left,
  'vendor-left': vendorLeft,
  sync,
  tell: telling,
}
