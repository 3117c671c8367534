import { changeMapping, type End, type Mapping, mappingsIn, propertiesOf, requireMapping } from '../model/mappings.ts'
import { limitOf, pageReply } from '../paging.ts'
import type { Document, OktaInput, OktaWorld, Operations } from '../types.ts'
import { link } from '../view/links.ts'

const showEnd = (world: OktaWorld, { self, schema, ...end }: End): Document => ({
  ...end,
  _links: { self: link(world, self), schema: link(world, schema) },
})

const list = (world: OktaWorld, { id, source, target }: Mapping): Document => ({
  id,
  source: showEnd(world, source),
  target: showEnd(world, target),
  _links: { self: link(world, `/mappings/${id}`) },
})

const show = (world: OktaWorld, mapping: Mapping): Document => {
  const { _links, ...shown } = list(world, mapping)
  return { ...shown, properties: propertiesOf(world, mapping), _links }
}

const mappingOf = (world: OktaWorld, { path }: OktaInput) => requireMapping(world, path.mappingId as string)

/** How profiles fill each other (tapes/okta, okta-sdk-python 2025). */
export const mappings: Operations = {
  listProfileMappings(world, input) {
    const [source, target, after] = ['sourceId', 'targetId', 'after'].map((name) => input.query.get(name))
    const found = mappingsIn(world).filter(
      (mapping) => (!source || mapping.source.id === source) && (!target || mapping.target.id === target),
    )
    const from = after ? found.findIndex(({ id }) => id === after) + 1 : 0
    const limit = limitOf(input, { size: 20, max: 200 })
    const shown = found.slice(from, from + limit)
    const last = from + limit < found.length ? shown.at(-1) : undefined
    const items = shown.map((mapping) => list(world, mapping))
    return pageReply(world, input, items, last && { cursor: last.id, limit }, limit)
  },
  getProfileMapping: (world, input) => show(world, mappingOf(world, input)),
  updateProfileMapping(world, input) {
    const mapping = mappingOf(world, input)
    changeMapping(world, mapping, input.body)
    return show(world, mapping)
  },
}
