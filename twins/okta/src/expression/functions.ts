type Functions = Readonly<Record<string, (...args: any[]) => unknown>>

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]

/** developer.okta.com, expression language, string functions. */
const STRINGS: Functions = {
  append: (a, b) => text(a) + text(b),
  join: (separator, ...parts) => parts.flat().map(text).join(text(separator)),
  len: (a) => text(a).length,
  length: (a) => text(a).length,
  removeSpaces: (a) => text(a).replace(/\s/g, ''),
  replace: (a, what, by) => text(a).replaceAll(text(what), text(by)),
  replaceFirst: (a, what, by) => text(a).replace(text(what), () => text(by)),
  startsWith: (a, b) => a !== null && text(a).startsWith(text(b)),
  endsWith: (a, b) => a !== null && text(a).endsWith(text(b)),
  contains: (a, b) => a !== null && text(a).includes(text(b)),
  stringContains: (a, b) => a !== null && text(a).includes(text(b)),
  stringSwitch: (a, otherwise, ...pairs) => {
    const at = pairs.findIndex((pair, n) => n % 2 === 0 && text(a).includes(text(pair)))
    return at < 0 ? otherwise : (pairs[at + 1] ?? otherwise)
  },
  substring: (a, from, to) => text(a).slice(Number(from), to === undefined ? undefined : Number(to)),
  substringAfter: (a, b) => (text(a).includes(text(b)) ? text(a).slice(text(a).indexOf(text(b)) + text(b).length) : ''),
  substringBefore: (a, b) => (text(a).includes(text(b)) ? text(a).slice(0, text(a).indexOf(text(b))) : text(a)),
  toLowerCase: (a) => text(a).toLowerCase(),
  toUpperCase: (a) => text(a).toUpperCase(),
  trim: (a) => text(a).trim(),
}

/** developer.okta.com, expression language, array functions. */
const ARRAYS: Functions = {
  add: (a, value) => [...list(a), value],
  remove: (a, value) => list(a).filter((one) => one !== value),
  clear: () => [],
  get: (a, n) => list(a)[Number(n)] ?? null,
  flatten: (...values) => values.flat(Number.POSITIVE_INFINITY),
  contains: (a, value) => list(a).includes(value),
  size: (a) => list(a).length,
  isEmpty: (a) => list(a).length === 0,
  toCsvString: (a) => list(a).map(text).join(','),
}

const CONVERSIONS: Functions = {
  toInt: (a) => Math.round(Number(text(a))),
  toNum: (a) => Number(text(a)),
}

/** Functions that need nothing but their arguments. */
export const FUNCTIONS: Readonly<Record<string, Functions>> = { String: STRINGS, Arrays: ARRAYS, Convert: CONVERSIONS }
