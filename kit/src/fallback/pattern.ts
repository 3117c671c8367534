import ret, { type Set as CharacterSet, type Group, types as kinds, type Root, type Token } from 'ret'
import { draw, LOWER } from '../ids.ts'

// What the package exports is the function itself, whatever its types say.
const tokenize = ret as unknown as (pattern: string) => Root

const known = new Map<string, RegExp | undefined>()

/** A schema's pattern; undefined for one that is no regular expression. */
export function regexOf(pattern: string): RegExp | undefined {
  if (!known.has(pattern)) known.set(pattern, compiled(pattern))
  return known.get(pattern)
}

function compiled(pattern: string): RegExp | undefined {
  for (const flags of ['u', ''])
    try {
      return new RegExp(pattern, flags)
    } catch {}
  return undefined
}

const EXTRA = [0, 1, 4, 8, 16, 32]

/** A text that a pattern allows, at least `least` long where it can be; undefined where none was found. */
export function textFor(pattern: string, material: string, least: number, most: number): string | undefined {
  const regex = regexOf(pattern)
  if (!regex) return undefined
  let tokens: Root
  try {
    tokens = tokenize(pattern)
  } catch {
    return undefined
  }
  for (const extra of [...EXTRA, least]) {
    const text = new Writer(material, extra).write(tokens)
    const long =
      text.length < least && !pattern.endsWith('$') ? text + draw(material, LOWER, least - text.length) : text
    if (long.length >= least && long.length <= most && regex.test(long)) return long
  }
  return undefined
}

/** Writes the shortest text of an expression, repeating what may be repeated `extra` times more. */
class Writer {
  readonly #material: string
  readonly #extra: number
  #drawn = 0

  constructor(material: string, extra: number) {
    this.#material = material
    this.#extra = extra
  }

  write(token: Root | Token): string {
    switch (token.type) {
      case kinds.ROOT:
      case kinds.GROUP:
        return this.#group(token)
      case kinds.CHAR:
        return String.fromCharCode(token.value)
      case kinds.SET:
        return this.#character(token)
      case kinds.REPETITION: {
        const times = Math.min(token.min + this.#extra, token.max, token.min + 256)
        return Array.from({ length: times }, () => this.write(token.value)).join('')
      }
      default:
        return ''
    }
  }

  #group(group: Root | Group): string {
    if ('notFollowedBy' in group && group.notFollowedBy) return ''
    if ('followedBy' in group && group.followedBy) return ''
    const stack = group.stack ?? group.options?.[0] ?? []
    return stack.map((token) => this.write(token)).join('')
  }

  #character(set: CharacterSet): string {
    const allowed = ALPHABET.filter((character) => holds(set, character.charCodeAt(0)) !== set.not)
    const [fallback] = set.set
    if (allowed.length === 0) return fallback?.type === kinds.RANGE ? String.fromCharCode(fallback.from) : 'a'
    const index = draw(`${this.#material}/${this.#drawn++}`, DIGIT_PAIRS, 1).charCodeAt(0)
    return allowed[index % allowed.length] as string
  }
}

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./: #@+,=']
const DIGIT_PAIRS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('')

function holds(set: CharacterSet, code: number): boolean {
  return set.set.some((member) => {
    if (member.type === kinds.CHAR) return member.value === code
    if (member.type === kinds.RANGE) return code >= member.from && code <= member.to
    return holds(member as CharacterSet, code) !== (member as CharacterSet).not
  })
}
