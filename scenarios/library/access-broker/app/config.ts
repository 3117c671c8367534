import { type Catalogue, catalogue } from './catalogue.ts'

export interface Config {
  /** The address to listen on. */
  readonly host: string
  readonly port: number
  /** The file of the queue. */
  readonly database: string
  readonly okta: { readonly url: string; readonly token: string }
  readonly slack: { readonly url: string; readonly token: string; readonly signingSecret: string }
  /** `token` is what goes into Basic: the address, a colon and the API token. */
  readonly jira: { readonly url: string; readonly token: string; readonly project: string }
  /** `account` is the address of our service account, `key` its private key (PEM). */
  readonly google: {
    readonly driveUrl: string
    readonly tokenUrl: string
    readonly account: string
    readonly key: string
  }
  /** Ids of the Drive folders that the catalogue names. */
  readonly folders: Readonly<Record<string, string | undefined>>
  /** How many items a page has, where the service leaves it to us. */
  readonly pageSize: number
  /** What the HR system shows us it is. */
  readonly hrSecret: string
  readonly catalogue: Catalogue
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the configuration. Throws for the first variable that is missing. */
export function configOf(environment: Environment): Config {
  const need = (name: string): string => {
    const value = environment[name]
    if (!value) throw new Error(`${name} is not set`)
    return value
  }
  return {
    host: environment.HOST ?? '127.0.0.1',
    port: Number(environment.PORT ?? 0),
    database: need('DATABASE'),
    okta: { url: need('OKTA_URL'), token: need('OKTA_TOKEN') },
    slack: { url: need('SLACK_URL'), token: need('SLACK_TOKEN'), signingSecret: need('SLACK_SIGNING_SECRET') },
    jira: { url: need('JIRA_URL'), token: need('JIRA_TOKEN'), project: environment.JIRA_PROJECT ?? 'ACC' },
    google: {
      driveUrl: need('GOOGLE_DRIVE_URL'),
      tokenUrl: need('GOOGLE_TOKEN_URL'),
      account: need('GOOGLE_SERVICE_ACCOUNT'),
      key: need('GOOGLE_SERVICE_ACCOUNT_KEY'),
    },
    folders: { plans: environment.PLANS_FOLDER },
    pageSize: Number(environment.PAGE_SIZE ?? 100),
    hrSecret: need('HR_SECRET'),
    catalogue,
  }
}
