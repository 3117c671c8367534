import { expect, test } from 'vitest'
import { draw, UPPER } from '../src/ids.ts'
import { visit } from './library/visit.ts'

test('identifiers have the declared form and are the same in universes of the same seed', async () => {
  const [one, other] = [visit(), visit()]
  const [a, b] = [one, other].map((world) => [1, 2, 3].map(() => world.universe.world('library').ids.next('book')))
  expect(a).toEqual(b)
  expect(new Set(a).size).toBe(3)
  for (const id of a ?? []) expect(id).toMatch(/^B[A-Z0-9]{8}$/)
})

test('another seed gives other identifiers', () => {
  const world = visit()
  const first = (name: string, random: string) => world.create(name, { random }).world('library').ids.next('book')
  expect(first('a', '1')).not.toBe(first('b', '2'))
  expect(first('c', '1')).toBe(first('d', '1'))
})

test('a draw of one kind shifts no other', () => {
  const [one, other] = [visit(), visit()].map((world) => world.universe.world('library').ids)
  one?.count('visits')
  one?.rising('time', 100)
  expect(one?.next('book')).toBe(other?.next('book'))
})

test('a rising number follows the floor, and never repeats', () => {
  const { ids } = visit().universe.world('library')
  expect([5, 5, 9, 2].map((floor) => ids.rising('time', floor))).toEqual([5, 6, 9, 10])
})

test('secrets differ between universes of the same seed', () => {
  const world = visit()
  const tokens = ['a', 'b'].map((name) => world.create(name).credentials().library?.token)
  expect(new Set([...tokens, world.credentials.library?.token]).size).toBe(3)
})

test('a universe’s secrets are the same in another process', () => {
  expect(visit().credentials).toEqual(visit().credentials)
})

test('an undeclared kind is an error that names it', () => {
  expect(() => visit().universe.world('library').ids.next('film')).toThrow("'film'")
})

test('drawn text can be longer than a hash', () => {
  expect(draw('x', UPPER, 100)).toMatch(/^[A-Z]{100}$/)
  expect(draw('x', UPPER, 100).slice(0, 10)).toBe(draw('x', UPPER, 10))
})
