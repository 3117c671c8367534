import { ApiError, type OperationSpec, type Refusals } from '@dtu/kit'
import { deskError, jiraError } from './errors.ts'

/** Jira's words for what the kit refuses. */
export const refusals: Refusals = {
  notFound: ({ path }) =>
    path.startsWith('/rest/')
      ? new ApiError(404, { message: `null for uri: ${path}`, 'status-code': 404 })
      : new ApiError(
          404,
          '<!DOCTYPE html><html><head><title>Oops, you&#39;ve found a dead link.</title></head></html>',
          {
            'content-type': 'text/html;charset=UTF-8',
          },
        ),
  methodNotAllowed: () => new ApiError(405, '', {}),
  badBody: () => jiraError(400, 'There was an error parsing JSON. Check that your request body is valid.'),
  tooLarge: () => jiraError(413, 'The request is too large.'),
  invalid: (_operation, problems) => jiraError(400, problems),
  notModelled: (operation) => notModelled(operation),
  internal: () => jiraError(500, 'Internal server error'),
}

export const notModelled = ({ id, path }: OperationSpec): ApiError => {
  const message = `${id} is not modelled by this twin`
  return path.startsWith('/rest/servicedeskapi/') ? deskError(501, message) : jiraError(501, message)
}
