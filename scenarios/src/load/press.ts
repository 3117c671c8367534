import { engineOf, existingEngine } from '@dtu/fault-profiles'
import type { Universe } from '@dtu/kit'
import { milliseconds } from '@dtu/kit/duration'
import { like } from '../clauses/match.ts'
import type { LoadedScenario } from '../format/load.ts'
import type { Load } from '../format/load-schema.ts'
import type { Scenario } from '../format/schema.ts'
import type { Playing } from '../play/play.ts'
import { Room } from '../run/room.ts'
import { arrivalsOf, lengthOf } from './arrivals.ts'
import { type Chance, chanceOf, drawn, picked } from './chance.ts'
import { MachinePace, type Pace, WorldPace } from './pace.ts'
import { servedOf, visitsOf } from './summary.ts'
import { type Visitor, visit } from './visit.ts'

/** Has many people play at once, as a scenario's `load` says, until the last of them is served or gone. */
export async function press(playing: Playing, { scenario }: LoadedScenario, trial: number): Promise<void> {
  const { load } = scenario
  if (!load) return
  const chance = chanceOf(`${load.seed ?? scenario.world.random}/${scenario.scenario}/${trial}`)
  const pace = livesOnWorld(scenario, load, playing) ? new WorldPace(playing) : new MachinePace(playing)
  const { universe, stage } = playing
  const engine = existingEngine(universe) && engineOf(stage.host, universe)
  if (pace.clock === 'world') engine?.waitBy((wait) => pace.hold(wait))
  universe.delay = delayOf(load, chance, pace)
  try {
    await come(playing, scenario, load, chance, pace)
  } finally {
    universe.delay = undefined
    engine?.waitBy(undefined)
    pace.end()
  }
  playing.names.visits = countsOf(playing, load)
}

/** Whether the world's clock may stand still while there is something to do. */
function livesOnWorld(scenario: Scenario, load: Load, { system }: Playing): boolean {
  if (load.clock === 'machine') return false
  const asks = Object.values(scenario.plays ?? {}).some((steps) => steps.some((step) => 'request' in step))
  const can = !system || (system.saysIdle && (system.answersHere || !asks))
  if (can || load.clock === undefined) return can
  throw new Error(
    "the load is to be on the world's clock, and the system does not live on it: its start() has to give back `idle`, and `ask` for what the plays request",
  )
}

/** How long an operation takes. */
function delayOf({ latency }: Load, chance: Chance, pace: Pace): Universe['delay'] {
  if (!latency) return undefined
  const models = Object.entries(latency).map(([name, spread]) => ({
    fits: like(name.includes('.') || name === '*' ? name : `${name}.*`),
    spread,
  }))
  const asked = new Map<string, number>()
  return (twin, operation) => {
    const name = `${twin}.${operation ?? ''}`
    const model = models.find(({ fits }) => fits(name))
    if (!model) return undefined
    const n = asked.get(name) ?? 0
    asked.set(name, n + 1)
    return pace.hold(drawn(model.spread, chance, `latency/${name}`, n))
  }
}

/** Whoever comes; resolves when nobody is left. */
async function come(playing: Playing, scenario: Scenario, load: Load, chance: Chance, pace: Pace): Promise<void> {
  const stuck = new AbortController()
  const room = load['at most'] === undefined ? undefined : new Room(load['at most'])
  const patience = milliseconds(load.patience)
  let n = 0
  const begin = (play: string, due: number, who: Visitor['who']) =>
    visit(
      playing,
      { n: n++, play, due, who },
      {
        pace,
        steps: scenario.plays?.[play] ?? [],
        patience,
        room,
        stuck: stuck.signal,
      },
    )
  const work =
    load.arrive === undefined ? closed(playing, load, chance, pace, begin) : open(playing, load, chance, pace, begin)
  await pace.until(work, () => stuck.abort())
}

type Begin = (play: string, due: number, who: Visitor['who']) => Promise<void>

async function open(playing: Playing, load: Load, chance: Chance, pace: Pace, begin: Begin): Promise<void> {
  const start = pace.now()
  const people = new Map<string, Generator<Visitor['who']>>()
  const visits: Promise<void>[] = []
  let n = 0
  let broken: Error | undefined
  for (const at of arrivalsOf(load, chance)) {
    if (n === playing.visitors || broken) break
    // The world's clock knows whole milliseconds only.
    const due = pace.clock === 'world' ? Math.ceil(start + at) : start + at
    await pace.sleep(due - pace.now())
    const play = picked(load.mix, chance('mix', n++))
    const turns = people.get(play) ?? inTurn(playing, chance, play)
    people.set(play, turns)
    const visit = begin(play, due, turns.next().value)
    visit.catch((error) => {
      broken ??= error
    })
    visits.push(visit)
  }
  await Promise.all(visits)
}

async function closed(playing: Playing, load: Load, chance: Chance, pace: Pace, begin: Begin): Promise<void> {
  const start = pace.now()
  const end = start + lengthOf(load)
  const users = load.users as number
  const ramp = milliseconds(load.ramp ?? '0s')
  const most = playing.visitors ?? Number.POSITIVE_INFINITY
  const turns = inTurn(playing, chance, 'users')
  let begun = 0
  const live = async (user: number, who: Visitor['who']) => {
    let due = start + (ramp * user) / users
    for (let n = 0; ; n++) {
      due += drawn(load.think ?? '0s', chance, `think/${user}`, n)
      if (due >= end) return
      await pace.sleep(due - pace.now())
      if (begun++ >= most) return
      if (pace.clock === 'world') due = pace.now()
      await begin(picked(load.mix, chance(`mix/${user}`, n)), due, who)
      // Where nothing takes time, time would never pass.
      due = Math.max(pace.now(), due + 1)
    }
  }
  await Promise.all(Array.from({ length: users }, (_, user) => live(user, turns.next().value)))
}

/** Everybody of the population in an order that follows from chance, again and again; nobody where there is none. */
function* inTurn({ names }: Playing, chance: Chance, what: string): Generator<Visitor['who']> {
  const people = (names.people ?? {}) as Record<string, unknown>
  const order = Object.keys(people)
    .map((handle, n) => ({ handle, u: chance(`people/${what}`, n) }))
    .sort((a, b) => a.u - b.u)
  for (;;) {
    if (order.length === 0) yield undefined
    for (const { handle } of order) yield () => people[handle]
  }
}

/** What clauses may name: `{visits.done}`, `{visits.invite.done}`. */
function countsOf({ recorder }: Playing, { mix }: Load): Record<string, unknown> {
  const visits = visitsOf(recorder.entries)
  const counts = (of: typeof visits) => {
    const { count, done, errors, abandoned } = servedOf(of)
    return { count, done, errors, abandoned }
  }
  const plays = Object.keys(mix).map((play) => [play, counts(visits.filter((visit) => visit.play === play))])
  return { ...Object.fromEntries(plays), ...counts(visits) }
}
