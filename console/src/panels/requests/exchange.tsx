import { useState } from 'preact/hooks'
import { get, of, post } from '../../api/ask.ts'
import type { Detail, Exchange as Whole } from '../../api/types.ts'
import { asRefusal, useFetched } from '../../state/fetched.ts'
import { go } from '../../state/route.ts'
import { Problem } from '../../ui/part.tsx'
import { say } from '../../ui/said.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { momentOf, took } from '../../ui/time.ts'
import { Changes, Consequences } from './consequences.tsx'
import { Message } from './message.tsx'
import { Answerer, Status } from './requests.tsx'

/** One exchange in full. */
export function Exchange({ universe, id }: { universe: string; id: number }) {
  const { value, problem } = useFetched(() => get<Detail>(of(universe, 'journal', id)), [universe, id])
  const [tab, setTab] = useState('reply')
  return (
    <aside class="aside" aria-label={`Exchange ${id}`}>
      <Problem of={problem} />
      {value && (
        <>
          <Head universe={universe} exchange={value.exchange} />
          <Tabs
            label="Parts of the exchange"
            tabs={[
              ['reply', 'Reply'],
              ['request', 'Request'],
              ['changes', `Changes${value.changes?.length ? ` ${value.changes.length}` : ''}`],
              ['consequences', `Consequences${counted(value.events.length + value.agenda.length)}`],
              ['drift', `Drift${counted(value.exchange.drift?.length ?? 0)}`],
            ]}
            chosen={tab}
            onChoose={setTab}
          >
            <Part tab={tab} detail={value} />
          </Tabs>
        </>
      )}
    </aside>
  )
}

const counted = (n: number): string => (n > 0 ? ` ${n}` : '')

function Head({ universe, exchange }: { universe: string; exchange: Whole }) {
  const { id, method, path, status, answerer, operation, principal, at, micros, faults, error } = exchange
  return (
    <header>
      <div class="bar">
        <Status status={status} />
        <Answerer answerer={answerer} />
        <h2 class="ellipsis">{operation ?? 'no operation'}</h2>
        <span class="spring" />
        <button type="button" class="button small" onClick={() => copy(universe, id)}>
          Copy as curl
        </button>
        <button type="button" class="button small" onClick={() => replay(universe, id)}>
          Replay
        </button>
        <button type="button" class="button plain small" aria-label="Close" onClick={() => go('requests')}>
          ✕
        </button>
      </div>
      <code style={{ overflowWrap: 'anywhere' }}>
        <b>{method}</b> {path}
      </code>
      <span class="quiet">
        #{id} in {universe} · {momentOf(at)} · {took(micros)}
        {principal && ` · ${principal}`}
      </span>
      {faults && faults.length > 0 && <span class="bad">Struck by {faults.join(', ')}</span>}
      {error && <pre class="json bad">{error}</pre>}
    </header>
  )
}

function Part({ tab, detail }: { tab: string; detail: Detail }) {
  const { exchange } = detail
  if (tab === 'request')
    return <Message what="Request" headers={exchange.requestHeaders} body={exchange.requestBody} path={exchange.path} />
  if (tab === 'changes') return <Changes changes={detail.changes} />
  if (tab === 'consequences') return <Consequences detail={detail} />
  if (tab === 'drift') return <Drift drift={exchange.drift} />
  return <Message what="Reply" headers={exchange.replyHeaders} body={exchange.replyBody} />
}

const Drift = ({ drift }: { drift: readonly string[] | null }) => {
  if (drift === null)
    return <p class="quiet">This reply was not held against the contract: outside tests, samples are.</p>
  if (drift.length === 0) return <p class="good">The reply is what the contract says.</p>
  return (
    <ul class="stack">
      {drift.map((line) => (
        <li class="mono warn">{line}</li>
      ))}
    </ul>
  )
}

async function copy(universe: string, id: number): Promise<void> {
  try {
    const { curl } = await get<{ curl: string }>(of(universe, 'journal', id, 'curl'))
    await navigator.clipboard.writeText(curl)
    say('Copied as curl')
  } catch (problem) {
    say(asRefusal(problem).message)
  }
}

async function replay(universe: string, id: number): Promise<void> {
  try {
    const { exchange } = await post<{ exchange: Whole }>(of(universe, 'journal', id, 'replay'))
    say(`Asked again: ${exchange.status}`)
    go('requests', universe, exchange.id)
  } catch (problem) {
    say(asRefusal(problem).message)
  }
}
