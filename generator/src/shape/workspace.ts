import type { Schema } from '../draft.ts'
import { addSchema, type Resolve } from './from-schema.ts'
import { merge, newShape, type Shape, toSchema } from './shape.ts'

/** Named shapes under construction; what is learned of a value behind a reference goes to the name. */
export class Workspace {
  readonly shapes = new Map<string, Shape>()
  readonly #schemas: Record<string, Schema>

  /** @param schemas the components that references of the form `#/components/schemas/<name>` point into */
  constructor(schemas: Record<string, Schema>) {
    this.#schemas = schemas
  }

  /** Keeps references to objects, inlines scalar aliases. */
  readonly resolve: Resolve = (ref) => {
    const name = ref.startsWith('#/components/schemas/') ? ref.slice('#/components/schemas/'.length) : undefined
    const schema = name === undefined ? undefined : this.#schemas[name]
    if (name === undefined || !schema) return undefined
    if (!isObjectLike(schema)) return { inline: schema }
    if (!this.shapes.has(name)) {
      const shape = newShape()
      this.shapes.set(name, shape)
      addSchema(shape, schema, this.resolve)
    }
    return { keep: name }
  }

  /** Moves properties seen beside a single reference into the shape that the reference names, until nothing moves. */
  settle(roots: Iterable<Shape>): void {
    const queue = [...roots, ...this.shapes.values()]
    for (let shape = queue.pop(); shape; shape = queue.pop()) {
      const named = this.#surrender(shape)
      if (named) queue.push(named)
      queue.push(...children(shape))
    }
  }

  #surrender(shape: Shape): Shape | undefined {
    if (shape.refs.size !== 1 || shape.properties.size === 0) return undefined
    const named = this.shapes.get([...shape.refs][0]!)
    if (!named || named === shape) return undefined
    const moved = newShape()
    moved.properties = shape.properties
    shape.properties = new Map()
    shape.types.delete('object')
    merge(named, moved)
    return named
  }

  /** The named shapes as components. */
  schemas(): Record<string, Schema> {
    return Object.fromEntries([...this.shapes].map(([name, shape]) => [name, toSchema(shape)]))
  }
}

function* children(shape: Shape): Iterable<Shape> {
  yield* shape.properties.values()
  if (shape.items) yield shape.items
  if (shape.values) yield shape.values
}

function isObjectLike(schema: Schema): boolean {
  if (schema.properties) return true
  const loose = Array.isArray(schema.items) ? (schema.items as unknown as Schema[]) : []
  const branches = [schema.anyOf, schema.oneOf, schema.allOf, loose].flatMap((list) => list ?? [])
  return branches.some((branch) => branch.type === 'object' || branch.properties || branch.$ref)
}
