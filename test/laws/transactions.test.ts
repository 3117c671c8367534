import type { Universe } from '@dtu/kit'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { changed, stateOf } from '../support/state.ts'
import { type Subject, subjects, type Trial, trial } from '../support/subjects.ts'

type Operation = Subject['operations'][number]

// What goes wrong is reported by the laws themselves.
vi.spyOn(console, 'error').mockImplementation(() => {})
const all = await subjects()
afterAll(async () => {
  vi.restoreAllMocks()
  for (const { world } of all) await world.close()
})

const MOST_WRITES = 200

/** What an operation asks to be done later is no part of it: it is stored with it, and not carried out here. */
const holdTasks = ({ courier }: Universe) => courier.close()

/** Calls an operation again and again, failing its first write, then its second, …, until it gets through. */
async function failEachWrite(
  subject: Subject,
  operation: Operation,
  { universe, credentials, call }: Trial,
): Promise<string[]> {
  const args = subject.fixture.typical(operation, subject.known)
  holdTasks(universe)
  const before = stateOf(universe)
  const breaches: string[] = []
  for (let allowed = 0; allowed < MOST_WRITES; allowed++) {
    universe.database.writesUntilFailure = allowed
    const { reply, answerer } = await call(operation, args, credentials)
    const failed = universe.database.writesUntilFailure < 0
    universe.database.writesUntilFailure = Number.POSITIVE_INFINITY
    if (!failed) return breaches
    if (answerer !== 'bug' || subject.fixture.succeeded(reply))
      breaches.push(`${operation.id} answers as if write ${allowed + 1} had not failed`)
    const differing = changed(before, stateOf(universe))
    if (differing.length > 0)
      return [...breaches, `${operation.id}: after write ${allowed + 1} failed, changed: ${differing}`]
  }
  return [...breaches, `${operation.id} makes more than ${MOST_WRITES} writes`]
}

describe.each(all)('$name', (subject) => {
  const { fixture, answered, known } = subject

  test('when the n-th write of an operation fails nothing has changed and nothing was emitted', async () => {
    const breaches: string[] = []
    for (const operation of answered) {
      const attempt = trial(subject)
      breaches.push(...(await failEachWrite(subject, operation, attempt)))
      attempt.end()
    }
    expect(breaches).toEqual([])
  })

  test('an operation that failed on the way goes as if it had not been tried', async () => {
    const breaches: string[] = []
    for (const operation of answered) {
      const [bruised, whole] = [trial(subject), trial(subject)]
      const args = fixture.typical(operation, known)
      holdTasks(bruised.universe)
      holdTasks(whole.universe)
      let calls = 0
      for (const allowed of [0, 1, 2, 3]) {
        bruised.universe.database.writesUntilFailure = allowed
        const { answerer } = await bruised.call(operation, args, bruised.credentials)
        bruised.universe.database.writesUntilFailure = Number.POSITIVE_INFINITY
        const failed = answerer === 'bug'
        if (failed) await bruised.call(operation, args, bruised.credentials)
        await whole.call(operation, args, whole.credentials)
        calls++
        if (!failed) break
      }
      // Events are only ever appended: what parted on the way is apart at the end.
      if (calls > 1 && bruised.universe.fingerprint() !== whole.universe.fingerprint())
        breaches.push(`${operation.id}, within ${calls} calls`)
      bruised.end()
      whole.end()
    }
    expect(breaches).toEqual([])
  })

  test('a refusal changes nothing', async () => {
    const breaches: string[] = []
    let attempt = trial(subject)
    let before = stateOf(attempt.universe)
    for (const operation of answered)
      for (const args of [
        {},
        Object.fromEntries(Object.keys(fixture.typical(operation, known)).map((name) => [name, 'nonsense'])),
      ]) {
        const { reply } = await attempt.call(operation, args, attempt.credentials)
        const differing = changed(before, stateOf(attempt.universe))
        if (differing.length === 0) continue
        if (!fixture.succeeded(reply)) breaches.push(`${operation.id} refused and changed ${differing}`)
        // What did not refuse has changed the world: the next operation gets a new one.
        attempt.end()
        attempt = trial(subject)
        before = stateOf(attempt.universe)
      }
    attempt.end()
    expect(breaches).toEqual([])
  })

  test('what a universe remembers is what it stored', async () => {
    const { universe, credentials, call, end } = trial(subject)
    for (const operation of await subject.lasting())
      await call(operation, fixture.typical(operation, known), credentials)
    const reopened = subject.world.host.restore('reopened', universe.image())
    const stored = documents(reopened, subject.name)
    subject.world.host.drop('reopened')
    expect(documents(universe, subject.name)).toStrictEqual(stored)
    end()
  })
})

/** All documents of a twin as its operations see them: a line each, with properties that are there but undefined. */
const documents = (universe: Universe, twin: string): string[] =>
  Object.entries(universe.world(twin).db).flatMap(([table, collection]) =>
    (collection?.find() ?? []).map(
      (document) => `${table} ${JSON.stringify(document, (_, value) => value ?? String(value))}`,
    ),
  )
