import { generatedTasks, type Twin } from '@dtu/kit'
import { drive } from '@dtu/twin-google-drive'
import { callerOf, credentialOf, replyHeaders } from '@dtu/twin-google-drive/auth'
import { generated } from './generated.ts'
import { readInput } from './input.ts'
import { operations } from './operations.ts'
import { refusals } from './refusals.ts'
import { selected } from './select.ts'
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
  ids: {},
  operations,
  finish: selected,
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
