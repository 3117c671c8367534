/** One mistake in an otherwise good broker: a few lines of it are replaced. */
export interface Bug {
  readonly name: string
  /** What it gets wrong, as a reviewer would put it. */
  readonly what: string
  /** Where it is looked for first: a story, and the condition that brings it out. */
  readonly shows: { readonly story: string; readonly under?: string }
  readonly changes: readonly Change[]
}

export interface Change {
  /** In the folder `app`. */
  readonly file: string
  /** What stands there, once. */
  readonly from: string
  readonly to: string
}

const bug = (name: string, what: string, shows: Bug['shows'], ...changes: Change[]): Bug => ({
  name,
  what,
  shows,
  changes,
})
const change = (file: string, from: string, to: string): Change => ({ file, from, to })

/** Mistakes that real brokers have had: the stories are worth as much as they notice of them. */
export const bugs: readonly Bug[] = [
  bug(
    'no-retry',
    'gives up when a service is in trouble once',
    { story: 'request-and-approve', under: 'flaky-services' },
    change('queue/worker.ts', 'const MOST_ATTEMPTS = 40', 'const MOST_ATTEMPTS = 1'),
    change('services/caller.ts', 'const MOST_TRIES = 5', 'const MOST_TRIES = 1'),
  ),
  bug(
    'posts-twice',
    'posts again when no answer came, without looking',
    { story: 'request-and-approve', under: 'lost-answers' },
    change(
      'services/slack.ts',
      'doubt === undefined ? undefined : await this.#posted(channel, key, doubt)',
      'undefined',
    ),
  ),
  bug(
    'files-twice',
    'files an issue again when no answer came, without looking',
    { story: 'request-and-approve', under: 'lost-answers' },
    change('services/jira.ts', '    if (doubt !== undefined) {', '    if (doubt !== undefined && key === "") {'),
  ),
  bug(
    'wrong-order',
    'shuts a person out last instead of first',
    { story: 'leaver' },
    change(
      'flows/left.ts',
      '    sessions: whenHere(async ({ okta, results }) => okta.revokeSessions(results.person.id)),\n',
      '',
    ),
    change('flows/left.ts', '    account: whenHere(async ({ okta, input }) => okta.deactivate(input.email)),\n', ''),
    change(
      'flows/left.ts',
      '    told: whenHere(',
      `    sessions: whenHere(async ({ okta, results }) => okta.revokeSessions(results.person.id)),
    account: whenHere(async ({ okta, input }) => okta.deactivate(input.email)),
    told: whenHere(`,
    ),
  ),
  bug(
    'first-page-only',
    'takes the first page of a list for the list',
    { story: 'group-sync' },
    change('services/okta.ts', 'while (list.nextUri)', 'if (list.nextUri)'),
  ),
  bug(
    'ignores-retry-after',
    'asks again at once when it is told to wait',
    { story: 'request-and-approve', under: 'rl.first-two-429' },
    change(
      'services/caller.ts',
      'this.#store.pause(this.#service, told ?? alone)',
      'this.#store.pause(this.#service, 0)',
    ),
  ),
  bug(
    'trusts-anybody',
    'takes what is not signed for a click',
    { story: 'forged-click' },
    change('inbound/server.ts', 'if (!isFromSlack(', 'if (body === "" && !isFromSlack('),
  ),
  bug(
    'approves-own-request',
    'lets people decide on their own requests',
    { story: 'own-request' },
    change(
      'flows/decide.ts',
      "  if (clicker === request.requester) return 'Nobody decides on their own request.'\n",
      '',
    ),
  ),
  bug(
    'anybody-decides',
    'counts the click of whoever sees the button',
    { story: 'own-request' },
    change('flows/decide.ts', '  if (!deciders) return false\n', '  if (deciders) return true\n'),
  ),
  bug(
    'forgets-sessions',
    'closes the account and leaves the sessions open',
    { story: 'leaver' },
    change(
      'flows/left.ts',
      '    sessions: whenHere(async ({ okta, results }) => okta.revokeSessions(results.person.id)),\n',
      '',
    ),
  ),
  bug(
    'forgets-when-restarted',
    'keeps its queue in memory',
    { story: 'restart-meanwhile' },
    change('queue/store.ts', 'new Database(file)', "new Database(file && ':memory:')"),
  ),
  bug(
    'wall-clock',
    'goes by the wall clock where the others go by theirs',
    { story: 'access-expires' },
    change('flows/decide.ts', 'return { from: work.clock.now() }', 'return { from: Date.now() }'),
  ),
  bug(
    'an-hour-too-long',
    'lets access run an hour longer than it was asked for',
    { story: 'access-expires' },
    change(
      'flows/decide.ts',
      'const until = work.results.access.from + hours * HOUR',
      'const until = work.results.access.from + (hours + 1) * HOUR',
    ),
  ),
  bug(
    'goes-by-name',
    'finds people by their names, which are not unique',
    { story: 'same-name' },
    change(
      'flows/ask.ts',
      'const person = await okta.person(email)',
      'const person = await okta.personCalled((await okta.person(email))?.name ?? "")',
    ),
    change(
      'services/okta.ts',
      '  /** Creates an account, or',
      `  async personCalled(name: string): Promise<Person | undefined> {
    const people = await this.#all(() => this.#client.userApi.listUsers({ limit: 100 }))
    const user = people.find(({ profile }) => \`\${profile?.firstName} \${profile?.lastName}\` === name)
    return user && personOf(user)
  }

  /** Creates an account, or`,
    ),
  ),
  bug(
    'swallows-refusals',
    'takes ok: false for an answer',
    { story: 'request-and-approve', under: 'flaky-services' },
    change(
      'services/slack.ts',
      "throw new ServiceError('slack', this.#troubleOf(error), message, { cause: error })",
      `if ((error as any).code === ErrorCode.PlatformError) return { ...(error as any).data }
        throw new ServiceError('slack', this.#troubleOf(error), message, { cause: error })`,
    ),
  ),
  bug(
    'hears-clicks-twice',
    'does again what comes again',
    { story: 'request-and-approve', under: 'hostile-events' },
    change(
      'inbound/slack.ts',
      "begin({ key, kind: 'decide'",
      "begin({ key: key + process.hrtime.bigint(), kind: 'decide'",
    ),
  ),
  bug(
    'honours-late-clicks',
    'lets a click count however old the request is',
    { story: 'late-click' },
    change(
      'flows/decide.ts',
      "  if (work.input.at > request.decideBy) return 'This request is too old to be decided. It has to be made again.'\n",
      '',
    ),
  ),
  bug(
    'last-click-wins',
    'lets a later click turn over what was decided',
    { story: 'clicked-twice' },
    change('requests.ts', 'this.get(id)?.decision ?? (this.note', '(this.note'),
    change(
      'flows/decide.ts',
      `  if (request.decision)
    return request.decision.click === work.input.click ? undefined : alreadyDecided(request.decision)\n`,
      '',
    ),
  ),
  bug(
    'keeps-old-groups',
    'gives whoever comes back what they had in an earlier life',
    { story: 'rehire' },
    change('flows/joined.ts', 'if (!results.before) return\n', 'if (results.account) return\n'),
  ),
  bug(
    'glass-stays-broken',
    'never takes back what was taken in an emergency',
    { story: 'break-glass' },
    change('flows/break-glass.ts', 'notBefore: until })', 'notBefore: until + 400 * 24 * HOUR })'),
  ),
  bug(
    'movers-keep-all',
    'gives what the new department has and takes nothing of the old',
    { story: 'mover' },
    change('flows/moved.ts', '        await okta.removeMember(group.id, results.person.id)\n', ''),
  ),
  bug(
    'denies-in-silence',
    'tells people only when they are let in',
    { story: 'deny' },
    change('flows/decide.ts', '      if (work.results.answer.decision)\n', '      if (isApproved(work))\n'),
  ),
  bug(
    'asks-whoever-left',
    'asks a manager who is not there any more',
    { story: 'manager-gone' },
    change('flows/deciders.ts', "if (manager?.status === 'ACTIVE' && ", 'if (manager && '),
  ),
  bug(
    'reads-pages-as-data',
    'takes a login page with status 200 for success',
    { story: 'leaver', under: 'flaky-services' },
    change(
      'services/okta.ts',
      "if (/text\\/html/.test(reply.headers.get('content-type') ?? ''))",
      'if (reply.status === 418)',
    ),
  ),
  bug(
    'overtaken-events',
    'lets an older event undo what a newer one has done',
    { story: 'mover' },
    change('inbound/hr.ts', "if (email && (store.get<number>('hr', email) ?? 0) > at)", "if (email === '')"),
  ),
  bug(
    'ends-extended-contracts',
    'ends a contract that was extended meanwhile',
    { story: 'contractor-end' },
    change('flows/left.ts', 'const extended = input.ends !== undefined && ', 'const extended = input.ends === 0 && '),
  ),
  bug(
    'stale-token',
    'keeps an access token for as long as it runs',
    { story: 'shared-folder' },
    change('services/google-token.ts', 'if (known && known.until > this.#clock.now())', 'if (known)'),
    change('services/google-token.ts', '    this.#known.delete(person)\n', ''),
  ),
  bug(
    'forgets-files',
    'leaves the files of whoever leaves to nobody',
    { story: 'leaver' },
    change('flows/left.ts', '      for (const file of files) await drive.handOver(file, input.email, heir)\n', ''),
  ),
  bug(
    'first-page-of-files',
    'hands over what stands on the first page',
    { story: 'leaver' },
    change('services/drive.ts', '    } while (pageToken)', '    } while (pageToken && person === OURSELVES)'),
  ),
  bug(
    'shares-instead-of-handing-over',
    'lets the manager write in what nobody owns any more',
    { story: 'leaver' },
    change(
      'services/drive.ts',
      "type: 'user', role: 'owner', emailAddress: to",
      "type: 'user', role: 'writer', emailAddress: to",
    ),
  ),
  bug(
    'folder-stays-shared',
    'takes back groups when the time is over, and no folders',
    { story: 'shared-folder' },
    change('flows/doors.ts', '  else await drive.unshare(door.folder, person.email)\n', ''),
  ),
  bug(
    'shares-with-everybody',
    'opens a folder to the whole company for one person',
    { story: 'shared-folder' },
    change(
      'services/drive.ts',
      "{ type: 'user', role: 'writer', emailAddress: email }",
      "{ type: 'domain', role: 'writer', domain: email.split('@')[1] }",
    ),
  ),
]
