import type { ApiError, Surroundings } from '@dtu/kit'
import { ENTITIES } from './entities.ts'
import { invalid, notFound, oktaError } from './error.ts'

type Words = NonNullable<Surroundings['words']>
type Detail = Parameters<Words>[3]

/** Why generated behaviour refuses, in Okta's words. */
export const words: Words = (input, behaviour, cause, detail) => {
  switch (cause) {
    case 'notFound':
      return missing(detail, behaviour?.resource ?? input.operation.id)
    case 'invalid':
      return refused(detail)
    case 'unsupportedMediaType':
    case 'notAcceptable':
      return oktaError('E0000021')
    case 'preconditionFailed':
      return oktaError('E0000231')
    case 'conflict':
      return invalid(detail.field ?? 'name', ...(detail.message ? [detail.message] : []))
    case 'notModelled':
      return notModelled(input.operation.id)
    default:
      return undefined
  }
}

function missing({ missing }: Detail, resource: string): ApiError {
  const name = missing?.resource ?? resource
  return notFound(missing?.id ?? '', ENTITIES[name] ?? pascal(name))
}

/** `users.linkedObjects` is a `LinkedObject`: where no recording tells, the last word in the singular. */
function pascal(resource: string): string {
  const last = resource.split('.').at(-1) ?? resource
  return last.charAt(0).toUpperCase() + last.slice(1).replace(/ies$/, 'y').replace(/s$/, '')
}

function refused({ problems = [], field, message }: Detail): ApiError {
  if (message === 'The body is not valid JSON' || message === 'A request body is required') return oktaError('E0000003')
  const [first] = problems
  if (!first) return invalid(field ?? 'request', ...(message ? [message] : []))
  return invalid(first.field || 'request', ...problems.map((problem) => `${problem.field}: ${said(problem.message)}`))
}

/** A missing field and a wrong one, as recorded (tapes/okta: inline hooks, device assurances, admin roles). */
const said = (message: string): string =>
  / is required$/.test(message) ? 'The field cannot be left blank' : 'The field has an invalid value'

/** Vendor-shaped, and with a cause that no real answer has: an app must not mistake a gap of the twin for the service's word. */
export const notModelled = (operation: string): ApiError =>
  oktaError('E0000060', { causes: [`${operation} exists at Okta, but this twin does not model it`] })
