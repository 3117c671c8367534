/** One step of a path: a word, a parameter, a word with parameters in it, or a parameter that takes slashes too. */
export type Step =
  | { readonly kind: 'fixed'; readonly text: string }
  | { readonly kind: 'param' }
  | { readonly kind: 'mixed'; readonly pattern: RegExp; readonly weight: number }
  | { readonly kind: 'rest' }

export interface Template {
  readonly steps: readonly Step[]
  /** Names of the parameters, in their order, as the contract calls them. */
  readonly names: readonly string[]
  /** For a template with a parameter that takes slashes: matches whole paths. */
  readonly whole?: RegExp
  /** Letters that are fixed: of two patterns that match, the one with more of them is meant. */
  readonly weight: number
}

/** `{name}`, `{+name}` and `{name*}` and `{name+}` (with slashes), `{?query}` is no parameter of a path. */
const PARAMETER = /\{([+/#.;]?)([^{}]+?)([*+]?)\}/g

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Reads a path of a contract, such as `/v1/documents/{documentId}:batchUpdate` or `/v1/{+name}/operations`.
 * @param greedy names of parameters that take slashes although the path does not say so
 */
export function readTemplate(path: string, greedy: ReadonlySet<string> = new Set()): Template {
  const found = [...path.matchAll(PARAMETER)]
  const names = found.map(([, , name = '']) => name)
  const isGreedy = ([, mark, name = '', tail]: RegExpMatchArray) => mark === '+' || tail !== '' || greedy.has(name)
  const weight = path.replace(PARAMETER, '').length
  const steps = split(path).map((text) => stepOf(text, isGreedy))
  const rest = found.some(isGreedy)
  return { steps, names, weight, ...(rest && { whole: wholeOf(path, isGreedy) }) }
}

/** The steps of a path. A slash at the end makes no difference. */
export const split = (path: string): string[] => {
  const end = path.length > 1 && path.endsWith('/') ? path.length - 1 : path.length
  return path.slice(1, end).split('/')
}

function stepOf(text: string, isGreedy: (match: RegExpMatchArray) => boolean): Step {
  const found = [...text.matchAll(PARAMETER)]
  if (found.length === 0) return { kind: 'fixed', text: decode(text) ?? text }
  if (found.some(isGreedy)) return { kind: 'rest' }
  if (found.length === 1 && found[0]?.[0] === text) return { kind: 'param' }
  const weight = text.replace(PARAMETER, '').length
  return { kind: 'mixed', pattern: new RegExp(`^${source(text, () => false)}$`), weight }
}

const wholeOf = (path: string, isGreedy: (match: RegExpMatchArray) => boolean): RegExp =>
  new RegExp(`^${source(path.replace(/(.)\/$/, '$1'), isGreedy)}/?$`)

/** Parameters as groups: the first takes as little as it can, so that `{a}.{b}` parts at the first dot. */
function source(text: string, isGreedy: (match: RegExpMatchArray) => boolean): string {
  let pattern = ''
  let at = 0
  for (const match of text.matchAll(PARAMETER)) {
    pattern += `${escaped(text.slice(at, match.index))}${isGreedy(match) ? '(.+?)' : '([^/]+?)'}`
    at = match.index + match[0].length
  }
  return pattern + escaped(text.slice(at))
}

/** Undefined for what is no percent-encoding. */
export function decode(text: string): string | undefined {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
