import { refined, type Twin } from '@dtu/kit'
import { editor } from '@dtu/twin-google-drive/editor'
import { dialect } from './dialect.ts'
import { generated } from './generated.ts'
import { limit } from './limits.ts'
import { operations } from './operations.ts'
import { identify, seed } from './seed.ts'
import { tables } from './tables.ts'
import type { DocsInput, DocsWorld } from './types.ts'
import { views } from './views.ts'

export const docs: Twin<DocsWorld, DocsInput> = refined(
  {
    ...editor<typeof tables>(generated),
    name: 'google-docs',
    title: 'Google Docs',
    hosts: ['docs.googleapis.com'],
    port: 5,
    tables,
    views,
    ids: {},
    operations,
    limit,
    seed,
    identify,
    dialect,
    environment: (baseUrl) => ({ GOOGLE_DOCS_ROOT_URL: `${baseUrl}/` }),
  },
  new URL('../spec/refinement.yaml', import.meta.url),
)
