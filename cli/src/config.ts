import { existsSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import { OperatorError } from '@dtu/kit/errors'
import { readYaml, refuse } from '@dtu/kit/yaml'
import type { Command } from 'commander'
import { z } from 'zod'
import { clockStart } from './options.ts'

/** What a project keeps in its own folder, so that nobody has to repeat it on the command line. */
export const CONFIG = 'dtu.yaml'

const PATH = /[/\\]|\.ya?ml$/

const schema = z.strictObject({
  twins: z.array(z.string()).min(1).optional(),
  seed: z.string().optional(),
  clock: z.string().optional(),
  limits: z.enum(['off', 'documented', 'tight']).optional(),
  faults: z.array(z.string()).min(1).optional(),
  port: z.int().min(0).max(65_000).optional(),
  egress: z.enum(['local', 'any']).optional(),
  allow: z.array(z.string()).min(1).optional(),
})

type Config = z.infer<typeof schema>

/**
 * Adds to a command's options what `dtu.yaml` in this folder says, where the command line says nothing itself.
 * @param keys those of the file that the command has a use for; the others are for other commands
 * @throws {OperatorError} with file, line and column for what is wrong in it
 */
export function configured<O extends object>(command: Command, options: O, keys: readonly (keyof Config)[]): O {
  if (!existsSync(CONFIG)) return options
  const config = read(resolve(CONFIG))
  const said = keys.filter((key) => config[key] !== undefined && isUnsaid(command, key))
  return { ...options, ...Object.fromEntries(said.map((key) => [key, config[key]])) }
}

const isUnsaid = (command: Command, key: string): boolean =>
  [undefined, 'default', 'implied'].includes(command.getOptionValueSource(key))

/** The twins that `dtu.yaml` names, where the command line names none. */
export const configuredTwins = (): readonly string[] => (existsSync(CONFIG) ? (read(resolve(CONFIG)).twins ?? []) : [])

function read(file: string) {
  const document = readYaml(file, schema)
  const beside = (path: string) => (isAbsolute(path) || !PATH.test(path) ? path : resolve(dirname(file), path))
  const { seed, clock, faults, ...plain } = document.value
  return {
    ...plain,
    ...(seed !== undefined && { seed: beside(seed) }),
    ...(faults && { faults: faults.map(beside) }),
    ...(clock !== undefined && { clock: clockIn(document, clock) }),
  }
}

function clockIn(document: Parameters<typeof refuse>[0], text: string) {
  try {
    return clockStart(text)
  } catch (error) {
    if (error instanceof OperatorError) throw error
    return refuse(document, [{ path: ['clock'], message: `expected ${(error as Error).message}` }])
  }
}
