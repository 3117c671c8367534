import type { Seed } from '@dtu/kit'
import { addRow } from '../generated.ts'
import { set } from '../model/settings.ts'
import { timeOf } from '../model/time.ts'
import type { Document, OktaWorld } from '../types.ts'

const LOCATION = { minEventsNeededForEvaluation: 0, maxEventsUsedForEvaluation: 20 }

/** Behaviors that every org begins with (help.okta.com, "About behavior detection"). */
const BEHAVIORS: readonly Document[] = [
  { name: 'New City', type: 'ANOMALOUS_LOCATION', settings: { ...LOCATION, granularity: 'CITY' } },
  { name: 'New Country', type: 'ANOMALOUS_LOCATION', settings: { ...LOCATION, granularity: 'COUNTRY' } },
  { name: 'New Device', type: 'ANOMALOUS_DEVICE', settings: LOCATION },
  {
    name: 'New Geo-Location',
    type: 'ANOMALOUS_LOCATION',
    settings: { ...LOCATION, granularity: 'LAT_LONG', radiusKilometers: 20 },
  },
  { name: 'New IP', type: 'ANOMALOUS_IP', settings: { ...LOCATION, maxEventsUsedForEvaluation: 50 } },
  { name: 'New State', type: 'ANOMALOUS_LOCATION', settings: { ...LOCATION, granularity: 'SUBDIVISION' } },
  { name: 'Velocity', type: 'VELOCITY', settings: { velocityKph: 805 } },
]

/** And the network zones (tapes/okta, GET /api/v1/zones). */
const ZONES: readonly Document[] = [
  { name: 'LegacyIpZone', usage: 'POLICY' },
  { name: 'BlockedIpZone', usage: 'BLOCKLIST' },
]

/** What an org watches for and where from, and the first user's computer. */
export function seedSecurity(world: OktaWorld, seed: Seed): void {
  const created = timeOf(seed.at)
  const times = { created, lastUpdated: created }
  for (const behavior of BEHAVIORS) add(world, 'behaviors', seed, { status: 'ACTIVE', ...behavior, ...times })
  for (const zone of ZONES)
    add(world, 'zones', seed, {
      type: 'IP',
      status: 'ACTIVE',
      system: true,
      gateways: null,
      proxies: null,
      ...zone,
      ...times,
    })
  const [owner] = world.db.users.find({ order: 'seq', limit: 1 })
  if (owner) seedDevice(world, seed, owner.id, times)
}

function add(world: OktaWorld, resource: string, seed: Seed, item: Document): string {
  const id = world.ids.next(resource)
  addRow(world, { resource }, id, { id, ...item }, seed.at)
  return id
}

function seedDevice(world: OktaWorld, seed: Seed, owner: string, times: Document): void {
  const displayName = `${seed.organisation.name} laptop`
  const profile = {
    displayName,
    platform: 'MACOS',
    manufacturer: 'APPLE',
    model: 'Mac15,3',
    osVersion: '15.1.0',
    serialNumber: 'C02DTU000001',
    registered: true,
    secureHardwarePresent: true,
  }
  const id = world.ids.next('devices')
  const names = {
    resourceType: 'UDDevice',
    resourceDisplayName: { value: displayName, sensitive: false },
    resourceId: id,
    resourceAlternateId: null,
  }
  addRow(world, { resource: 'devices' }, id, { id, status: 'ACTIVE', ...times, profile, ...names }, seed.at)
  set(world, `deviceUser/${id}`, owner)
}
