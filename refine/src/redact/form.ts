import type { Redactor } from './redactor.ts'
import { isGrantCode } from './secrets.ts'

/** Replaces values of a form or a query. What does not change keeps its spelling. */
export function redactForm(text: string, redactor: Redactor): string {
  const pairs = text.split('&')
  const names = pairs.map((pair) => decoded(pair.split('=', 1)[0] as string))
  return pairs
    .map((pair, at) => {
      const equals = pair.indexOf('=')
      if (equals < 0) return redactor.text(pair)
      const [name, value] = [names[at] as string, decoded(pair.slice(equals + 1))]
      const changed = isGrantCode(name, names) ? redactor.hide(value, 'code') : redactor.value(name, value)
      return changed === value ? pair : `${pair.slice(0, equals)}=${encodeURIComponent(changed)}`
    })
    .join('&')
}

/** Replaces credentials in an address: those of its user, in its path, its query and its fragment. */
export function redactUrl(address: string, redactor: Redactor): string {
  const [beforeFragment = '', ...fragment] = address.split('#')
  const [path = '', ...query] = beforeFragment.split('?')
  return [
    redactPath(path, redactor),
    ...(query.length > 0 ? ['?', redactForm(query.join('?'), redactor)] : []),
    ...(fragment.length > 0 ? ['#', redactForm(fragment.join('#'), redactor)] : []),
  ].join('')
}

function redactPath(path: string, redactor: Redactor): string {
  return redactor
    .text(path)
    .split('/')
    .map((segment) => {
      const plain = decoded(segment)
      const changed = redactor.text(plain)
      return changed === plain ? segment : encodeURIComponent(changed)
    })
    .join('/')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
