/** What a target tells the bench when it answers. */
export interface Ready {
  readonly url: string
  /** Used in turn: the peer limits how often one may be used. */
  readonly tokens: readonly string[]
  /** The channel to post to, and the one whose history is read. */
  readonly write: string
  readonly read: string
}

/** Reports readiness to the parent and ends the process when the parent is done. */
export function say(ready: Ready): void {
  process.send?.(ready)
  const leave = () => process.exit(0)
  process.on('disconnect', leave)
  process.on('SIGTERM', leave)
}
