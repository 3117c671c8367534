import { ApiError, type Dialect } from '@dtu/kit'
import { oauthError } from '../oauth/errors.ts'
import type { DriveWorld } from '../types.ts'
import { page } from './pages.ts'

type Refusals = NonNullable<Dialect<DriveWorld>['refusals']>

/** Whoever asks for tokens too often is told so on a page alone (GoogleCloudPlatform/gsutil #114, googleapis/google-oauth-java-client #57). */
const tooOften = (): ApiError =>
  new ApiError(403, page(403, 'Forbidden'), { 'content-type': 'text/html; charset=UTF-8' })

/** What the token endpoint says when something is wrong with it (yasyf/vc #187, ueberauth/ueberauth_google #99, google-auth-library-python #368). */
export const tokenRefusals: Refusals = {
  rateLimit: tooOften,
  quota: tooOften,
  internal: () => oauthError(500, 'internal_failure', 'Backend Error'),
  unavailable: () => new ApiError(503, { error: 'internal_failure' }),
  deadline: () => new ApiError(503, { error: 'internal_failure' }),
}
