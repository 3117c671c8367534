const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const STOP_WITHIN_MS = 4500
/** A terminal's Ctrl-C may arrive twice, from the terminal and from the process that started this one. */
const SAME_SIGNAL_MS = 500

/** Resolves to the signal that asks the process to stop. From then on it ends within 5 seconds, at once when asked again. */
export function stopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let first = 0
    for (const signal of SIGNALS)
      process.on(signal, () => {
        if (first === 0) {
          first = performance.now()
          setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
          resolve(signal)
        } else if (performance.now() - first > SAME_SIGNAL_MS) process.exit(1)
      })
  })
}
