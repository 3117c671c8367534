/** Finds out which parts of observed paths are names and which are values. */

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const versions = /^v?\d{1,2}(\.\d+)*(beta|alpha)?\d*$/i

/** Whether a path segment can only be a value: a number, uuid, address, or letters and digits mixed beyond any word. */
function isValue(segment: string, before: string | undefined): boolean {
  if (/^\{.*\}$/.test(segment)) return true
  if (isVersion(segment, before)) return false
  if (/^\d+$/.test(segment) || uuid.test(segment) || /[@!%,$]/.test(segment)) return true
  if (versions.test(segment) || !/^[\w-]+$/.test(segment)) return false
  if (segment.length >= 16 && /\d/.test(segment)) return true
  return segment.length >= 6 && /\d.*[a-zA-Z].*\d|[A-Z].*\d.*[A-Z0-9]/.test(segment)
}

function isVersion(segment: string, before: string | undefined): boolean {
  return versions.test(segment) && (before === undefined || /^(api|rest|v|version)$/i.test(before))
}

interface Node {
  children: Map<string, Node>
  value: Node | undefined
}

const newNode = (): Node => ({ children: new Map(), value: undefined })

/** Learns path templates from all paths of a service, so that a value that looks like a word is told by its neighbours. */
export class Templates {
  readonly #root = newNode()
  readonly #known: ReadonlySet<string>

  /** @param known values that replies gave as ids */
  constructor(paths: Iterable<string>, known: ReadonlySet<string>) {
    this.#known = known
    for (const path of paths) this.#learn(path)
    collapse(this.#root)
  }

  /** `/users/17/posts` as `/users/{userId}/posts`. */
  of(path: string): string {
    let node: Node | undefined = this.#root
    const out: string[] = []
    const names = new Set<string>()
    let before: string | undefined
    for (const segment of split(path)) {
      const fixed: Node | undefined = this.#isValue(segment, before) ? undefined : node?.children.get(segment)
      before = segment
      node = fixed ?? node?.value
      out.push(fixed ? segment : `{${nameFor(segment, out.at(-1), names)}}`)
    }
    return `/${out.join('/')}`.replaceAll('/:', ':')
  }

  #isValue(segment: string, before: string | undefined): boolean {
    if (isValue(segment, before)) return true
    // A value that looks like a word cannot be told from a name.
    const isWord = before === undefined || isVersion(segment, before) || /^[a-z][a-z_-]*$/i.test(segment)
    return !isWord && this.#known.has(segment)
  }

  #learn(path: string): void {
    let node = this.#root
    let before: string | undefined
    for (const segment of split(path)) {
      if (this.#isValue(segment, before)) {
        node.value ??= newNode()
        node = node.value
      } else {
        if (!node.children.has(segment)) node.children.set(segment, newNode())
        node = node.children.get(segment)!
      }
      before = segment
    }
  }
}

/** A word beside values, with nothing below it that is not also below them, stands for a value (`me` beside ids). */
function collapse(node: Node): void {
  const values = [...node.children].filter(([, child]) => node.value && sameShape(child, node.value))
  for (const [name, child] of values) {
    node.children.delete(name)
    node.value ??= newNode()
    absorb(node.value, child)
  }
  for (const child of node.children.values()) collapse(child)
  if (node.value) collapse(node.value)
}

function sameShape(a: Node, b: Node): boolean {
  return a.children.size > 0 && [...a.children.keys()].every((name) => b.children.has(name))
}

function absorb(into: Node, from: Node): void {
  for (const [name, child] of from.children) {
    if (!into.children.has(name)) into.children.set(name, newNode())
    absorb(into.children.get(name)!, child)
  }
  if (!from.value) return
  into.value ??= newNode()
  absorb(into.value, from.value)
}

/** Segments; a verb behind a value (`17:archive`) is one of its own. */
function split(path: string): string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .flatMap((segment) => {
      const [, value, verb] = /^(.+):([A-Za-z]+)$/.exec(segment) ?? []
      return value !== undefined && isValue(value, '') ? [value, `:${verb}`] : [segment]
    })
}

function nameFor(segment: string, before: string | undefined, taken: Set<string>): string {
  const given = /^\{(.*)\}$/.exec(segment)?.[1]?.replaceAll(/\W/g, '_')
  const noun = before && !before.startsWith('{') ? singular(before.replaceAll(/\W/g, '_')) : ''
  const base = given || (noun ? `${noun}Id` : 'id')
  let name = base
  for (let n = 2; taken.has(name); n++) name = `${base}${n}`
  taken.add(name)
  return name
}

function singular(word: string): string {
  if (/ies$/i.test(word)) return word.replace(/ies$/i, 'y')
  return /ss$/i.test(word) ? word : word.replace(/s$/i, '')
}
