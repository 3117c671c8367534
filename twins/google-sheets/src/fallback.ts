import { fallbackOf, gapOf, type OperationSpec } from '@dtu/kit'
import { generated } from './generated.ts'

export const fallback = fallbackOf(generated.plan(), generated.contract, false)

export const gap: (operation: OperationSpec) => boolean = gapOf(generated.plan(), false)
