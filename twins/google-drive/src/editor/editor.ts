import { generatedTasks, type Tables, type Twin, type World, type Written } from '@dtu/kit'
import { callerOf, credentialOf } from '../auth.ts'
import { applyFields } from '../fields.ts'
import { replyHeaders } from '../headers.ts'
import { drive } from '../index.ts'
import type { Caller } from '../types.ts'
import { type EditorInput, readEditorInput } from './input.ts'
import { refusals } from './refusals.ts'

/** What the editors have in common: the file service's callers, the wording of errors, the field masks. */
export const editor = <Own extends Tables>(generated: Written) =>
  ({
    shares: [drive],
    contract: generated.contract,
    finish: (_world, { query, operation }, output) => applyFields(generated, operation, query.get('fields'), output),
    refusals,
    credential: credentialOf,
    authenticate: (world, request, operation) => callerOf(world.of(drive), request, operation),
    input: readEditorInput(generated),
    replyHeaders,
    tasks: generatedTasks,
    seed: () => {},
    credentials: (world) => drive.credentials(world.of(drive)),
  }) satisfies Partial<Twin<World<Own, Caller>, EditorInput>>
