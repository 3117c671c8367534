import type { Twin } from '@dtu/kit'

/** A reply on its way out of the copy. */
export interface Leaving {
  readonly status: number
  readonly headers: Record<string, string>
  /** JSON where it is JSON, else text. */
  readonly body: any
}

/** What was asked, as the twin knows it. */
export interface Asked {
  /** The operation's id; undefined for a path that is none. */
  readonly operation: string | undefined
  readonly method: string
  readonly path: string
  /** The fields of a query or form, and the top level of a JSON body. */
  readonly fields: Readonly<Record<string, any>>
  /** Milliseconds since the copy first saw such a call: the same method, path and fields. */
  readonly since: number
  /** What the copy answered to such a call the last time. */
  readonly before: Leaving | undefined
}

/** One way in which the copy differs from the twin. */
export interface Plant {
  readonly name: string
  /** How replaying must tell of it: `kind | endpoint | where`, all of them and no other. */
  readonly found: readonly string[]
  /** The copy's twin, changed. */
  readonly twin?: (twin: Twin) => Twin
  /** The copy's replies, changed. `operations` names those that it looks at. */
  readonly operations?: readonly string[]
  readonly reply?: (leaving: Leaving, asked: Asked) => Leaving | undefined | Promise<Leaving | undefined>
}

/** A twin in which one operation is another; `own` is what the twin itself would do. */
export const acting =
  (id: string, act: (world: any, input: any, own: (input?: any) => any) => unknown) =>
  (twin: Twin): Twin => ({
    ...twin,
    operations: {
      ...twin.operations,
      [id]: (world, input, next) =>
        act(world, input, (other = input) => (twin.operations[id] ? twin.operations[id](world, other, next) : next())),
    },
  })

/** The reply with its body changed in place. */
export const editing =
  (edit: (body: any, asked: Asked) => void) =>
  (leaving: Leaving, asked: Asked): Leaving => {
    const body = structuredClone(leaving.body)
    edit(body, asked)
    return { ...leaving, body }
  }
