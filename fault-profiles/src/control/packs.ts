import { about, type OfUniverse, type Routes, universeOf } from '@dtu/kit/admin/admin'

const load = () => import('./work.ts')

const TAG = 'faults'
const BASE = '/universes/:universe/faults/packs'
const ONE = { params: ['universe', 'pack'] }
const unquoted = (tag: string | undefined) => tag?.replace(/^(?:W\/)?"?|"$/g, '')

interface OfPack {
  Params: OfUniverse['Params'] & { pack: string }
}

/** Profiles that are kept with a universe: to be put to work by their ids. */
export const packs: Routes = (app, admin) => {
  const shelfOf = async (request: { params: OfUniverse['Params'] }) =>
    new (await load()).Shelf(universeOf(admin, request))

  app.get<OfUniverse>(
    BASE,
    { schema: about(TAG, 'The profiles that are kept here', { params: ['universe'] }) },
    async (request) => ({ packs: (await shelfOf(request)).list().map(({ id, version }) => ({ id, version })) }),
  )

  app.get<OfPack>(`${BASE}/:pack`, { schema: about(TAG, 'One of them, as text', ONE) }, async (request, reply) => {
    const kept = (await shelfOf(request)).get(request.params.pack)
    return reply.header('etag', `"${kept.version}"`).send(kept)
  })

  app.put<OfPack & { Body: { text: string }; Headers: { 'if-match'?: string; 'if-none-match'?: string } }>(
    `${BASE}/:pack`,
    {
      schema: about(TAG, 'Keeps a profile when it is right; if-match: only in place of that version', {
        ...ONE,
        body: { text: { type: 'string' } },
        required: ['text'],
      }),
    },
    async (request, reply) => {
      const { read } = await load()
      const { pack } = request.params
      const { text } = request.body
      const { warnings } = read(universeOf(admin, request), pack, text)
      const { 'if-match': match, 'if-none-match': none } = request.headers
      const { id, version } = (await shelfOf(request)).put(pack, text, {
        match: unquoted(match),
        fresh: none === '*',
      })
      return reply.header('etag', `"${version}"`).send({ id, version, warnings })
    },
  )

  app.delete<OfPack>(`${BASE}/:pack`, { schema: about(TAG, 'Forgets one of them', ONE) }, async (request) => {
    ;(await shelfOf(request)).delete(request.params.pack)
    return { deleted: request.params.pack }
  })
}
