import { Command } from 'commander'
import { act } from './commands/act.ts'
import { chaos } from './commands/chaos.ts'
import { coverage } from './commands/coverage.ts'
import { docs } from './commands/docs.ts'
import { doctor } from './commands/doctor.ts'
import { drift } from './commands/drift.ts'
import { env } from './commands/env.ts'
import { exec } from './commands/exec.ts'
import { generate } from './commands/generate.ts'
import { init } from './commands/init.ts'
import { journal } from './commands/journal.ts'
import { mcp } from './commands/mcp.ts'
import { newTwin } from './commands/new-twin.ts'
import { pack } from './commands/pack.ts'
import { query } from './commands/query.ts'
import { record } from './commands/record.ts'
import { refine } from './commands/refine.ts'
import { replay } from './commands/replay.ts'
import { run } from './commands/run.ts'
import { scenario } from './commands/scenario.ts'
import { seed } from './commands/seed.ts'
import { trajectory } from './commands/trajectory/index.ts'
import { universe } from './commands/universe/index.ts'
import { up } from './commands/up.ts'
import { worker } from './commands/worker.ts'

const HELP = `
Begin with:
  dtu up                      start every twin and print where they answer
  eval "$(dtu env)"           point the common SDKs of this shell at them
  dtu journal --follow        watch what your app asks and what it is told

Each command has its own --help, with examples. With --agent any that ends prints ten lines at most:
ERROR file:op reason for what is wrong, and where the whole output is.`

/** In the order that help shows them. */
const COMMANDS: readonly ((program: Command) => void)[] = [
  up,
  env,
  init,
  exec,
  universe,
  journal,
  query,
  act,
  chaos,
  run,
  worker,
  scenario,
  seed,
  trajectory,
  generate,
  newTwin,
  docs,
  coverage,
  record,
  replay,
  refine,
  drift,
  mcp,
  pack,
  doctor,
]

/** The whole command line. What a command needs is loaded when it runs. */
export function program(): Command {
  const program = new Command('dtu')
    .description('A universe of service twins that an app cannot tell from the real thing')
    .version('0.1.0')
    .showHelpAfterError('(dtu --help shows what there is)')
    .addHelpText('after', HELP)
    .exitOverride()
  for (const add of COMMANDS) add(program)
  for (const command of everyCommand(program)) command.exitOverride()
  return program
}

function* everyCommand(command: Command): Generator<Command> {
  for (const child of command.commands) {
    yield child
    yield* everyCommand(child)
  }
}
