import { OperatorError } from '@dtu/kit'
import { addRow, rowOf } from '../generated.ts'
import { set } from '../model/settings.ts'
import { timeOf } from '../model/time.ts'
import { type Act, personIn, textIn } from './wish.ts'

/** Somebody sets a device up for the org, as Okta Verify does: `profile` as the devices API shows it. */
export const enrolDevice: Act = (world, { profile, status }) => {
  if (typeof profile !== 'object' || profile === null)
    throw new OperatorError('missing_input', "'profile' has to be given", {
      hint: '{ displayName, platform, registered, … }, as GET /api/v1/devices shows it',
    })
  const id = world.ids.next('devices')
  const { displayName = '' } = profile as { displayName?: string }
  const at = timeOf(world.now())
  const names = {
    resourceType: 'UDDevice',
    resourceDisplayName: { value: displayName, sensitive: false },
    resourceId: id,
    resourceAlternateId: null,
  }
  const device = { id, status: typeof status === 'string' ? status : 'ACTIVE', created: at, lastUpdated: at }
  addRow(world, { resource: 'devices' }, id, { ...device, profile, ...names })
  return { id }
}

/** A person begins to use a device. */
export const useDevice: Act = (world, wish) => {
  const id = textIn(wish, 'device', 'the id of a device, as GET /api/v1/devices shows it')
  if (!rowOf(world, 'devices', id))
    throw new OperatorError('no_such_device', `there is no device '${id}'`, {
      status: 404,
      hint: 'look at GET /api/v1/devices',
    })
  set(world, `deviceUser/${id}`, personIn(world, wish).id)
  return { id }
}
