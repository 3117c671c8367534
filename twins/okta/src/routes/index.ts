import { operation } from '@dtu/kit'

const management = { security: [{ apiToken: [] }, { oauth2: [] }] }

const DESKTOP_MFA = '/device-access/api/v1/desktop-mfa'

/** What clients still call although no current document lists it (okta-sdk-nodejs 8.2, terraform-provider-okta). */
export const routes = [
  operation('getIdTokenSettings', 'GET', '/api/v1/internal/apps/{appId}/settings/oauth/idToken', management),
  operation('setIdTokenSettings', 'POST', '/api/v1/internal/apps/{appId}/settings/oauth/idToken', management),
  operation(
    'getDesktopMfaNumberMatching',
    'GET',
    `${DESKTOP_MFA}/enforce-number-matching-challenge-settings`,
    management,
  ),
  operation(
    'replaceDesktopMfaNumberMatching',
    'PUT',
    `${DESKTOP_MFA}/enforce-number-matching-challenge-settings`,
    management,
  ),
  operation('getDesktopMfaRecoveryPin', 'GET', `${DESKTOP_MFA}/recovery-pin-settings`, management),
  operation('replaceDesktopMfaRecoveryPin', 'PUT', `${DESKTOP_MFA}/recovery-pin-settings`, management),
  operation('uploadOrgLogo', 'POST', '/api/v1/org/logo', { ...management, responses: { 201: {} } }),
  operation(
    'getSecurityNotificationSettings',
    'GET',
    '/api/internal/org/settings/security-notification-settings',
    management,
  ),
  operation(
    'setSecurityNotificationSettings',
    'PUT',
    '/api/internal/org/settings/security-notification-settings',
    management,
  ),
  operation('getCurrentSession', 'GET', '/api/v1/sessions/me'),
  operation('closeCurrentSession', 'DELETE', '/api/v1/sessions/me'),
  operation('refreshCurrentSession', 'POST', '/api/v1/sessions/me/lifecycle/refresh'),
  operation('getWellKnownOAuthConfiguration', 'GET', '/.well-known/oauth-authorization-server'),
  operation('resumeAuthorize', 'GET', '/oauth2/v1/authorize/redirect'),
  operation('askConsent', 'GET', '/oauth2/v1/authorize/consent'),
  operation('answerConsent', 'POST', '/oauth2/v1/authorize/consent'),
  operation('signInPage', 'GET', '/login/login.htm'),
  operation('signInWithPassword', 'POST', '/login/login.htm'),
  operation('choosePassword', 'POST', '/login/password'),
  operation('signOutPage', 'GET', '/login/signout'),
  operation('userHome', 'GET', '/app/UserHome'),
  operation('activationPage', 'GET', '/activate'),
  operation('activateDeviceByCode', 'POST', '/activate'),
  operation('welcomePage', 'GET', '/welcome/{ticket}'),
  operation('verifyTokenPage', 'GET', '/tokens/{ticket}/verify'),
  operation('resetPasswordPage', 'GET', '/reset_password/{ticket}'),
  operation('recoverPasswordPage', 'GET', '/signin/reset-password/{ticket}'),
  operation('answerQuestion', 'POST', '/login/answer'),
  operation('chooseFactor', 'POST', '/login/factor'),
  operation('enterCode', 'POST', '/login/code'),
]
