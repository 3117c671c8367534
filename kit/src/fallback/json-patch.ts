import type { Document } from './pointer.ts'

interface Step {
  readonly op: string
  readonly path: string
  readonly from?: string
  readonly value?: unknown
}

/** RFC 6902 on a copy. Returns what is wrong, as text, when the patch cannot be applied. */
export default function applyPatch(document: Document, patch: unknown): Document | string {
  if (!Array.isArray(patch)) return 'A JSON patch is a list of operations'
  let whole: any = structuredClone(document)
  for (const step of patch as Step[]) {
    try {
      whole = apply(whole, step)
    } catch (error) {
      return (error as Error).message
    }
  }
  const isDocument = typeof whole === 'object' && whole !== null && !Array.isArray(whole)
  return isDocument ? whole : 'What is left is no document'
}

function apply(whole: any, step: Step): any {
  if (typeof step !== 'object' || step === null) throw new Error('A step of a JSON patch is an object')
  const { op, path, from, value } = step
  if (op === 'test') {
    if (JSON.stringify(read(whole, path)) !== JSON.stringify(value)) throw new Error(`The test at ${path} failed`)
    return whole
  }
  if (op === 'add') return write(whole, path, value, true)
  if (op === 'replace') {
    read(whole, path)
    return write(whole, path, value, false)
  }
  if (op === 'remove') return remove(whole, path)
  if (op === 'copy') return write(whole, path, structuredClone(read(whole, from ?? '')), true)
  if (op === 'move') {
    const moved = read(whole, from ?? '')
    return write(remove(whole, from ?? ''), path, moved, true)
  }
  throw new Error(`'${op}' is no JSON patch operation`)
}

const stepsOf = (path: string): string[] => {
  if (path === '') return []
  if (typeof path !== 'string' || !path.startsWith('/')) throw new Error(`'${path}' is no JSON pointer`)
  return path
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function read(whole: any, path: string): any {
  let at = whole
  for (const step of stepsOf(path)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step))
      throw new Error(`There is nothing at ${path}`)
    at = at[step]
  }
  return at
}

function parentOf(whole: any, path: string): { parent: any; last: string } {
  const steps = stepsOf(path)
  const last = steps.pop() as string
  if (last === '__proto__') throw new Error(`There is nothing at ${path}`)
  let parent = whole
  for (const step of steps) {
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, step))
      throw new Error(`There is nothing at ${path}`)
    parent = parent[step]
  }
  if (typeof parent !== 'object' || parent === null) throw new Error(`There is nothing at ${path}`)
  return { parent, last }
}

function write(whole: any, path: string, value: unknown, insert: boolean): any {
  if (path === '') return value
  const { parent, last } = parentOf(whole, path)
  if (!Array.isArray(parent)) parent[last] = value
  else if (last === '-') parent.push(value)
  else parent.splice(Number(last), insert ? 0 : 1, value)
  return whole
}

function remove(whole: any, path: string): any {
  read(whole, path)
  const { parent, last } = parentOf(whole, path)
  if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete parent[last]
  return whole
}
