import { about, type Routes } from '../admin.ts'
import { Feed } from '../feed.ts'

/** All that happens here, for whoever looks on. */
export const live: Routes = (app, { host }) => {
  app.get(
    '/live',
    {
      schema: about(
        'journal',
        'All that happens in all universes, in brief (server-sent events): `exchanges`, `changed` (which tables), `universes` (they came, went or moved in time; `fresh` are those that are new or made anew). While anybody listens, it is kept what each exchange changes',
      ),
    },
    (_request, reply) => {
      reply.hijack()
      new Feed(host, reply.raw).open()
    },
  )
}
