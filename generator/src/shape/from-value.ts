import { itemsOf, newShape, propertyOf, type Shape, valuesOf } from './shape.ts'

// Keys such as `C00000000` stand for ids in scrubbed samples; a map keyed by id has no property names.
const placeholderId = /^[A-Z]{1,2}0{6,}\d*$/

/** Adds what one observed JSON value shows to `shape`. Numbers are only `number`: one sample cannot rule out fractions. */
export function addValue(shape: Shape, value: unknown): Shape {
  if (Array.isArray(value)) {
    shape.types.add('array')
    for (const item of value) addValue(itemsOf(shape), item)
  } else if (value !== null && typeof value === 'object') {
    addObject(shape, value as Record<string, unknown>)
  } else {
    shape.types.add(value === null ? 'null' : typeof value)
  }
  return shape
}

function addObject(shape: Shape, value: Record<string, unknown>): void {
  shape.types.add('object')
  const keys = Object.keys(value)
  const isMap = keys.length > 0 && keys.every((key) => placeholderId.test(key))
  for (const key of keys) addValue(isMap ? valuesOf(shape) : propertyOf(shape, key), value[key])
}

export function shapeOfValue(value: unknown): Shape {
  return addValue(newShape(), value)
}
