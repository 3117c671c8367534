import type { Operations } from '@dtu/kit'
import type { SheetsInput, SheetsWorld } from '../types.ts'

export type Family = Operations<SheetsWorld, SheetsInput>
