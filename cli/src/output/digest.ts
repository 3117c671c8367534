/** Lines of a digest, the last one included. */
const MOST_LINES = 10
const MOST_CHARACTERS = 200

/** A mistake in a file, as every command of ours tells one. */
const PLACED = /^(?:error: )?(\S+:\d+:\d+)[: ] *(.+)$/
const SAID = /^error: (.+)$/
const HINT = /^ +hint: (.+)$/
/** A failure of `dtu run`: how often, the scenario, the clause, why, and the command that plays it again. */
const FAILED = /^✗ (?:\d+× )?(\S+) (\S+?): (.+)$/
const REFUSED = /^✗ (.+?): (.+)$/

/**
 * What an agent needs of a command's output: `ERROR <where> <reason>` for each thing that is wrong, first, then the last lines
 * of the result, ten lines in all. `operation` names the command where an error names no place.
 */
export function digest(output: string, errors: string, operation: string, end: string): string {
  const wrong = [...errors.split('\n'), ...output.split('\n')].flatMap((line, at, all) =>
    problem(line, all[at + 1], operation),
  )
  const kept = wrong.slice(0, MOST_LINES - 2)
  if (wrong.length > kept.length) kept.push(`(${wrong.length - kept.length} more in the log)`)
  const result = output
    .split('\n')
    .filter((line) => line.trim() !== '' && problem(line, undefined, operation).length === 0)
  const room = MOST_LINES - 1 - kept.length
  return [...kept, ...(room > 0 ? result.slice(-room) : []), end].map(short).join('\n')
}

function problem(line: string, next: string | undefined, operation: string): readonly string[] {
  const [, place, what] = PLACED.exec(line) ?? []
  if (place !== undefined) return [`ERROR ${place} ${what}`]
  const [, said] = SAID.exec(line) ?? []
  if (said !== undefined) {
    const [, hint] = HINT.exec(next ?? '') ?? []
    return [`ERROR ${operation} ${said}${hint === undefined ? '' : ` (${hint})`}`]
  }
  const [, scenario, clause, detail] = FAILED.exec(line) ?? []
  if (scenario !== undefined) return [`ERROR ${scenario}:${clause} ${detail}`]
  const [, name, reason] = REFUSED.exec(line) ?? []
  return name === undefined ? [] : [`ERROR ${name} ${reason}`]
}

const short = (line: string): string =>
  line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS - 1)}…` : line
