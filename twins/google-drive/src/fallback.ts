import { fallbackOf, gapOf, type OperationSpec } from '@dtu/kit'
import { generated } from './generated.ts'
import { findFile, requireFile } from './model/access.ts'
import { refusals } from './refusals.ts'
import type { DriveInput, DriveWorld } from './types.ts'

const answer: (world: DriveWorld, input: DriveInput) => unknown = fallbackOf(
  generated.plan(),
  generated.contract,
  false,
  {
    exists: ((world: DriveWorld, resource: string, id: string) =>
      resource === 'files' ? findFile(world, id) !== undefined : undefined) as never,
  },
)

/** Version 2's files, and revisions: they would be others than those that version 3 shows. */
const ELSEWHERE =
  /^\/(?:(?:resumable\/)?upload\/)?drive\/(?:v2\/(?:files|changes|permissionIds)|v3\/files\/\{fileId\}\/revisions)/

/** Generated behaviour of what belongs to a file the caller may see. */
export function fallback(world: DriveWorld, input: DriveInput): unknown {
  if (ELSEWHERE.test(input.operation.path)) throw refusals.notModelled(input.operation)
  if (input.path.fileId !== undefined) requireFile(world, input.path.fileId)
  return answer(world, input)
}

const unplanned = gapOf(generated.plan(), false)

export const gap = (operation: OperationSpec): boolean => ELSEWHERE.test(operation.path) || unplanned(operation)
