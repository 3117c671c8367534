import type { OperationSpec, RawReply, Universe } from '@dtu/kit'
import type { Known, LawFixture, TestUniverse } from '@dtu/kit/testing'
import { twins } from '@dtu/twins/all'
import { startUniverse } from '@dtu/twins/testing'

/** A twin with a universe in which its typical calls find what they name. */
export interface Subject {
  readonly name: string
  readonly fixture: LawFixture
  readonly world: TestUniverse
  readonly known: Known
  /** All of the contract and all routes written by hand. */
  readonly operations: readonly OperationSpec[]
  /** Those that somebody has written by hand. */
  readonly written: readonly OperationSpec[]
  /** Those and the ones with generated behaviour: all that are no gap of the twin. */
  readonly answered: readonly OperationSpec[]
  /** Those that succeed and leave the client welcome: to be called one after the other. */
  lasting(): Promise<readonly OperationSpec[]>
  /** See the fixture's. */
  readonly pulse: OperationSpec
}

/** How a call went, as the journal saw it. */
export interface Outcome {
  readonly reply: RawReply
  readonly answerer: string
  readonly error: string | null
  readonly drift: readonly string[] | null
}

/** A copy of the prepared universe for one twin's calls. */
export interface Trial {
  readonly universe: Universe
  readonly credentials: Readonly<Record<string, string>>
  call(
    operation: OperationSpec,
    args: Record<string, unknown>,
    credentials?: Readonly<Record<string, string>>,
  ): Promise<Outcome>
  end(): void
}

/**
 * All twins of the registry, prepared; those named in the variable TWINS when it is set. Each has a law fixture: without one
 * the laws would not hold for it.
 */
export async function subjects(): Promise<Subject[]> {
  const chosen = process.env.TWINS?.split(',')
  const prepared: Subject[] = []
  for (const { name } of twins.filter((twin) => chosen?.includes(twin.name) ?? true)) {
    const { fixture } = (await import(`../../twins/${name}/test/law-fixture.ts`)) as { fixture: LawFixture }
    prepared.push(await prepare(name, fixture))
  }
  return prepared
}

/** A twin in a world of its own, made the same way each time. */
export async function prepare(name: string, fixture: LawFixture): Promise<Subject> {
  const world = startUniverse({ twins: [name] })
  const { operations: contract } = fixture.twin.contract()
  const operations = [...contract.values(), ...(fixture.twin.routes ?? [])]
  const known = await fixture.prepare(async (id, args) => {
    const operation = operations.find((candidate) => candidate.id === id)
    if (!operation) throw new Error(`${name} has no operation '${id}'`)
    const reply = await world.handle(name, fixture.request(operation, args, world.credentials[name]))
    if (!fixture.succeeded(reply)) throw new Error(`${name} ${id} does not succeed: ${reply.body}`)
    return reply.headers['content-type']?.includes('json') ? JSON.parse(String(reply.body)) : reply.body
  }, world.universe)
  const { twin } = fixture
  const written = operations.filter(({ id }) => id in twin.operations)
  const generated = operations.filter((operation) => twin.fallback && !twin.gap?.(operation))
  const answered = operations.filter((operation) => written.includes(operation) || generated.includes(operation))
  const pulse = answered.find(({ id }) => id === fixture.pulse)
  if (!pulse) throw new Error(`${name} answers no operation '${fixture.pulse}'`)
  let lasting: Promise<OperationSpec[]> | undefined
  const subject: Subject = {
    name,
    fixture,
    world,
    known,
    operations,
    written,
    answered,
    pulse,
    lasting() {
      lasting ??= findLasting(subject)
      return lasting
    },
  }
  return subject
}

const succeeds = async ({ fixture, known }: Subject, { call, credentials }: Trial, operation: OperationSpec) =>
  fixture.succeeded((await call(operation, fixture.typical(operation, known), credentials)).reply)

async function findLasting(subject: Subject): Promise<OperationSpec[]> {
  const lasting: OperationSpec[] = []
  for (const operation of subject.answered) {
    const attempt = trial(subject)
    if ((await succeeds(subject, attempt, operation)) && (await succeeds(subject, attempt, subject.pulse)))
      lasting.push(operation)
    attempt.end()
  }
  return lasting
}

let trials = 0

export function trial({ name, fixture, world }: Subject): Trial {
  const universe = world.host.fork('default', `trial-${++trials}`)
  let seen: Outcome | undefined
  universe.journal.subscribe(({ answerer, error, drift }) => {
    seen = { reply: { status: 0, headers: {}, body: '' }, answerer, error, drift }
  })
  return {
    universe,
    credentials: universe.credentials()[name] ?? {},
    async call(operation, args, credentials) {
      const request = fixture.request(operation, args, credentials)
      const reply = await world.handle(name, { ...request, url: `/u/${universe.name}${request.url}` })
      if (!seen) throw new Error(`the journal has nothing of ${operation.id}`)
      return { ...seen, reply }
    },
    end: () => world.host.drop(universe.name),
  }
}
