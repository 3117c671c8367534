import { readContract, type Twin } from '@dtu/kit'
import { readInput } from './args.ts'
import { authenticate, tokenOf } from './auth.ts'
import { credentials } from './credentials.ts'
import { environment } from './environment.ts'
import { replyHeaders } from './headers.ts'
import { ids } from './ids.ts'
import { operations } from './operations/index.ts'
import { refusals } from './refusals.ts'
import { seed } from './seed.ts'
import { tables } from './tables.ts'
import type { SlackInput, SlackWorld } from './types.ts'
import { withWarnings } from './warnings.ts'

export const slack: Twin<SlackWorld, SlackInput> = {
  name: 'slack',
  title: 'Slack',
  hosts: ['slack.com', 'www.slack.com', 'api.slack.com', 'files.slack.com', 'hooks.slack.com'],
  port: 3,
  contract: () => readContract(new URL('../generated/openapi.json', import.meta.url)),
  tables,
  ids,
  operations,
  refusals,
  credential: tokenOf,
  authenticate,
  input: readInput,
  finish: (_world, input, output) => withWarnings(output, input.warnings),
  replyHeaders,
  seed,
  credentials,
  environment,
}
