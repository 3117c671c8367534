import { Reply } from '@dtu/kit'
import { requireServer } from '../model/authorization/find.ts'
import type { AuthorizationServer } from '../model/authorization/types.ts'
import type { Document, OktaInput, OktaWorld } from '../types.ts'

/** A kind of thing that an authorization server has: scopes, claims. */
interface Kind<T> {
  /** The path parameter that names one. */
  readonly parameter: string
  require(world: OktaWorld, server: AuthorizationServer, id: string): T
  create(world: OktaWorld, server: AuthorizationServer, body: Document): T
  replace(world: OktaWorld, server: AuthorizationServer, one: T, body: Document): T
  remove(world: OktaWorld, one: T): void
  show(world: OktaWorld, server: AuthorizationServer, one: T): Document
}

export const serverOf = (world: OktaWorld, { path }: OktaInput): AuthorizationServer =>
  requireServer(world, path.authServerId as string)

/** What is done alike with things of an authorization server. */
export const serverParts = <T>({ parameter, require, create, replace, remove, show }: Kind<T>) => {
  const oneOf = (world: OktaWorld, input: OktaInput) => {
    const server = serverOf(world, input)
    return { server, one: require(world, server, input.path[parameter] as string) }
  }
  return {
    create(world: OktaWorld, input: OktaInput): Reply {
      const server = serverOf(world, input)
      return new Reply(show(world, server, create(world, server, input.body)), { status: 201 })
    },

    get(world: OktaWorld, input: OktaInput): Document {
      const { server, one } = oneOf(world, input)
      return show(world, server, one)
    },

    replace(world: OktaWorld, input: OktaInput): Document {
      const { server, one } = oneOf(world, input)
      return show(world, server, replace(world, server, one, input.body))
    },

    remove(world: OktaWorld, input: OktaInput): Reply {
      remove(world, oneOf(world, input).one)
      return new Reply(undefined, { status: 204 })
    },
  }
}
