import type { Operations } from '@dtu/kit'
import type { DriveInput, DriveWorld } from '../types.ts'

export type Family = Operations<DriveWorld, DriveInput>
