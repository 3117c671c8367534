import { Reply } from '@dtu/kit'
import { oktaError } from '../errors/error.ts'
import { set, settingOf } from '../model/settings.ts'
import type { Document, Operations } from '../types.ts'

const NOTIFICATIONS: Document = {
  sendEmailForNewDeviceEnabled: true,
  sendEmailForFactorEnrollmentEnabled: true,
  sendEmailForFactorResetEnabled: true,
  sendEmailForPasswordChangedEnabled: true,
  reportSuspiciousActivityEnabled: true,
  customizedEmailsList: [],
  customizedEmailsWithReportButtonList: [],
}

/** Routes of `routes/index.ts`. */
export const legacy: Operations = {
  uploadOrgLogo(world, { request }) {
    const file = request.parts?.find((part) => part.filename !== undefined)
    if (!file) throw oktaError('E0000028')
    world.blobs.put('org-logo', file.bytes, file.type)
    return new Reply(undefined, { status: 201 })
  },

  getSecurityNotificationSettings: (world) => settingOf(world, 'security-notifications', NOTIFICATIONS),
  setSecurityNotificationSettings: (world, { body }) =>
    set(world, 'security-notifications', { ...settingOf(world, 'security-notifications', NOTIFICATIONS), ...body }),
}
