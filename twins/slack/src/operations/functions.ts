import { invalidArguments } from '../errors.ts'
import { requireOutputs, requireRunning } from '../model/executions.ts'
import type { Operations } from '../types.ts'

/** How an app's function ends. */
export const functions: Operations = {
  'functions.completeSuccess': (world, { args }) => {
    const execution = requireRunning(world, args.required('function_execution_id'))
    const outputs = args.json('outputs', 'invalid_arguments')
    if (typeof outputs !== 'object' || outputs === null || Array.isArray(outputs))
      throw invalidArguments('must provide an object [json-pointer:/outputs]')
    requireOutputs(world, execution, outputs as Record<string, unknown>)
    world.db.executions.update(execution, { state: 'completed', outputs: outputs as Record<string, unknown> })
    return { ok: true }
  },

  'functions.completeError': (world, { args }) => {
    const execution = requireRunning(world, args.required('function_execution_id'))
    world.db.executions.update(execution, { state: 'failed', error: args.required('error') })
    return { ok: true }
  },
}
