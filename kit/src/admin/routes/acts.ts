import { about, type OfUniverse, type Routes, universeOf } from '../admin.ts'

const TAG = 'acts'

interface OfTwin {
  Params: OfUniverse['Params'] & { twin: string }
}

/** What people do to a service without its API: post, click, sign in. */
export const acts: Routes = (app, admin) => {
  app.get<OfUniverse>(
    '/universes/:universe/acts',
    { schema: about(TAG, 'What people can do, by twin', { params: ['universe'] }) },
    (request) =>
      Object.fromEntries(universeOf(admin, request).twins.map((twin) => [twin.name, Object.keys(twin.acts ?? {})])),
  )

  app.get<OfTwin>(
    '/universes/:universe/acts/:twin',
    { schema: about(TAG, 'What people can do to one twin', { params: ['universe', 'twin'] }) },
    (request) => ({
      acts: Object.keys(universeOf(admin, request).twin(request.params.twin).acts ?? {}),
    }),
  )

  app.post<{ Params: OfTwin['Params'] & { act: string }; Body?: object }>(
    '/universes/:universe/acts/:twin/:act',
    {
      schema: {
        ...about(TAG, 'Acts as a person', { params: ['universe', 'twin', 'act'] }),
        body: { type: 'object', nullable: true, additionalProperties: true },
      },
    },
    async (request) => {
      const universe = universeOf(admin, request)
      const result = universe.act(request.params.twin, request.params.act, request.body ?? {})
      await universe.database.committed()
      return { result: result ?? null }
    },
  )
}
