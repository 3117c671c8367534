import { existsSync, readdirSync, statSync } from 'node:fs'
import { OperatorError } from '../../errors.ts'
import { snapshotFolder } from '../../folder.ts'
import type { Host } from '../../host.ts'
import { about, type OfUniverse, type Routes, universeOf } from '../admin.ts'
import { universeWithCredentials } from '../describe.ts'

const TAG = 'images'
const MAX_IMAGE = 2 ** 31 - 1
const BYTES = 'application/octet-stream'

/** State as bytes: snapshots kept in the data folder, and images that come and go over HTTP. */
export const images: Routes = (app, admin) => {
  const { host } = admin
  const universe = { params: ['universe'] }

  app.get('/snapshots', { schema: about(TAG, 'The snapshots in the data folder') }, () => ({
    snapshots: snapshots(snapshotFolder(host.data)),
  }))

  app.post<OfUniverse & { Body?: { name?: string } }>(
    '/universes/:universe/snapshot',
    {
      schema: about(TAG, 'Writes a snapshot into the data folder', {
        ...universe,
        body: { name: { type: 'string', description: 'left out: the universe and the time' } },
      }),
    },
    (request, reply) => {
      const { name } = universeOf(admin, request)
      const snapshot = request.body?.name ?? `${name}-${stamp()}`
      const file = host.snapshotFile(snapshot)
      if (existsSync(file))
        throw new OperatorError('name_taken', `there is a snapshot '${snapshot}' already`, {
          status: 409,
          hint: 'choose another name, or none',
        })
      host.snapshot(name, file)
      return reply.code(201).send({ snapshot, file, bytes: statSync(file).size })
    },
  )

  app.get<OfUniverse>(
    '/universes/:universe/image',
    { schema: about(TAG, 'The universe as bytes', universe) },
    (request, reply) => {
      const { universe: name } = request.params
      return reply
        .type(BYTES)
        .header('content-disposition', `attachment; filename="${name}.image"`)
        .send(universeOf(admin, request).image())
    },
  )

  // In a scope of its own: only here is a body of bytes read.
  app.register(async (scope) => {
    scope.addContentTypeParser(BYTES, { parseAs: 'buffer', bodyLimit: MAX_IMAGE }, (_request, body, done) =>
      done(null, body),
    )
    scope.post<OfUniverse & { Body?: Buffer | { snapshot?: unknown } }>(
      '/universes/:universe/restore',
      {
        bodyLimit: MAX_IMAGE,
        schema: about(
          TAG,
          'Opens a snapshot ({ snapshot }) or an image (bytes) as this universe, which it replaces',
          universe,
        ),
      },
      ({ params, body }) => {
        const image = Buffer.isBuffer(body) ? body : snapshotNamed(host, body)
        return universeWithCredentials(host, host.restore(params.universe, image))
      },
    )
  })
}

function snapshotNamed(host: Host, body: { snapshot?: unknown } | undefined): string {
  if (typeof body?.snapshot !== 'string')
    throw new OperatorError('bad_request', 'no snapshot was named', {
      hint: `send { "snapshot": "<name>" }, or an image's bytes as ${BYTES}`,
    })
  const file = host.snapshotFile(body.snapshot)
  if (existsSync(file)) return file
  throw new OperatorError('unknown_snapshot', `there is no snapshot '${body.snapshot}'`, {
    status: 404,
    hint: 'list them with: GET /snapshots',
  })
}

function snapshots(folder: string) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.image'))
  return files.map((file) => {
    const { size, mtime } = statSync(`${folder}/${file}`)
    return { snapshot: file.slice(0, -'.image'.length), bytes: size, written: mtime.toISOString() }
  })
}

const stamp = () => new Date().toISOString().replace(/[-:]/g, '').replace('.', '').toLowerCase()
