/** What a target tells the bench when it answers. */
export interface Ready {
  readonly url: string
  /** Used in turn: the peer limits how often one may be used. */
  readonly tokens: readonly string[]
  /** Ids and the like that requests need, by what they are for. */
  readonly words: Readonly<Record<string, string>>
  /** Of the calls that a target refuses after so many: how many are sent in a round at most. */
  readonly most?: Readonly<Record<string, number>>
}

/** Reports readiness to the parent and ends the process when the parent is done. */
export function say(ready: Ready): void {
  process.send?.(ready)
  const leave = () => process.exit(0)
  process.on('disconnect', leave)
  process.on('SIGTERM', leave)
}

/** The bytes of the twin's replies, by the names of the calls: the parent sends them first of all. */
export const given = (): Promise<Record<string, string>> =>
  new Promise((resolve) => process.once('message', (bytes) => resolve(bytes as Record<string, string>)))
