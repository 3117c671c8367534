import { afterAll, describe, expect, test, vi } from 'vitest'
import { oddArguments } from '../support/odd-arguments.ts'
import { type Outcome, type Subject, subjects, trial } from '../support/subjects.ts'

// What goes wrong is reported by the laws themselves.
vi.spyOn(console, 'error').mockImplementation(() => {})
const all = await subjects()
afterAll(async () => {
  vi.restoreAllMocks()
  for (const { world } of all) await world.close()
})

const SHARE = 6

/** What a reply breaks: the vendor's shape, the contract, or our word that there is no bug. */
function breach({ fixture }: Subject, operation: Subject['operations'][number], outcome: Outcome): string | undefined {
  if (outcome.answerer === 'bug') return `bug: ${outcome.error?.split('\n').slice(0, 3).join(' ')}`
  if (outcome.drift && outcome.drift.length > 0) return `drift: ${outcome.drift.join('; ')}`
  return fixture.malformed(operation, outcome.reply)
}

describe.each(all)('$name', (subject) => {
  const { fixture, operations, written, answered, known } = subject

  test('without arguments every route answers in the vendor’s shape and never with a bug', async () => {
    const breaches: string[] = []
    for (const operation of operations) {
      const { call, credentials, end } = trial(subject)
      const problem = breach(subject, operation, await call(operation, {}, credentials))
      if (problem) breaches.push(`${operation.id}: ${problem}`)
      end()
    }
    expect(breaches).toEqual([])
  })

  test('with typical arguments every route answers in the vendor’s shape, and a success matches its schema', async () => {
    const breaches: string[] = []
    for (const operation of operations) {
      const { call, credentials, end } = trial(subject)
      const problem = breach(subject, operation, await call(operation, fixture.typical(operation, known), credentials))
      if (problem) breaches.push(`${operation.id}: ${problem}`)
      end()
    }
    expect(breaches).toEqual([])
  })

  test('most written operations succeed with typical arguments, so that the laws say something', async () => {
    const failed: string[] = []
    for (const operation of written) {
      const { call, credentials, end } = trial(subject)
      const { reply } = await call(operation, fixture.typical(operation, known), credentials)
      if (!fixture.succeeded(reply)) failed.push(`${operation.id}: ${String(reply.body).slice(0, 200)}`)
      end()
    }
    if (failed.length > 0) console.log(`${subject.name}, refused with typical arguments:\n  ${failed.join('\n  ')}`)
    expect(failed.length / Math.max(written.length, 1)).toBeLessThan(0.2)
  })

  test('with arguments of wrong types every answered route refuses or copes, and never with a bug', async () => {
    const breaches: string[] = []
    for (const [n, operation] of answered.entries()) {
      const { call, credentials, end } = trial(subject)
      const odd = oddArguments(fixture.typical(operation, known))
      // Generated operations are all read by the same code: each tries another part of what can be odd.
      const tried = written.includes(operation) ? odd : [...odd].filter((_, at) => at % SHARE === n % SHARE)
      for (const args of tried) {
        const problem = breach(subject, operation, await call(operation, args, credentials))
        if (problem) breaches.push(`${operation.id} ${JSON.stringify(args).slice(0, 150)}: ${problem}`)
      }
      end()
    }
    expect(breaches).toEqual([])
  })

  test('without a credential every protected route refuses in the vendor’s words', async () => {
    const open: string[] = []
    const { call, end } = trial(subject)
    for (const operation of operations.filter(fixture.isProtected)) {
      const { reply, answerer } = await call(operation, fixture.typical(operation, known))
      if (!fixture.refusesStranger(reply) || answerer !== 'refused')
        open.push(`${operation.id}: ${String(reply.body).slice(0, 200)}`)
    }
    end()
    expect(open).toEqual([])
    expect(operations.filter(fixture.isProtected).length).toBeGreaterThan(0)
  })
})
