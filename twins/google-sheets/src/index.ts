import { generatedTasks, type Twin } from '@dtu/kit'
import { drive } from '@dtu/twin-google-drive'
import { callerOf, credentialOf, replyHeaders } from '@dtu/twin-google-drive/auth'
import { generated } from './generated.ts'
import { ids } from './ids.ts'
import { readInput } from './input.ts'
import { operations } from './operations/index.ts'
import { refusals } from './refusals.ts'
import { selected } from './select.ts'
import { tables } from './tables.ts'
import type { SheetsInput, SheetsWorld } from './types.ts'

export const sheets: Twin<SheetsWorld, SheetsInput> = {
  name: 'google-sheets',
  title: 'Google Sheets',
  hosts: ['sheets.googleapis.com'],
  port: 6,
  shares: [drive],
  contract: generated.contract,
  tables,
  ids,
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
  environment: (baseUrl) => ({ GOOGLE_SHEETS_ROOT_URL: `${baseUrl}/` }),
}
