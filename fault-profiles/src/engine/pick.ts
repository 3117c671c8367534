/**
 * The values that a path leads to: `$`, `$.a.b`, `$.a[0]`, `$['a b']`, `$.items[*].id`, `$.items.*`. Nothing where it leads nowhere.
 */
export function pick(value: unknown, path: string): unknown[] {
  let found: unknown[] = [value]
  for (const step of stepsOf(path)) found = found.flatMap((one) => into(one, step))
  return found
}

/** The containers and names under which a path's values lie: for changing them. */
export function places(
  value: unknown,
  path: string,
): { readonly holder: Record<string, unknown>; readonly name: string }[] {
  const steps = stepsOf(path)
  const last = steps.pop()
  if (last === undefined) return []
  let holders: unknown[] = [value]
  for (const step of steps) holders = holders.flatMap((one) => into(one, step))
  return holders.flatMap((holder) => {
    if (typeof holder !== 'object' || holder === null) return []
    const names = last === '*' ? Object.keys(holder) : Object.hasOwn(holder, last) ? [last] : []
    return names.map((name) => ({ holder: holder as Record<string, unknown>, name }))
  })
}

function stepsOf(path: string): string[] {
  const steps: string[] = []
  for (const [, dotted, index, quoted] of path.matchAll(/\.([^.[\]]+)|\[(\d+|\*)\]|\['([^']*)'\]/g))
    steps.push((dotted ?? index ?? quoted) as string)
  return steps
}

function into(value: unknown, step: string): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if (step === '*') return Object.values(value)
  return Object.hasOwn(value, step) ? [(value as Record<string, unknown>)[step]] : []
}
