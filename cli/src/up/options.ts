import type { Seed } from '@dtu/kit'
import { type Command, Option } from 'commander'
import { assignment, type ClockStart, clockStart, whole } from '../options.ts'
import { DEFAULT_DATA } from '../running.ts'
import { SEED } from '../seed.ts'

/** How a universe is to be started. */
export interface UpOptions {
  readonly port: number
  readonly host: string
  readonly universe: string
  /** A name or a file, until it is read. */
  readonly seed?: Seed | string
  readonly clock?: ClockStart
  readonly data: string
  readonly egress: 'local' | 'any'
  readonly adminToken?: string
  /** The port that answers under the vendors' host names; none when left out. */
  readonly tls?: number
  readonly ca?: string
  readonly json?: boolean
  readonly faults?: readonly string[]
  readonly limits?: 'off' | 'documented' | 'tight'
  /** By twin. */
  readonly limitPreset?: Readonly<Record<string, string>>
}

/** Adds the options of a command that starts a universe and stays. */
export const starting = (command: Command): Command =>
  command
    .option('--port <port>', "the admin API's port; the twins' follow it; 0 takes free ports", whole(0, 65_000), 4000)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--universe <name>', 'the universe to show; another than default is made in memory', 'default')
    .option('--seed <name>', SEED)
    .option('--clock <mode>', 'wall, or manual; either may begin at a moment: manual@2026-03-02T09:00:00Z', clockStart)
    .option('--data <folder>', 'where state lives; :memory: forgets it at the end', DEFAULT_DATA)
    .addOption(
      new Option('--egress <where>', 'whether webhooks may leave the local networks')
        .choices(['local', 'any'])
        .default('local'),
    )
    .option(
      '--faults <profiles...>',
      'have it misbehave from the start: fault profiles, by id or file (dtu chaos list)',
    )
    .addOption(
      new Option('--limits <which>', "which of the vendors' rate limits are kept").choices([
        'off',
        'documented',
        'tight',
      ]),
    )
    .option('--limit-preset <twin=preset>', 'of which edition or time the limits are: okta=integrator', assignment)
    .option('--admin-token <token>', 'want this bearer token on the admin API')
    .option('--tls <port>', "answer under the vendors' own host names too, over TLS on this port", whole(0, 65_535))
    .option(
      '--ca <folder>',
      'where to write what clients must trust then: ca.pem, bundle.pem (default: the data folder)',
    )
    .option('--json', 'print one line of JSON once every twin answers; logs go to stderr')
