/** A text or a number as text; undefined for anything else a client may send. */
export const plain = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
