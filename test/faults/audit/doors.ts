import { Resolver as Names } from 'node:dns/promises'
import { request as askTls } from 'node:https'
import { connect } from 'node:net'
import { openResolver, openTlsDoor } from '@dtu/fault-profiles'
import type { Look } from './looks.ts'

/** What a client makes of a twin's TLS port. */
export const tlsDoor: Look = async ({ world, engine, universe, begin }) => {
  await world.listen('slack')
  const door = await openTlsDoor(world.host, engine, universe.twin('slack'))
  begin()
  try {
    return await new Promise((resolve) => {
      const asked = askTls(
        `https://localhost:${door.port}/api/api.test`,
        { method: 'POST', agent: false, ca: door.certificate, timeout: 500 },
        (reply) => {
          reply.resume()
          resolve(reply.statusCode)
        },
      )
      asked.on('timeout', () => asked.destroy(new Error('it took too long')))
      asked.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      asked.end()
    })
  } finally {
    door.close()
  }
}

/** What the twin's own name server says of a twin's host. */
export const nameServer: Look = async ({ universe, engine, begin }) => {
  const resolver = await openResolver(engine, universe.twins)
  begin()
  const names = new Names({ timeout: 500, tries: 1 })
  names.setServers([`127.0.0.1:${resolver.port}`])
  try {
    return await names.resolve4('slack.com', { ttl: true }).catch((error) => error.code)
  } finally {
    resolver.close()
  }
}

/** What comes back while a body is still on its way, and whether the connection is then broken off. */
export const upload: Look = async ({ world, begin }) => {
  const { hostname, port } = new URL(await world.listen('slack'))
  begin()
  const socket = connect(Number(port), hostname)
  let heard = ''
  let broken = false
  socket.on('data', (bytes) => {
    heard += bytes.toString()
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    broken = true
  })
  socket.write('POST /api/api.test HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\nbegun')
  const until = async (holds: () => boolean, most: number) => {
    for (const end = performance.now() + most; performance.now() < end && !holds(); )
      await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await until(() => heard !== '' || broken, 10_000)
  await until(() => broken, 400)
  socket.destroy()
  // A reset may overtake what was said before it.
  return broken ? 'broken off' : heard.split('\r\n', 1)[0]
}
