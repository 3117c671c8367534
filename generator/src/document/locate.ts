import type { Place } from '../problem.ts'
import type { Document } from './library.ts'

const sources = new WeakMap<Document, unknown>()

/**
 * Line and column of a pointer. Only errors need them, and finding them parses the text once more, so this is done when
 * a problem is shown and never before.
 */
export async function locate(document: Document, pointer: string): Promise<Pick<Place, 'line' | 'column'>> {
  const { getLineColLocation, Source } = await import('@redocly/openapi-core')
  const source = (sources.get(document) as InstanceType<typeof Source>) ?? new Source(document.path, document.text)
  sources.set(document, source)
  try {
    const { start } = getLineColLocation({ source, pointer: `#${pointer || '/'}`, reportOnKey: true })
    return { line: start.line, column: start.col }
  } catch {
    return {} // the AST parser gives up on some texts that the value parser takes
  }
}
