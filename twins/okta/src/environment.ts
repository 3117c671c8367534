/** The names that Okta's own SDKs read (okta-sdk-nodejs, -python, -golang: configuration by environment variables). */
export const environment = (
  baseUrl: string,
  { token = '' }: Readonly<Record<string, string>>,
): Record<string, string> => ({
  OKTA_CLIENT_ORGURL: baseUrl,
  OKTA_CLIENT_TOKEN: token,
  OKTA_CLIENT_AUTHORIZATIONMODE: 'SSWS',
  // The SDKs and verifiers refuse plain http unless told that this is a test.
  OKTA_TESTING_DISABLEHTTPSCHECK: 'true',
})
