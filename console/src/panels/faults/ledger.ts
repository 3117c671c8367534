import { useEffect, useState } from 'preact/hooks'
import { get, of } from '../../api/ask.ts'
import { listen } from '../../api/listen.ts'
import type { Entry } from './types.ts'

const KEPT = 5000
const DRAW_EVERY_MS = 250
const AGAIN_MS = 1000

/** The decisions of a universe's faults, oldest first, as they are made. */
export function useLedger(universe: string): readonly Entry[] {
  const [entries, set] = useState<readonly Entry[]>([])
  useEffect(() => {
    const leaving = new AbortController()
    let all: Entry[] = []
    let drawn = all.length
    const timer = setInterval(() => {
      if (all.length === drawn) return
      all = all.slice(-KEPT)
      drawn = all.length
      set(all)
    }, DRAW_EVERY_MS)
    set([])
    const follow = async () => {
      while (!leaving.signal.aborted) {
        try {
          const ledger = of(universe, 'faults', 'ledger')
          const known = await get<{ ledger: Entry[] }>(`${ledger}?limit=${KEPT}`)
          all = known.ledger
          drawn = -1
          for await (const { data } of listen(`${ledger}/stream?since=${all.at(-1)?.seq ?? 0}`, leaving.signal))
            all.push(data)
        } catch {
          // Left, or lost: then it is asked for again.
        }
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
      }
    }
    void follow()
    return () => {
      clearInterval(timer)
      leaving.abort()
    }
  }, [universe])
  return entries
}
