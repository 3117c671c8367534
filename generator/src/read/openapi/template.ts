import type { Origin, Parameter } from '../../draft.ts'

export interface Split {
  path: string
  /** Query parameters that the path itself fixes, as parameters with a constant. */
  constants(origin: Origin): Parameter[]
}

/** Documents tell operations of one path apart by `?action=x` or `#x` behind it; routes have neither. */
export function splitPath(path: string): Split {
  const [plain, rest] = cut(path)
  const pairs = [...new URLSearchParams(rest)].filter(([name]) => name !== '')
  return {
    path: tidy(plain),
    constants: (origin) => pairs.map(([name, value]) => constant(name, value, origin)),
  }
}

function cut(path: string): [string, string] {
  const at = path.search(/[?#]/)
  return at < 0 ? [path, ''] : [path.slice(0, at), path[at] === '?' ? path.slice(at + 1).replace(/#.*/, '') : '']
}

function tidy(path: string): string {
  const single = path.replaceAll(/\/{2,}/g, '/').replaceAll(/\s/g, '%20')
  return single.length > 1 ? single.replace(/\/$/, '') || '/' : '/'
}

function constant(name: string, value: string, origin: Origin): Parameter {
  const isVariable = value === '' || /^\{.*\}$/.test(value)
  return {
    name,
    in: 'query',
    required: !isVariable,
    schema: isVariable ? { type: 'string' } : { type: 'string', const: value },
    origin,
  }
}
