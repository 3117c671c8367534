import { afterAll, describe, expect, test, vi } from 'vitest'
import { changed, stateOf } from '../support/state.ts'
import { prepare, type Subject, subjects, trial } from '../support/subjects.ts'

// What goes wrong is reported by the laws themselves.
vi.spyOn(console, 'error').mockImplementation(() => {})
const all = await subjects()
afterAll(async () => {
  vi.restoreAllMocks()
  for (const { world } of all) await world.close()
})

/** Calls all operations that succeed with typical arguments, one after the other, in a universe. */
async function tour(subject: Subject, universe: string): Promise<string[]> {
  const { fixture, world, known, name } = subject
  const credentials = world.host.get(universe).credentials()[name]
  const replies: string[] = []
  for (const operation of await subject.lasting()) {
    const request = fixture.request(operation, fixture.typical(operation, known), credentials)
    const reply = await world.handle(name, { ...request, url: `/u/${universe}${request.url}` })
    // Refusals may carry an id that tells them apart.
    replies.push(`${operation.id} ${reply.status} ${fixture.succeeded(reply) ? reply.body : ''}`)
    // What falls due on the way is part of the comparison.
    await world.host.get(universe).advance(1_000)
  }
  return replies
}

describe.each(all)('$name', (subject) => {
  const { world, fixture, name } = subject

  test('the same seed and the same requests give the same replies and the same fingerprint', async () => {
    const again = await prepare(name, fixture)
    expect(again.known).toEqual(subject.known)
    world.host.fork('default', 'tour')
    again.world.host.fork('default', 'tour')
    expect(await tour(again, 'tour')).toEqual(await tour(subject, 'tour'))
    expect(again.world.host.get('tour').fingerprint()).toBe(world.host.get('tour').fingerprint())
    expect(world.host.get('tour').fingerprint()).not.toBe(world.universe.fingerprint())
    world.host.drop('tour')
    await again.world.close()
  })

  test('what happens in a fork leaves its parent as it was', async () => {
    const before = stateOf(world.universe)
    world.host.fork('default', 'child')
    await tour(subject, 'child')
    expect(changed(before, stateOf(world.universe))).toEqual([])
    world.host.drop('child')
  })

  test('what happens in a parent leaves its fork as it was', async () => {
    const parent = trial(subject)
    world.host.fork(parent.universe.name, 'child')
    const before = stateOf(world.host.get('child'))
    await tour(subject, parent.universe.name)
    expect(changed(before, stateOf(world.host.get('child')))).toEqual([])
    world.host.drop('child')
    parent.end()
  })

  test('an image of a universe goes on as the universe does', async () => {
    world.host.fork('default', 'one')
    const image = world.host.get('one').image()
    await tour(subject, 'one')
    const fingerprint = world.host.get('one').fingerprint()
    world.host.restore('one', image)
    await tour(subject, 'one')
    expect(world.host.get('one').fingerprint()).toBe(fingerprint)
    world.host.drop('one')
  })
})
