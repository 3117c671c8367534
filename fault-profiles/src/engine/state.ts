/** What a run remembers of one stream of one fault. */
export interface Stream {
  /** Requests that passed the matcher so far. */
  n: number
  /** Successful replies seen since. */
  successes: number
  /** Whether the bad state of a bursty loss holds. */
  bad: boolean
}

/** A decision that is held for a while. */
export interface Held {
  until: number
  inject: boolean
  /** How often it was taken. */
  times: number
}

/** What a run remembers of one fault. */
export interface Memory {
  readonly streams: Map<string, Stream>
  readonly held: Map<string, Held>
  /** Injections in a row, by the budget's key. */
  readonly inRow: Map<string, number>
  /** Times of the decisions of late, and whether they injected: for budgets over time. */
  recent: { at: number; injected: boolean }[]
  injections: number
  decisions: number
  concurrent: number
  /** Moments of its own that have come, whether anybody was there to be struck or not. */
  moments: number
  triggered: number | undefined
  /** Injections that were asked for by hand. */
  wanted: number
  suppressed: Record<string, number>
}

export const freshMemory = (): Memory => ({
  streams: new Map(),
  held: new Map(),
  inRow: new Map(),
  recent: [],
  injections: 0,
  decisions: 0,
  concurrent: 0,
  moments: 0,
  triggered: undefined,
  wanted: 0,
  suppressed: {},
})

/** Plain data all through: it can be copied, for a run that only shows what would happen. */
export interface State {
  readonly faults: Map<string, Memory>
  /** Of the whole profile. */
  readonly whole: Map<string, Memory>
}

export const freshState = (): State => ({ faults: new Map(), whole: new Map() })

export function memoryOf(memories: Map<string, Memory>, id: string): Memory {
  let memory = memories.get(id)
  if (!memory) {
    memory = freshMemory()
    memories.set(id, memory)
  }
  return memory
}

export function streamIn(memory: Memory, key: string): Stream {
  let stream = memory.streams.get(key)
  if (!stream) {
    stream = { n: 0, successes: 0, bad: false }
    memory.streams.set(key, stream)
  }
  return stream
}
