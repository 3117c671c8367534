import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Fault } from '@dtu/kit/yaml'
import type { Scenario } from './schema.ts'

/** What a scenario asks of its system that such a system does not have. */
export function misfits(scenario: Scenario, folder: string): Fault[] {
  const { system, play = [], 'satisfied when': wanted } = scenario
  const faults: Fault[] = []
  const refuse = (path: readonly PropertyKey[], message: string) => faults.push({ path: [...path], message })
  if (system && 'module' in system && !existsSync(resolve(folder, system.module)))
    refuse(['system', 'module'], `there is no file ${resolve(folder, system.module)}`)
  if (system && 'cwd' in system && system.cwd !== undefined && !existsSync(resolve(folder, system.cwd)))
    refuse(['system', 'cwd'], `there is no folder ${resolve(folder, system.cwd)}`)
  for (const [n, step] of play.entries())
    if ('restart' in step && (!system || 'url' in system))
      refuse(
        ['play', n, 'restart'],
        'only a system that the runner starts can be started anew: a command, module, agent or container',
      )
  const deaf = system && 'url' in system
  for (const [n, clause] of (wanted.replies ?? []).entries()) {
    const path = ['satisfied when', 'replies', n]
    if (deaf) refuse(path, 'only a system that the runner starts is heard: a command, module, agent or container')
    else if ('exit' in clause && system && 'module' in system)
      refuse(path, 'a module has no exit code: it is in the runner’s process')
  }
  for (const what of ['tokens', 'money'] as const)
    if (wanted.budget?.[what] !== undefined && !(system && 'agent' in system))
      refuse(['satisfied when', 'budget', what], `only an agent says what ${what} it spends (system: { agent: … })`)
  return faults
}
