import { createHash } from 'node:crypto'

const START = '0'.repeat(64)

/** Each line as JSON with the hash of all before it, so that a line that was changed, left out or moved shows. */
export function chain(values: readonly unknown[]): string {
  let hash = START
  let text = ''
  for (const value of values) {
    const line = JSON.stringify(value)
    hash = next(hash, line)
    text += `${hash.slice(0, 16)} ${line}\n`
  }
  return text
}

/** The values of a chain. Throws at the first line that does not follow from those before it. */
export function unchain(text: string): unknown[] {
  let hash = START
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, n) => {
      const value = line.slice(17)
      hash = next(hash, value)
      if (line.slice(0, 16) !== hash.slice(0, 16))
        throw new Error(`line ${n + 1} does not follow from the lines before it`)
      return JSON.parse(value)
    })
}

const next = (hash: string, line: string): string => createHash('sha256').update(hash).update(line).digest('hex')
