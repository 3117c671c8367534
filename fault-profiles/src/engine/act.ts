import type { Act } from '../bend/bending.ts'
import { kindOf, optionsOf } from '../format/check.ts'
import type { Fault } from '../format/schema.ts'
import type { Decision } from './decide.ts'
import { draw } from './draw.ts'
import type { Entry } from './ledger.ts'
import type { Part, Run } from './run.ts'
import type { Site } from './site.ts'
import type { View } from './view.ts'

/** An action of a fault at the moment it acts. */
export function actOf(site: Site, part: Part, { fault, stream, n }: Decision, action: Fault['do'][number]): Act {
  const { headers, factor = site.universe.clock.rate } = part.pack.clock ?? {}
  const faster = headers === 'virtual' ? 1 : factor
  return {
    name: kindOf(action),
    options: optionsOf(action),
    commit: action.commit,
    keep: action.connection === 'keep',
    draw: (name) => draw(part.seed, `${fault.id}#${name}`, stream, n),
    n,
    since: site.now - part.start,
    told: (wait) => wait / faster,
  }
}

/** Writes a decision down. The entry may still change until the turn's commit. */
export function note(site: Site, run: Run, { fault, n, u, stream, inject, suppressed }: Decision, view: View): Entry {
  return site.ledger.add({
    vtime: site.now,
    wall: Date.now(),
    run: run.id,
    fault: fault.id,
    n,
    u,
    key: stream,
    outcome: inject ? 'injected' : suppressed ? 'suppressed' : 'passed',
    reason: suppressed ?? null,
    twin: view.twin,
    op: view.operation,
    tenant: view.concern.tenant,
    client: shortened(view.concern.client ?? ''),
    attempt: view.attempt,
    connection: view.connection.id,
    commit: null,
    action: null,
    bytesSent: null,
    eventId: view.event?.id ?? null,
  })
}

/** A credential is shown by its beginning only. */
const shortened = (client: string): string => (client.length > 24 ? `${client.slice(0, 12)}…` : client)
