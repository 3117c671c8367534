import type { Org } from '../../org.ts'
import type { Bindings } from '../bindings.ts'
import { jsonOf, type Tape } from '../recordings.ts'
import { access } from './access.ts'
import { clients } from './clients.ts'
import { identitySources } from './identity-sources.ts'
import { looks } from './looks.ts'
import { mappings } from './mappings.ts'
import { people } from './people.ts'
import { policies } from './policies.ts'
import type { Recipe, Seen } from './recipe.ts'

/** What recordings show of objects they did not make, and how to have the like. The API makes them where it can. */
const RECIPES: readonly Recipe[] = [
  ...access,
  ...clients,
  ...identitySources,
  ...looks,
  ...mappings,
  ...people,
  ...policies,
]

const CLASSES = new Set(['seed', 'read-bound'])

export const presumes = (tape: Tape): boolean =>
  tape.index.some((place) => CLASSES.has(place.class)) && sightings(tape).length > 0

/** Makes what the tape presumes, as it was when first seen, and binds the recorded ids to it. */
export async function presume(org: Org, tape: Tape, bindings: Bindings): Promise<void> {
  if (!presumes(tape)) return
  for (const { recipe, seen } of sightings(tape)) await recipe.make(org, seen, bindings)
}

/** First replies at each path that show what the tape neither made nor changed before. */
function sightings(tape: Tape): { recipe: Recipe; seen: Seen }[] {
  const made = new Set<string>()
  const past = new Set<string>()
  const found: { recipe: Recipe; seen: Seen }[] = []
  const asked = tape.har.log.entries.map(({ request }) => `${request.url} ${request.postData?.text ?? ''}`)
  for (const [i, { request, response }] of tape.har.log.entries.entries()) {
    const { pathname, search } = new URL(request.url)
    const place = pathname + search
    const body = jsonOf(response.content.text)
    const seen = past.has(place)
    const written = past.has(`${pathname} written`)
    past.add(request.method === 'GET' ? place : `${pathname} written`)
    if (response.status >= 300 || body === undefined) continue
    if (request.method !== 'GET' && typeof body.id === 'string') made.add(body.id)
    if (request.method !== 'GET' || seen) continue
    const items = (Array.isArray(body) ? body : [body]).filter(({ id, kid }) => !made.has(id ?? kid))
    const named = (id: string) => asked.slice(i).some((text) => text.includes(id))
    for (const recipe of RECIPES) {
      const match = recipe.at.exec(place)
      if (match && items.length > 0 && (!written || recipe.written))
        found.push({ recipe, seen: { match, items, named } })
    }
  }
  return found
}
