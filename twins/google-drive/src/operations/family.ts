import { type Operations, Reply } from '@dtu/kit'
import type { DriveInput, DriveWorld } from '../types.ts'

export type Family = Operations<DriveWorld, DriveInput>

/** The reply to a deletion (recorded: no body, and yet a type). */
export const gone = (): Reply => new Reply(undefined, { status: 204, headers: { 'content-type': 'text/html' } })
