import type { DriveWorld } from '../types.ts'

/** Remembers that something happened to a file: the last happening of each counts. */
export function noteChange(world: DriveWorld, fileId: string, removed = false): void {
  const number = world.ids.count('changes')
  world.db.changes.insert({ number, fileId, at: world.now(), removed })
  world.emit(removed ? 'file_removed' : 'file_changed', { id: fileId })
}

/** Number of the next change. */
export const nextChange = (world: DriveWorld): number =>
  (world.db.changes.find({ order: 'number', descending: true, limit: 1 })[0]?.number ?? 0) + 1
