import { refined, type Twin } from '@dtu/kit'
import { editor } from '@dtu/twin-google-drive/editor'
import { dialect } from './dialect.ts'
import { generated } from './generated.ts'
import { ids } from './ids.ts'
import { limit } from './limits.ts'
import { operations } from './operations/index.ts'
import { identify, seed } from './seed.ts'
import { tables } from './tables.ts'
import type { SheetsInput, SheetsWorld } from './types.ts'
import { views } from './views.ts'

export const sheets: Twin<SheetsWorld, SheetsInput> = refined(
  {
    ...editor<typeof tables>(generated),
    name: 'google-sheets',
    title: 'Google Sheets',
    hosts: ['sheets.googleapis.com'],
    port: 6,
    tables,
    views,
    ids,
    operations,
    limit,
    seed,
    identify,
    dialect,
    environment: (baseUrl) => ({ GOOGLE_SHEETS_ROOT_URL: `${baseUrl}/` }),
  },
  new URL('../spec/refinement.yaml', import.meta.url),
)
