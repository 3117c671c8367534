import { Client, type Collection, DefaultRequestExecutor, type Group, type User } from '@okta/okta-sdk-nodejs'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { retryTime, ServiceError, type Trouble, troubleOf, troubleOfConnection } from '../queue/outcome.ts'
import type { Caller } from './caller.ts'
import { steady } from './steady.ts'

/** What the broker has to know of a person in Okta. */
export interface Person {
  readonly id: string
  readonly status: string
  readonly email: string
  readonly name: string
  readonly department: string | undefined
  /** The manager's login. */
  readonly manager: string | undefined
}

export interface Profile {
  readonly [attribute: string]: string | undefined
  readonly login: string
  readonly email: string
  readonly firstName: string
  readonly lastName: string
  readonly department?: string
  readonly managerId?: string
}

interface OktaError {
  readonly status?: number
  readonly errorCode?: string
  readonly headers?: { get(name: string): string | null }
}

const PATIENCE_MS = 20_000

/** A page in place of an answer is none, whatever its status: some proxy spoke, not Okta. */
class JsonOnly extends DefaultRequestExecutor {
  override async fetch(request: any): Promise<any> {
    const reply: any = await super.fetch(request)
    if (/text\/html/.test(reply.headers.get('content-type') ?? ''))
      throw new ServiceError('okta', { kind: 'unknown' }, `a page with status ${reply.status}`)
    return reply
  }
}

/** Okta as the broker uses it. Every method may be called twice: what is so already stays so. */
export class Okta {
  readonly #client: Client
  readonly #caller: Caller
  readonly #clock: Clock
  readonly #pageSize: number

  constructor({ okta: { url, token }, pageSize }: Pick<Config, 'okta' | 'pageSize'>, caller: Caller, clock: Clock) {
    this.#pageSize = pageSize
    this.#caller = caller
    this.#clock = clock
    this.#client = new Client({
      orgUrl: url,
      token,
      // It would answer from memory what somebody else has changed since.
      cacheMiddleware: null,
      // The queue tries again, and remembers that it has to.
      requestExecutor: new JsonOnly({ maxRetries: 0, requestTimeout: PATIENCE_MS }),
    })
  }

  /** By login; undefined when there is nobody. */
  async person(login: string): Promise<Person | undefined> {
    const user = await this.#found(() => this.#client.userApi.getUser({ userId: login }))
    return user && personOf(user)
  }

  /** Creates an account, or leaves the one of that login as it is. */
  async create(profile: Profile): Promise<Person> {
    const known = await this.person(profile.login)
    if (known) return known
    return personOf(
      await this.#ask(() => this.#client.userApi.createUser({ body: { profile }, activate: true }), 'once'),
    )
  }

  async update(id: string, profile: Partial<Profile>): Promise<void> {
    await this.#ask(() => this.#client.userApi.updateUser({ userId: id, user: { profile } }))
  }

  /** Gives an account back that was taken away. */
  async activate(login: string): Promise<void> {
    const person = await this.person(login)
    if (person?.status === 'DEPROVISIONED' || person?.status === 'STAGED')
      await this.#ask(() => this.#client.userApi.activateUser({ userId: person.id, sendEmail: false }), 'once')
  }

  /** Ends what a person has open, in browsers and in apps. */
  async revokeSessions(id: string): Promise<void> {
    await this.#ask(() => this.#client.userApi.revokeUserSessions({ userId: id, oauthTokens: true }))
  }

  async deactivate(login: string): Promise<void> {
    const person = await this.person(login)
    if (person && person.status !== 'DEPROVISIONED')
      await this.#ask(() => this.#client.userApi.deactivateUser({ userId: person.id }), 'once')
  }

  /** The group of exactly this name. */
  async groupNamed(name: string): Promise<string> {
    const read = () => this.#all(() => this.#client.groupApi.listGroups({ q: name, limit: this.#pageSize }))
    const found = await steady<Group>(read, (group) => group.id ?? '')
    const group = found.find((one) => one.profile?.name === name)
    if (!group?.id) throw new ServiceError('okta', { kind: 'refused' }, `there is no group '${name}'`)
    return group.id
  }

  /** Everybody in a group, over all pages. */
  async members(group: string): Promise<Person[]> {
    const read = () => this.#all(() => this.#client.groupApi.listGroupUsers({ groupId: group, limit: this.#pageSize }))
    return (await steady<User>(read, (user) => user.id ?? '')).map(personOf)
  }

  /** Groups of people's own making that a person is in. */
  async groupsOf(id: string): Promise<{ id: string; name: string }[]> {
    const read = () => this.#all(() => this.#client.userApi.listUserGroups({ userId: id }))
    return (await steady<Group>(read, (group) => group.id ?? ''))
      .filter((group) => group.type === 'OKTA_GROUP')
      .map((group) => ({ id: group.id ?? '', name: group.profile?.name ?? '' }))
  }

  async addMember(group: string, id: string): Promise<void> {
    await this.#ask(() => this.#client.groupApi.assignUserToGroup({ groupId: group, userId: id }))
  }

  async removeMember(group: string, id: string): Promise<void> {
    await this.#found(() => this.#client.groupApi.unassignUserFromGroup({ groupId: group, userId: id }))
  }

  /** A whole list, page by page: a page that is refused is asked for again, not the list. */
  async #all<T>(start: () => Promise<Collection<T>>): Promise<T[]> {
    const list = await start()
    const items: unknown[] = []
    while (list.nextUri) items.push(...(await this.#ask(() => list.getNextPage())))
    return items as T[]
  }

  async #found<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await this.#ask(work)
    } catch (error) {
      if (error instanceof ServiceError && (error.cause as { status?: number })?.status === 404) return undefined
      throw error
    }
  }

  #ask<T>(work: () => Promise<T>, how: 'freely' | 'once' = 'freely'): Promise<T> {
    return this.#caller[how](async () => {
      try {
        return await work()
      } catch (error) {
        if (error instanceof ServiceError) throw error
        throw new ServiceError('okta', this.#troubleOf(error), (error as Error).message, { cause: error })
      }
    })
  }

  #troubleOf(error: unknown): Trouble {
    const { status, headers, errorCode } = error as OktaError
    if (status === undefined) return troubleOfConnection(error)
    // A cursor that is too old: the list has to be read anew.
    if (errorCode === 'E0000031') return { kind: 'not done' }
    return troubleOf(status, this.#resetTime(headers))
  }

  /** Okta says when the window ends, not how long to wait; the reply's own date says what time Okta has. */
  #resetTime(headers: { get(name: string): string | null } | undefined): number | undefined {
    const told = retryTime(headers?.get('retry-after'), this.#clock.now())
    if (told !== undefined) return told
    const reset = Number(headers?.get('x-rate-limit-reset')) * 1000
    const here = Date.parse(headers?.get('date') ?? '')
    return reset > here ? retryTime(String((reset - here) / 1000 + 1), this.#clock.now()) : undefined
  }
}

function personOf({ id, status, profile }: User): Person {
  const { email, firstName, lastName, department, managerId } = profile ?? {}
  return {
    id: id ?? '',
    status: status ?? '',
    email: email ?? '',
    name: `${firstName} ${lastName}`,
    department: department ?? undefined,
    manager: managerId ?? undefined,
  }
}
