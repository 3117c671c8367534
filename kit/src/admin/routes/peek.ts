import { OperatorError } from '../../errors.ts'
import { about, type OfUniverse, type Routes, universeOf } from '../admin.ts'
import { administrators } from '../known.ts'
import { pipelineOf } from '../replay.ts'

/** A service's own answer, for a page that shows what its people see. */
export const peek: Routes = (app, admin) => {
  app.get<{ Params: OfUniverse['Params'] & { twin: string }; Querystring: { path?: string } }>(
    '/universes/:universe/peek/:twin',
    {
      schema: {
        ...about(
          'state',
          "What a service would answer its administrator's GET of a path: changes nothing, is in no journal, meets no fault",
          { params: ['universe', 'twin'], query: { path: { type: 'string', pattern: '^/' } } },
        ),
      },
    },
    (request) => {
      const universe = universeOf(admin, request)
      const { twin } = request.params
      const { path } = request.query
      if (path === undefined)
        throw new OperatorError('bad_request', 'no path was given', { hint: 'for example ?path=/books%3Fshelf=new' })
      universe.twin(twin)
      const headers = { ...administrators(universe, twin), accept: 'application/json' }
      const url = `/u/${universe.name}${path}`
      const reply = pipelineOf(admin.host, twin).peek({ method: 'GET', url, headers, body: undefined })
      if (!reply) throw new OperatorError('asks_outside', 'that operation asks somebody outside first', { status: 422 })
      return { status: reply.status, body: read(reply.body.toString()) }
    },
  )
}

/** JSON where it is JSON. */
function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
