import { applyFields } from '@dtu/twin-google-drive/fields'
import { generated } from './generated.ts'
import type { DocsInput, DocsWorld } from './types.ts'

/** The fields a request asks for. Throws 400 for a field that is none. */
export const selected = (_world: DocsWorld, { query, operation }: DocsInput, output: unknown): unknown =>
  applyFields(generated, operation, query.get('fields'), output)
