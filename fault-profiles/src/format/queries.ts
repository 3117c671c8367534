import type { Finding } from './check.ts'
import type { Match, Pack } from './schema.ts'

type Path = readonly PropertyKey[]

/** The queries of a profile that cannot be asked. `problem`: what is wrong with one. */
export const unaskable = ({ faults }: Pack, problem: (sql: string) => string | undefined): Finding[] =>
  faults
    .flatMap(({ match, when }, at) => {
      const trigger: [Path, string | undefined] = [
        ['faults', at, 'when', 'trigger', 'onStateChange'],
        when?.trigger?.onStateChange,
      ]
      return [...queriesIn(match, ['faults', at, 'match']), trigger]
    })
    .flatMap(([path, sql]) => {
      const message = sql === undefined ? undefined : problem(sql)
      return message === undefined
        ? []
        : [
            {
              severity: 'error' as const,
              path,
              message,
              hint: "a query over the universe's tables: SELECT 1 FROM slack_users WHERE …",
            },
          ]
    })

function queriesIn(match: Match, path: Path): [Path, string | undefined][] {
  return [
    [[...path, 'state'], match.state],
    ...(match.any ?? []).flatMap((one, at) => queriesIn(one, [...path, 'any', at])),
    ...(match.not ? queriesIn(match.not, [...path, 'not']) : []),
  ]
}
