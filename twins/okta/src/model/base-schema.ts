import type { SchemaProperty } from './types.ts'

type Permission = 'READ_ONLY' | 'READ_WRITE' | 'HIDE'

/** An attribute, as the schema API shows it. `self` is what users may do with their own. */
export const property = (title: string, self: Permission, more: SchemaProperty = {}): SchemaProperty => ({
  title,
  type: 'string',
  mutability: 'READ_WRITE',
  scope: 'NONE',
  ...more,
  permissions: [{ principal: 'SELF', action: self }],
  master: { type: 'PROFILE_MASTER' },
})

const name = { required: true, minLength: 1, maxLength: 50 }

/** The 31 attributes every user may have (tapes/okta, GET /api/v1/meta/schemas/user/default). */
export const BASE_USER: Readonly<Record<string, SchemaProperty>> = {
  login: property('Username', 'READ_ONLY', { required: true, minLength: 5, maxLength: 100 }),
  firstName: property('First name', 'READ_WRITE', name),
  lastName: property('Last name', 'READ_WRITE', name),
  middleName: property('Middle name', 'READ_ONLY'),
  honorificPrefix: property('Honorific prefix', 'READ_ONLY'),
  honorificSuffix: property('Honorific suffix', 'READ_ONLY'),
  email: property('Primary email', 'READ_WRITE', { required: true, format: 'email' }),
  title: property('Title', 'READ_ONLY'),
  displayName: property('Display name', 'READ_ONLY'),
  nickName: property('Nickname', 'READ_ONLY'),
  profileUrl: property('Profile Url', 'READ_ONLY', { format: 'uri' }),
  secondEmail: property('Secondary email', 'READ_WRITE', { format: 'email' }),
  mobilePhone: property('Mobile phone', 'READ_WRITE', { maxLength: 100 }),
  primaryPhone: property('Primary phone', 'READ_ONLY', { maxLength: 100 }),
  streetAddress: property('Street address', 'HIDE'),
  city: property('City', 'HIDE'),
  state: property('State', 'HIDE'),
  zipCode: property('Zip code', 'HIDE'),
  countryCode: property('Country code', 'HIDE', { format: 'country-code' }),
  postalAddress: property('Postal Address', 'HIDE'),
  preferredLanguage: property('Preferred language', 'READ_ONLY', { format: 'language-code' }),
  locale: property('Locale', 'READ_ONLY', { format: 'locale' }),
  timezone: property('Time zone', 'READ_ONLY', { format: 'timezone' }),
  userType: property('User type', 'READ_ONLY'),
  employeeNumber: property('Employee number', 'READ_ONLY'),
  costCenter: property('Cost center', 'READ_ONLY'),
  organization: property('Organization', 'READ_ONLY'),
  division: property('Division', 'READ_ONLY'),
  department: property('Department', 'READ_ONLY'),
  managerId: property('ManagerId', 'READ_ONLY'),
  manager: property('Manager', 'READ_ONLY'),
}

export const BASE_GROUP: Readonly<Record<string, SchemaProperty>> = {
  name: property('Name', 'READ_WRITE', { description: 'Name', required: true, maxLength: 255 }),
  description: property('Description', 'READ_WRITE', { description: 'Description', maxLength: 1024 }),
}
