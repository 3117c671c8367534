import { chosen, connection, universes } from '../state/live.ts'
import { hash } from '../state/route.ts'
import { useStore } from '../state/store.ts'
import { ClockBar } from './clock.tsx'

const WORDS = { connecting: 'connecting', live: 'live', lost: 'connection lost', locked: 'locked' } as const

export function Top() {
  const list = useStore(universes)
  const name = useStore(chosen)
  const state = useStore(connection)
  const universe = list.find((one) => one.name === name)
  return (
    <header class="top">
      <a class="brand" href={hash('requests')}>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <circle cx="16" cy="16" r="6" fill="currentColor" />
          <ellipse
            cx="16"
            cy="16"
            rx="14"
            ry="5.5"
            fill="none"
            stroke="currentColor"
            stroke-width="2.4"
            transform="rotate(-28 16 16)"
          />
        </svg>
        Universe
      </a>
      <label class="choose">
        <span class="unseen">Universe to look at</span>
        <select class="select" value={name} onChange={(event) => chosen.set(event.currentTarget.value)}>
          {list.map((one) => (
            <option key={one.name} value={one.name} selected={one.name === name}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {universe && <ClockBar universe={universe} />}
      <span class="spring" />
      <span class={`connection ${state}`} role="status">
        {WORDS[state]}
      </span>
    </header>
  )
}
