import { type Admin, about, type Routes } from '../admin.ts'
import { universeView } from '../describe.ts'

/** The front page, for people and for programs, and whether all is well. */
export const home: Routes = (app, admin) => {
  app.get('/', { schema: about('universe', 'What runs here; a page for browsers') }, ({ headers }, reply) => {
    const { host, routes } = admin
    if (headers.accept?.includes('text/html')) return reply.type('text/html; charset=utf-8').send(page(admin))
    return reply.send({
      twins: host.twins.map(({ name }) => name),
      universes: host.list().map(({ name }) => name),
      docs: '/docs',
      routes,
    })
  })

  app.get('/health', { schema: about('universe', 'Whether every twin answers') }, () => ({
    status: 'ok',
    pid: process.pid,
    seconds: Math.round((Date.now() - admin.startedAt) / 1000),
    data: admin.host.data,
    universes: admin.host.list().length,
    twins: universeView(admin.host, admin.host.default).twins,
  }))
}

function page({ host, routes }: Admin): string {
  const view = universeView(host, host.default)
  const twins = host.twins.map(({ name, title }) => {
    const url = escapeHtml(view.twins[name]?.url ?? '')
    return `<tr><td>${escapeHtml(title)}<td><a href="${url}/docs">${url}</a>`
  })
  const console = routes.includes('GET /console') ? '<p><a href="/console/">The console</a></p>' : ''
  const universes = host
    .list()
    .map(
      ({ name }) =>
        `<li><a href="/universes/${escapeHtml(name)}">${escapeHtml(name)}</a> · <a href="/universes/${escapeHtml(name)}/journal">journal</a>`,
    )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Universe</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}td{padding-right:2rem}</style>
<h1>Universe</h1>${console}<h2>Twins</h2><table>${twins.join('')}</table><h2>Universes</h2><ul>${universes.join('')}</ul>
<p><a href="/docs">The admin API</a> · <a href="/openapi.json">its contract</a> · <a href="/health">health</a></p></html>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] as string)
