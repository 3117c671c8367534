export interface Difference {
  /** `profile.status_text` */
  readonly path: string
  /** JSON; undefined where there was nothing. */
  readonly old: string | undefined
  readonly young: string | undefined
}

/** Where two documents differ, as deep as both are objects. */
export function differences(before: unknown, after: unknown, path = ''): Difference[] {
  if (isObject(before) && isObject(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
      differences(before[name], after[name], path === '' ? name : `${path}.${name}`),
    )
  const [old, young] = [JSON.stringify(before), JSON.stringify(after)]
  return old === young ? [] : [{ path, old, young }]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
