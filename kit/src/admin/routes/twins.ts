import { contractOf } from '../../contract.ts'
import type { Twin } from '../../twin.ts'
import { about, type Routes } from '../admin.ts'

const TAG = 'twins'

/** The twins and what they know. */
export const twins: Routes = (app, { host }) => {
  app.get('/twins', { schema: about(TAG, 'All twins') }, () => ({ twins: host.twins.map(brief) }))

  app.get<{ Params: { twin: string } }>(
    '/twins/:twin',
    { schema: about(TAG, 'One twin: who answers each of its operations', { params: ['twin'] }) },
    ({ params }) => {
      const twin = host.twin(params.twin)
      const operations = [...contractOf(twin).operations.values(), ...(twin.routes ?? [])].map(
        ({ id, method, path }) => ({
          id,
          method,
          path,
          answers: twin.operations[id] ? 'handwritten' : 'none',
        }),
      )
      return { ...brief(twin), operations }
    },
  )
}

const brief = ({ name, title, hosts, operations, acts }: Twin) => ({
  name,
  title,
  hosts,
  handwritten: Object.keys(operations).length,
  acts: Object.keys(acts ?? {}),
})
