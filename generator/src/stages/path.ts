/** A path as inference sees it: names, parameters, and verbs behind a colon. */
export type Segment =
  | { kind: 'fixed'; text: string }
  | { kind: 'param'; names: string[] }
  | { kind: 'verb'; text: string }

const extension = /\.(json|xml|csv|\{format\})$/i

/** `/v1/users({id})/posts.json` as `v1 users {id} posts`; `/a/{b}:run` ends with the verb `run`. */
export function parsePath(path: string): Segment[] {
  return path
    .split('/')
    .filter((part) => part !== '')
    .flatMap((part) => parsePart(part.replace(extension, '')))
}

function parsePart(part: string): Segment[] {
  const odata = /^([\w.-]+)\('?\{([^}]+)\}'?\)$/.exec(part)
  if (odata)
    return [
      { kind: 'fixed', text: odata[1]! },
      { kind: 'param', names: [odata[2]!] },
    ]
  const verb = /^(.+?):([A-Za-z]\w*)$/.exec(part)
  if (verb) return [...parsePart(verb[1]!), { kind: 'verb', text: verb[2]! }]
  const names = [...part.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!.replace(/^\+|\*$/g, ''))
  return [names.length ? { kind: 'param', names } : { kind: 'fixed', text: part }]
}

/** The same text for paths of one shape, whatever their parameters are called. */
export function keyOf(segments: readonly Segment[]): string {
  return segments
    .map((segment) =>
      segment.kind === 'param' ? '/{}' : segment.kind === 'verb' ? `:${segment.text}` : `/${segment.text}`,
    )
    .join('')
}

export function fixedWords(segments: readonly Segment[]): string[] {
  return segments.flatMap((segment) => (segment.kind === 'fixed' ? [segment.text] : []))
}

export function paramNames(segments: readonly Segment[]): string[] {
  return segments.flatMap((segment) => (segment.kind === 'param' ? segment.names : []))
}

export function isVersion(word: string): boolean {
  return /^(v?\d{1,2}(\.\d+)*([a-z]+\d*)?|latest|v\d+(alpha|beta)\d*|\d{4}-\d{2}(-\d{2})?)$/i.test(word)
}
