import * as yaml from 'js-yaml'
import { fail, type GenerateError } from '../problem.ts'
import { measure } from './measure.ts'

// Plain JSON types only: an unquoted `2020-01-01` stays the text that was written. `<<` merges are common in hand-written YAML.
const { merge } = (yaml as unknown as { types: { merge: yaml.Type } }).types
const schema = yaml.CORE_SCHEMA.extend({ implicit: [merge] })

/**
 * The value of a JSON or YAML text.
 * @param source how errors name the text
 * @throws {GenerateError} with line and column when it is neither, contains itself, or is too deep or large to use
 */
export function parse(text: string, source: string): unknown {
  try {
    const value = isJson(text) ? parseJson(text, source) : parseYaml(text, source)
    measure(value, source)
    return value
  } catch (error) {
    if (error instanceof RangeError) throw fail('too-deep', 'nested too deeply to be read', { source })
    throw error
  }
}

function isJson(text: string): boolean {
  return /^\uFEFF?\s*[{[]/.test(text)
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    // Flow-style YAML also begins with a brace, and allows what JSON does not (trailing commas, comments).
    try {
      return yaml.load(text, { schema, json: true })
    } catch {
      throw syntaxError(error as Error, text, source)
    }
  }
}

function syntaxError(error: Error, text: string, source: string): GenerateError {
  const offset = Number(/position (\d+)/.exec(error.message)?.[1] ?? text.length)
  const before = text.slice(0, offset).split('\n')
  const place = { source, line: before.length, column: before.at(-1)!.length + 1 }
  return fail('syntax', `not valid JSON: ${error.message.replace(/ in JSON.*| \(line.*/, '')}`, place)
}

function parseYaml(text: string, source: string): unknown {
  try {
    return yaml.load(text, { schema, json: true })
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error
    const mark = error.mark as { line: number; column: number } | undefined
    const place = { source, ...(mark ? { line: mark.line + 1, column: mark.column + 1 } : {}) }
    throw fail('syntax', `not valid YAML: ${error.reason}`, place)
  }
}
