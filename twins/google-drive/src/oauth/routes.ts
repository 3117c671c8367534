import { type OperationSpec, operation } from '@dtu/kit'
import { TOKEN_PATHS } from './form.ts'

export const TOKEN = 'oauth2.token'

const requestBody = { content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } } }

/** The token endpoint (oauth2.googleapis.com): no document lists it, and clients know it by several paths. */
export const oauthRoutes: readonly OperationSpec[] = TOKEN_PATHS.map((path) =>
  operation(TOKEN, 'POST', path, { requestBody }),
)
