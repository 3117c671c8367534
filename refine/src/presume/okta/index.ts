import { readJson } from '../../score/json.ts'
import type { Tape } from '../../tape/tape.ts'
import { access } from './access.ts'
import { clients } from './clients.ts'
import { identitySources } from './identity-sources.ts'
import { looks } from './looks.ts'
import { mappings } from './mappings.ts'
import type { Org } from './org.ts'
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

const PRESUMING = new Set(['seed', 'read-bound'])

/** What a recipe came to: which path showed the thing, and why it could not be had, when it could not. */
export interface Tried {
  readonly path: string
  readonly why?: string
}

/** Makes what the tape presumes, as it was when first seen, and binds the recorded ids to it. */
export async function presumeOrg(tape: Tape, org: Org): Promise<Tried[]> {
  const tried: Tried[] = []
  if (!presumes(tape)) return tried
  for (const { recipe, seen } of sightings(tape)) {
    const path = seen.match[0]
    try {
      await recipe.make(org, seen)
      tried.push({ path })
    } catch (error) {
      tried.push({ path, why: (error as Error).message })
    }
  }
  return tried
}

/** Where nothing is known of the entries, any may. */
const presumes = ({ places }: Tape): boolean =>
  places.length === 0 || places.some((place) => place?.class !== undefined && PRESUMING.has(place.class))

interface Sighting {
  readonly recipe: Recipe
  readonly seen: Seen
}

/** First replies at each path that show what the tape neither made nor changed before. */
function sightings({ entries }: Tape): Sighting[] {
  const made = new Set<string>()
  const past = new Set<string>()
  const found: Sighting[] = []
  const asked = entries.map(({ request }) => `${request.url} ${request.postData?.text ?? ''}`)
  for (const [at, { request, response }] of entries.entries()) {
    const { pathname, search } = new URL(request.url)
    const place = pathname + search
    const body = readJson(response.content.text) as any
    const seen = past.has(place)
    const written = past.has(`${pathname} written`)
    past.add(request.method === 'GET' ? place : `${pathname} written`)
    if (response.status >= 300 || !body) continue
    if (request.method !== 'GET' && typeof body.id === 'string') made.add(body.id)
    if (request.method !== 'GET' || seen) continue
    const items = (Array.isArray(body) ? body : [body]).filter((item) => !made.has(item?.id ?? item?.kid))
    const named = (id: string) => asked.slice(at).some((text) => text.includes(id))
    for (const recipe of RECIPES) {
      const match = recipe.at.exec(place)
      if (match && items.length > 0 && (!written || recipe.written))
        found.push({ recipe, seen: { match, items, named } })
    }
  }
  return found
}
