import { type Command, InvalidArgumentError } from 'commander'

/** How a command finds the universe it talks to. */
export interface Where {
  readonly admin?: string
  readonly data?: string
}

/** Adds the options by which a command finds a running universe. */
export const talking = (command: Command): Command =>
  command
    .option('--admin <url>', 'the admin API (default: DTU_ADMIN_URL, else the universe that runs from the data folder)')
    .option('--data <folder>', 'the data folder of a running universe (default: .dtu)')

export const examples = (command: Command, ...lines: readonly string[]): Command =>
  command.addHelpText('after', `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`)

/** Reads a whole number of a range. */
export const whole =
  (from: number, to = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const number = Number(text)
    if (!/^\d+$/.test(text) || number < from || number > to)
      throw new InvalidArgumentError(
        `a whole number from ${from}${to === Number.MAX_SAFE_INTEGER ? '' : ` to ${to}`} is wanted`,
      )
    return number
  }

/** Reads a share between 0 and 1. */
export function share(text: string): number {
  const value = Number(text)
  if (!(value > 0 && value < 1)) throw new InvalidArgumentError('a share between 0 and 1, such as 0.95')
  return value
}

export interface ClockStart {
  readonly mode: 'wall' | 'manual'
  readonly at?: string
}

/** The same as universes take it: the moment in milliseconds since 1970. */
export const startOf = ({ mode, at }: ClockStart) => ({ mode, ...(at !== undefined && { at: Date.parse(at) }) })

/** Reads `wall`, `manual` or `manual@2026-03-02T09:00:00Z`. */
export function clockStart(text: string): ClockStart {
  const match = /^(wall|manual)(?:@(.+))?$/.exec(text)
  const at = match?.[2]
  if (!match || (at !== undefined && Number.isNaN(Date.parse(at))))
    throw new InvalidArgumentError('wall, manual, or either with a moment to begin at: manual@2026-03-02T09:00:00Z')
  return { mode: match[1] as ClockStart['mode'], ...(at !== undefined && { at }) }
}

/** Reads `name=value`, once more each time the option is given. */
export function assignment(text: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, name, value] = /^([^=]+)=(.+)$/.exec(text) ?? []
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError('a name and a value are wanted: okta=integrator')
  return { ...before, [name]: value }
}
