import { hash } from 'node:crypto'
import { Reply } from '../http/request.ts'
import type { ResourceCall } from './call.ts'
import { kept } from './rows.ts'

interface Kept {
  readonly request: string
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: unknown
}

/**
 * A request that carries a key its caller made up is carried out once: sent again, it is answered as the first time. The
 * same key with another request is refused as a conflict.
 */
export function once(call: ResourceCall, work: () => Reply): Reply {
  const header = call.behaviour.idempotencyKey?.toLowerCase()
  const key = header === undefined ? undefined : call.input.request.headers[header]
  if (!key) return work()
  const { input, world } = call
  const name = `${input.operation.id}/${(world.caller as { name?: string } | undefined)?.name ?? ''}/${key}`
  const request = hash('sha256', `${input.request.path}\n${input.request.body?.toString('latin1') ?? ''}`)
  const before = kept.get(world, name) as Kept | undefined
  if (before && before.request !== request)
    throw call.refuse('conflict', { message: `The ${call.behaviour.idempotencyKey} was used for another request` })
  if (before) return new Reply(before.body ?? undefined, before)
  const reply = work()
  const { status = 200, headers, body } = reply
  if (!Buffer.isBuffer(body)) kept.put(world, name, { request, status, headers, body: body ?? null })
  return reply
}
