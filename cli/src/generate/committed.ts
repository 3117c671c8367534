import { join } from 'node:path'
import { type CheckResult, check, formatProblem, GenerateError, regenerate } from '@dtu/generator'
import { OperatorError } from '@dtu/kit/errors'
import { print, printJson } from '../output/print.ts'
import { committed, DOCUMENTS, TWINS } from './places.ts'
import { refuse } from './refusal.ts'
import { describe } from './write.ts'

interface Options {
  readonly documents?: string
  readonly json?: boolean
}

/** Checks the twins of this repository, all when none is named. Exit code 1 when one is not what it is made from. */
export async function checkCommitted(
  names: readonly string[],
  { documents = DOCUMENTS, json }: Options,
): Promise<void> {
  const results: CheckResult[] = []
  for (const name of chosen(names)) {
    console.error(`checking ${name}`)
    const result = await check(join(TWINS, name), documents)
    results.push(result)
    if (!json) print(words(result))
  }
  const ok = results.every((result) => result.ok)
  if (json) printJson({ ok, twins: results })
  else if (results.some(({ by }) => by === 'hashes'))
    print(
      `where documents are not in ${documents}, only edits by hand can be seen: files were held against their hashes`,
    )
  if (!ok) process.exitCode = 1
}

/** Generates twins of this repository again from the documents that their locks name. */
export async function regenerateCommitted(
  names: readonly string[],
  { documents = DOCUMENTS, json }: Options,
): Promise<void> {
  for (const name of chosen(names))
    try {
      console.error(`generating ${name}`)
      const { files, drift } = await regenerate({ twin: join(TWINS, name), documents })
      for (const problem of drift) console.error(formatProblem(problem))
      const changed = files.filter(({ state }) => state !== 'same')
      if (json) printJson({ ok: true, name, files, drift })
      else
        print([`${name}: ${changed.length === 0 ? 'nothing changed' : 'written'}`, ...changed.map(describe)].join('\n'))
    } catch (error) {
      if (!(error instanceof GenerateError)) throw error
      refuse(error, json)
    }
}

function chosen(names: readonly string[]): readonly string[] {
  const known = committed()
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) return names.length === 0 ? known : names
  throw new OperatorError('unknown_twin', `there is no twin '${unknown}' in ${TWINS}`, {
    hint: `there are: ${known.join(', ')}; a new one needs --from <document>`,
  })
}

function words({ name, by, ok, files, problems }: CheckResult): string {
  const how = by === 'documents' ? 'generated again' : 'by its hashes; the documents are not here'
  const lines = [...files.map(describe), ...problems.map((problem) => `  ${formatProblem(problem)}`)]
  return [`${ok ? 'ok  ' : 'FAIL'}  ${name} (${how})`, ...lines].join('\n')
}
