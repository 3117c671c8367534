import { ApiError } from '@dtu/kit'

/** A refusal as the platform words it: messages, and messages by field (recordings of nango and defectdojo). */
export const jiraError = (
  status: number,
  messages: string | readonly string[],
  errors: Readonly<Record<string, string>> = {},
  headers: Record<string, string> = {},
): ApiError => new ApiError(status, { errorMessages: [messages].flat(), errors }, headers)

/** A field that is not as it should be. */
export const fieldError = (field: string, message: string): ApiError => jiraError(400, [], { [field]: message })

/** The service desk says it in another way (its document, `ErrorResponse`). */
export const deskError = (status: number, message: string): ApiError =>
  new ApiError(status, { errorMessage: message, i18nErrorMessage: { i18nErrorKey: message, parameters: [] } })

/** The gate before the API (seen by clients: jira-node/node-jira-client #255, atlassian/gajira-login #59). */
export const unauthenticated = (baseUrl: string): ApiError =>
  new ApiError(
    401,
    { message: 'Client must be authenticated to access this resource.', 'status-code': 401 },
    {
      'www-authenticate': `OAuth realm="${encodeURIComponent(baseUrl)}"`,
      'x-seraph-loginreason': 'AUTHENTICATED_FAILED',
    },
  )
