import { generatedTasks, idFormats, type Twin } from '@dtu/kit'
import { drive } from '@dtu/twin-google-drive'
import { callerOf, credentialOf, replyHeaders } from '@dtu/twin-google-drive/auth'
import { fallback, gap } from './fallback.ts'
import { generated } from './generated.ts'
import { readInput } from './input.ts'
import { refusals } from './refusals.ts'
import { tables } from './tables.ts'
import type { DocsInput, DocsWorld } from './types.ts'

export const docs: Twin<DocsWorld, DocsInput> = {
  name: 'google-docs',
  title: 'Google Docs',
  hosts: ['docs.googleapis.com'],
  port: 5,
  shares: [drive],
  contract: generated.contract,
  tables,
  ids: idFormats(generated.plan()),
  operations: {},
  fallback,
  gap,
  refusals,
  credential: credentialOf,
  authenticate: (world, request, operation) => callerOf(world.of(drive), request, operation),
  input: readInput,
  replyHeaders,
  tasks: generatedTasks,
  seed: () => {},
  credentials: (world) => drive.credentials(world.of(drive)),
  environment: (baseUrl) => ({ GOOGLE_DOCS_ROOT_URL: `${baseUrl}/` }),
}
