import { type Command, InvalidArgumentError } from 'commander'
import { examples, talking } from '../options.ts'

const load = () => import('../chaos/chaos.ts')

/** Reads `name=value`: a number, a truth value or text. */
function param(
  text: string,
  before: Record<string, string | number | boolean> = {},
): Record<string, string | number | boolean> {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('name=value is wanted')
  const value = text.slice(at + 1)
  const read =
    value === 'true' || value === 'false'
      ? value === 'true'
      : value !== '' && Number.isFinite(Number(value))
        ? Number(value)
        : value
  return { ...before, [text.slice(0, at)]: read }
}

/** `dtu chaos`: faults in a running universe. */
export function chaos(program: Command): void {
  const chaos = program.command('chaos').description('have a running universe misbehave, by fault profiles')
  const universe = (command: Command) =>
    talking(command)
      .option('--universe <name>', 'another universe than the one dtu up shows')
      .option('--json', 'print JSON')

  chaos
    .command('list')
    .description('the profiles there are')
    .option('--json', 'print JSON')
    .action(async (options) => (await load()).list(options))
  chaos
    .command('describe')
    .description('what a profile does, and what a correct client does')
    .argument('<profile>', 'an id, or a file')
    .option('--json', 'print JSON')
    .action(async (name, options) => (await load()).describe(name, options))
  universe(
    chaos
      .command('start', { isDefault: true })
      .description('put profiles to work; dtu chaos <profile> does the same')
      .argument('<profiles...>', 'ids, or files')
      .option('--param <name=value>', "one of the profile's parameters", param)
      .option('--seed <text>', 'fixes chance: the same seed and requests give the same faults')
      .option('--watch', 'stay, and show what is injected'),
  ).action(async (profiles, options) => (await load()).start(profiles, options))
  universe(chaos.command('stop').description('end a run, or all of them').argument('[run]')).action(
    async (run, options) => (await load()).stop(run, options),
  )
  universe(chaos.command('status').description('what is going on')).action(async (options) =>
    (await load()).status(options),
  )
  universe(
    chaos
      .command('watch')
      .description('a live picture of what is injected')
      .option('--all', 'also what passed and what was held back'),
  ).action(async (options) => (await load()).watch(options))
  examples(
    chaos,
    'dtu chaos list',
    'dtu chaos write.applied-then-lost --param loss=0.2 --watch',
    'dtu chaos start ./mine.yaml --seed 7',
    'dtu chaos stop',
  )
}
