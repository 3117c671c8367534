/**
 * Google's clients read no base URL from the environment; these are the names our examples use, and gcloud's for the token.
 */
export const environment = (
  baseUrl: string,
  { token = '', email = '', clientId = '', clientSecret = '', refreshToken = '' }: Readonly<Record<string, string>>,
): Record<string, string> => ({
  GOOGLE_DRIVE_ROOT_URL: `${baseUrl}/`,
  GOOGLE_OAUTH_ACCESS_TOKEN: token,
  GOOGLE_ACCOUNT: email,
  GOOGLE_CLIENT_ID: clientId,
  GOOGLE_CLIENT_SECRET: clientSecret,
  GOOGLE_REFRESH_TOKEN: refreshToken,
  CLOUDSDK_AUTH_ACCESS_TOKEN: token,
})
