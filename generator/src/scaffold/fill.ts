import { readFileSync } from 'node:fs'

/**
 * A template of `template/` with its places filled in.
 * @throws {Error} for a place that nothing is given for
 */
export function fill(template: string, values: Readonly<Record<string, string>> = {}): string {
  const text = readFileSync(new URL(`template/${template}.txt`, import.meta.url), 'utf8')
  return text.replace(/\{\{(\w+)\}\}/g, (_, place: string) => {
    const value = values[place]
    if (value === undefined) throw new Error(`nothing for ${place} of ${template}`)
    return value
  })
}
