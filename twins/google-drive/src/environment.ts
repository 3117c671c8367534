/** Google's clients read no base URL from the environment; these are the names our examples use, and gcloud's for the token. */
export const environment = (
  baseUrl: string,
  { token = '', email = '' }: Readonly<Record<string, string>>,
): Record<string, string> => ({
  GOOGLE_DRIVE_ROOT_URL: `${baseUrl}/`,
  GOOGLE_OAUTH_ACCESS_TOKEN: token,
  GOOGLE_ACCOUNT: email,
  CLOUDSDK_AUTH_ACCESS_TOKEN: token,
})
