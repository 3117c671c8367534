// Has the universe misbehave for as long as this container runs, and says what befalls whom: CHAOS names the fault profiles.
import { setTimeout as pause } from 'node:timers/promises'
import { ask, url } from './admin.mjs'

const profiles = (process.env.CHAOS || 'gauntlet.mild').split(/[\s,]+/).filter(Boolean)
const { id } = await begun()
console.log(`${id} is at work: ${profiles.join(', ')}`)

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await ask(`/faults/runs/${id}/stop`, {}).catch((error) => console.error(error.message))
    console.log(`${id} has ended`)
    process.exit(0)
  })

process.env.DTU_ADMIN_URL = url
if (process.env.ADMIN_TOKEN) process.env.DTU_ADMIN_TOKEN = process.env.ADMIN_TOKEN
process.argv = [process.argv[0], 'dtu', 'chaos', 'watch']
await import('../cli/bin/dtu.mjs')

/** The universe may be starting, for the first time or anew. */
async function begun() {
  for (;;) {
    try {
      return await ask('/faults/runs', { profiles })
    } catch (error) {
      if (!error.cause) throw error
      console.error(`no universe answers yet: ${error.cause.message}`)
      await pause(1000)
    }
  }
}
