import type { OperationSpec } from '../contract.ts'
import type { ApiError } from '../errors.ts'
import type { ApiRequest } from '../http/request.ts'
import type { Refusals } from '../twin.ts'
import { refusal } from './errors.ts'
import type { Cause, Plan } from './plan.ts'

/** What the kit itself has to refuse, in the API's own shape. */
export function generatedRefusals(plan: Plan): Refusals {
  const plain = (request: ApiRequest, cause: Cause, message?: string): ApiError =>
    refusal(plan, undefined, request, 0, cause, { message })
  const nowhere = { path: '', method: '' } as ApiRequest
  const at = ({ path, method }: OperationSpec) => ({ path, method })
  return {
    notFound: (request) => plain(request, 'notFound'),
    methodNotAllowed: (request) => plain(request, 'methodNotAllowed'),
    badBody: (request, problem) => plain(request, 'invalid', problem),
    tooLarge: (request) => plain(request, 'tooLarge'),
    invalid: (operation, problems) =>
      refusal(plan, plan.operations[operation.id], at(operation), 0, 'invalid', {
        problems: problems.map((message) => ({ field: '', message })),
      }),
    notModelled: (operation) =>
      refusal(plan, plan.operations[operation.id], at(operation), 0, 'notModelled', {
        message: `${operation.id} is not modelled by this twin`,
      }),
    internal: () => plain(nowhere, 'internal'),
  }
}
