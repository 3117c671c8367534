// The admin API of the universe in the same network.
import { firstPort } from './port.mjs'

export const url = process.env.DTU_ADMIN_URL || `http://universe:${firstPort}`
const universe = `${url}/universes/${encodeURIComponent(process.env.UNIVERSE || 'default')}`
const token = process.env.ADMIN_TOKEN

/** Asks about the universe; throws with what it said when it refuses. */
export async function ask(path, body) {
  const reply = await fetch(universe + path, {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
  })
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`)
  return reply.json()
}
