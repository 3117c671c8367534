import type { OperationSpec } from '../contract.ts'
import type { RawReply } from '../http/request.ts'
import type { Twin } from '../twin.ts'
import type { Universe } from '../universe.ts'
import type { TestRequest } from './start.ts'

/** Typical values by the names of arguments: identifiers of things that exist, texts, numbers. */
export type Known = Readonly<Record<string, unknown>>

/**
 * What the laws that hold for every twin have to know to call one: `twins/<name>/test/law-fixture.ts` exports it as `fixture`.
 */
export interface LawFixture {
  readonly twin: Twin
  /** An operation that succeeds and changes nothing: as long as it does, the client is still welcome. */
  readonly pulse: string
  /** Makes, through the API where that is possible, the things that typical arguments name. `call` throws when it does not succeed. */
  prepare(call: (operation: string, args: Record<string, unknown>) => Promise<any>, universe: Universe): Promise<Known>
  /** Arguments with which an administrator's client would succeed in the prepared universe, for every argument it documents. */
  typical(operation: OperationSpec, known: Known): Record<string, unknown>
  /** The call as a client sends it; as a stranger's when no credentials are given. */
  request(
    operation: OperationSpec,
    args: Record<string, unknown>,
    credentials?: Readonly<Record<string, string>>,
  ): TestRequest
  /** Whether the vendor asks for a credential. */
  isProtected(operation: OperationSpec): boolean
  /** What about the reply is not in the vendor's shape; undefined when all is. */
  malformed(operation: OperationSpec | undefined, reply: RawReply): string | undefined
  succeeded(reply: RawReply): boolean
  /** Whether the reply is how the vendor refuses a client without a credential. */
  refusesStranger(reply: RawReply): boolean
}
