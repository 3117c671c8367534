/** Something that people may be given for a time. */
export interface Item {
  readonly id: string
  readonly title: string
  /** The Okta group that opens it, or the Drive folder that is shared, both by name. */
  readonly opens: { readonly group: string } | { readonly folder: string }
  /** Who decides: the requester's manager, or anybody of a group, asked in a channel. */
  readonly decides: 'manager' | { readonly group: string; readonly channel: string }
  readonly mostHours: number
  /** Whoever is on call may take it at once, and answer for it afterwards. */
  readonly breakGlass?: boolean
}

export interface Catalogue {
  readonly items: readonly Item[]
  /** Each has an Okta group and a Slack channel of its name. */
  readonly departments: readonly string[]
  /** Where people are told what they should know at once. */
  readonly alerts: string
  readonly onCall: string
  /** Who decides where nobody else is left to. */
  readonly lastResort: string
  /** How long a request waits for a decision. */
  readonly decideWithinHours: number
  readonly breakGlassHours: number
}

export const catalogue: Catalogue = {
  items: [
    {
      id: 'prod-db',
      title: 'Production database',
      opens: { group: 'prod-db' },
      decides: 'manager',
      mostHours: 8,
      breakGlass: true,
    },
    { id: 'crm', title: 'Customer records', opens: { group: 'crm' }, decides: 'manager', mostHours: 72 },
    { id: 'plans', title: 'Engineering plans', opens: { folder: 'plans' }, decides: 'manager', mostHours: 8 },
    {
      id: 'billing',
      title: 'Billing console',
      opens: { group: 'billing' },
      decides: { group: 'finance', channel: 'finance' },
      mostHours: 24,
    },
  ],
  departments: ['engineering', 'design', 'product', 'support', 'sales', 'data', 'people', 'finance'],
  alerts: 'general',
  onCall: 'engineering',
  lastResort: 'people',
  decideWithinHours: 24,
  breakGlassHours: 1,
}
