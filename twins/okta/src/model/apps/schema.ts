import type { OktaWorld } from '../../types.ts'
import type { SchemaProperty, User, UserSchema } from '../types.ts'
import type { App } from './types.ts'

const own = (title: string, description: string, externalName?: string): SchemaProperty => ({
  title,
  description,
  type: 'string',
  ...(externalName !== undefined && { externalName }),
  scope: 'SELF',
})

/** What an OpenID Connect app knows of its users: the standard claims (OpenID Connect Core 5.1; order of tapes/okta). */
const OIDC: Readonly<Record<string, SchemaProperty>> = {
  userName: { title: 'Username', type: 'string', required: true, externalName: 'preferred_username', scope: 'SELF' },
  name: own('Name', 'Full name in displayable form.'),
  nickname: own('Nickname', 'Casual name.'),
  given_name: own('Given Name', 'Given name or first name.'),
  middle_name: own('Middle Name', 'Middle name.'),
  family_name: own('Family Name', 'Surname or last name.'),
  email: own('Email', 'Preferred e-mail address.'),
  profile: own('Profile URL', 'URL of the profile page.'),
  picture: own('Picture URL', 'URL of the profile picture.'),
  website: own('Website', 'URL of a page or blog.'),
  gender: own('Gender', 'Gender.'),
  birthdate: own('Birthdate', 'Birthday as YYYY-MM-DD.'),
  zoneinfo: own('Time Zone', 'Time zone.'),
  locale: own('Locale Name', 'Language and country.'),
  phone_number: own('Phone Number', 'Telephone number in E.164 format.'),
  street_address: own('Street Address', 'Full street address.', 'address.street_address'),
  locality: own('Locality', 'City or locality.', 'address.locality'),
  region: own('Region', 'State, province, prefecture or region.', 'address.region'),
  postal_code: own('Postal Code', 'Zip code or postal code.', 'address.postal_code'),
  country: own('Country', 'Country name.', 'address.country'),
  formatted: own('Formatted', 'Full mailing address.', 'address.formatted'),
}

const PLAIN: Readonly<Record<string, SchemaProperty>> = {
  userName: { title: 'Username', type: 'string', required: true, scope: 'NONE', maxLength: 100 },
}

const isClient = ({ signOnMode }: App) => signOnMode === 'OPENID_CONNECT'

const idOf = (app: App) => `app/${app.id}`

/** The schema of an app's users: until somebody changes it, it follows from the app. */
export const schemaOf = (world: OktaWorld, app: App): UserSchema =>
  world.db.user_schemas.get(idOf(app)) ?? {
    id: idOf(app),
    owner: app.id,
    title: `${app.label} User`,
    description: null,
    created: app.created,
    lastUpdated: app.created,
    base: isClient(app) ? OIDC : PLAIN,
    custom: {},
    required: [],
  }

/** The schema as a stored document, to change it. */
export const storedSchema = (world: OktaWorld, app: App): UserSchema =>
  world.db.user_schemas.get(idOf(app)) ?? world.db.user_schemas.insert(schemaOf(world, app))

export const forgetSchema = (world: OktaWorld, app: App): boolean => world.db.user_schemas.delete(idOf(app))

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** A user's profile in an app as the default mapping makes it of their own (tapes/okta: an OpenID Connect app's user). */
export function mappedProfile(app: App, { profile }: User): Record<string, unknown> {
  if (!isClient(app)) return {}
  const name = text(profile.displayName) ?? `${profile.firstName ?? ''} ${profile.lastName ?? ''}`.trim()
  return {
    street_address: text(profile.streetAddress),
    country: text(profile.countryCode),
    website: null,
    zoneinfo: text(profile.timezone) ?? 'America/Los_Angeles',
    birthdate: null,
    gender: null,
    formatted: text(profile.postalAddress),
    profile: text(profile.profileUrl),
    locality: text(profile.city),
    given_name: text(profile.firstName),
    middle_name: text(profile.middleName),
    locale: text(profile.locale) ?? 'en_US',
    picture: null,
    name,
    nickname: text(profile.nickName),
    phone_number: text(profile.primaryPhone),
    region: text(profile.state),
    postal_code: text(profile.zipCode),
    family_name: text(profile.lastName),
    email: text(profile.email),
  }
}
