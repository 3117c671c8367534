import type { Command } from 'commander'
import { compare } from './diff.ts'
import { send } from './export.ts'
import { whatIf } from './fork.ts'
import { again } from './replay.ts'
import { show } from './show.ts'
import { smallest } from './shrink.ts'
import { judge } from './verdict.ts'

/** Adds one command to the group. */
export type Adding = (group: Command) => void

/** `dtu trajectory …`: looks into what `dtu run --out` kept, and goes on from there. */
export function trajectory(program: Command): void {
  const group = program
    .command('trajectory')
    .description('look into kept trajectories: show, compare, judge anew, replay, fork, shrink, export')
  for (const add of [show, compare, judge, again, whatIf, smallest, send]) add(group)
}
