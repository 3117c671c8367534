import { useState } from 'preact/hooks'
import { get, of } from '../../api/ask.ts'
import { useFetched } from '../../state/fetched.ts'
import { chosen } from '../../state/live.ts'
import { go, hash, place } from '../../state/route.ts'
import { useStore } from '../../state/store.ts'
import { Badge, Empty, Panel, Problem } from '../../ui/part.tsx'

interface Totals {
  readonly operations: number
  readonly handwritten: number
  readonly generated: number
  readonly notModelled: number
  readonly called: number
  readonly calledNotModelled: number
  readonly drifted: number
  readonly bySdk: number
  readonly bySchema: number
  readonly byTape: number
  readonly byRefusal: number
  readonly unproven: number
  readonly unwitnessed: number
}

interface Operation {
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly answers: 'handwritten' | 'generated' | 'not modelled'
  readonly called: number
  readonly statuses: Readonly<Record<string, number>>
  readonly drift: number
  /** Client libraries, with in how many tests. */
  readonly sdk: Readonly<Record<string, number>>
  /** Tests; null where the contract has no schema. */
  readonly schema: number | null
  /** Recordings. */
  readonly tape: number
  readonly refusal: number
  readonly unproven: number
}

/** What of each API is modelled, was called here, and has been witnessed. Each axis is counted by itself. */
export function Coverage() {
  const universe = useStore(chosen)
  const { rest } = useStore(place)
  const { value, problem, again } = useFetched(
    async () =>
      (await get<{ twins: { name: string; title: string; totals: Totals }[] }>(of(universe, 'coverage'))).twins,
    [universe],
  )
  const twin = value?.find(({ name }) => name === rest[0])
  return (
    <Panel
      title="Coverage"
      head={
        <>
          <span class="quiet">No axis stands for another, and none of them makes a percentage of truth.</span>
          <span class="spring" />
          <button type="button" class="button small" onClick={again}>
            Count again
          </button>
        </>
      }
    >
      <div class="stack">
        <Problem of={problem} />
        {value && <Services services={value} current={twin?.name} />}
        {twin && <Operations key={twin.name} universe={universe} twin={twin.name} title={twin.title} />}
      </div>
    </Panel>
  )
}

interface ServicesProps {
  readonly services: readonly { readonly name: string; readonly title: string; readonly totals: Totals }[]
  readonly current: string | undefined
}

const Services = ({ services, current }: ServicesProps) => (
  <section class="card scroll">
    <table class="grid">
      <thead>
        <tr>
          <th scope="col">Service</th>
          <th scope="col" style={{ width: '30%' }}>
            Who answers
          </th>
          {[
            'Operations',
            'By hand',
            'Generated',
            'Not modelled',
            'Called',
            'In vain',
            'Drifted',
            'SDK saw',
            'Schema held',
            'Tape saw',
            'Refusal saw',
            'Unproven',
          ].map((name) => (
            <th key={name} scope="col" class="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {services.map(({ name, title, totals }) => (
          <tr key={name} class={name === current ? 'current' : ''}>
            <td>
              <a href={hash('coverage', name)}>{title}</a>
            </td>
            <td>
              <Meter totals={totals} />
            </td>
            <td class="number">{totals.operations}</td>
            <td class="number">{totals.handwritten}</td>
            <td class="number">{totals.generated}</td>
            <td class="number">{totals.notModelled}</td>
            <td class="number">{totals.called || '–'}</td>
            <td class={`number${totals.calledNotModelled ? ' bad' : ''}`}>{totals.calledNotModelled || '–'}</td>
            <td class={`number${totals.drifted ? ' warn' : ''}`}>{totals.drifted || '–'}</td>
            <td class="number">{totals.bySdk || '–'}</td>
            <td class="number">{totals.bySchema || '–'}</td>
            <td class="number">{totals.byTape || '–'}</td>
            <td class="number">{totals.byRefusal || '–'}</td>
            <td class={`number${totals.unproven ? ' warn' : ''}`}>{totals.unproven || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

const Meter = ({ totals: { handwritten, generated, notModelled, operations } }: { totals: Totals }) => {
  const width = (count: number) => ({ width: `${(100 * count) / Math.max(1, operations)}%` })
  return (
    <div
      class="meter"
      role="img"
      aria-label={`${handwritten} by hand, ${generated} generated, ${notModelled} not modelled`}
    >
      <i class="by-hand" style={width(handwritten)} />
      <i class="by-plan" style={width(generated)} />
    </div>
  )
}

const TONES = { handwritten: 'good', generated: 'info', 'not modelled': 'quiet' } as const
const SHOWN = 400

function Operations({ universe, twin, title }: { universe: string; twin: string; title: string }) {
  const [wanted, setWanted] = useState('')
  const [answers, setAnswers] = useState('')
  const { value, problem } = useFetched(
    async () => (await get<{ operations: Operation[] }>(of(universe, 'coverage', twin))).operations,
    [universe, twin],
  )
  const shown = (value ?? []).filter(
    (one) =>
      (!answers || (answers === 'called' ? one.called > 0 : one.answers === answers)) &&
      `${one.operation} ${one.path}`.toLowerCase().includes(wanted.toLowerCase()),
  )
  return (
    <section class="card">
      <header>
        <h2>{title}</h2>
        <span class="quiet" role="status">
          {shown.length} operations
        </span>
        <span class="spring" />
        <input
          class="input"
          type="search"
          placeholder="Operation or path"
          aria-label="Operation or path"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <select
          class="select"
          aria-label="Who answers"
          value={answers}
          onChange={(event) => setAnswers(event.currentTarget.value)}
        >
          <option value="">Answered by all</option>
          <option value="handwritten">by hand</option>
          <option value="generated">generated</option>
          <option value="not modelled">not modelled</option>
          <option value="called">called here</option>
        </select>
        <button type="button" class="button plain small" aria-label="Close" onClick={() => go('coverage')}>
          ✕
        </button>
      </header>
      <Problem of={problem} />
      {value && shown.length === 0 && <Empty title="None like that" />}
      {shown.length > 0 && (
        <div class="scroll">
          <table class="grid">
            <thead>
              <tr>
                <th scope="col">Operation</th>
                <th scope="col">Answers</th>
                <th scope="col">Called here</th>
                <th scope="col">Witnessed by</th>
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, SHOWN).map((one) => (
                <Line key={`${one.operation} ${one.method}`} operation={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

const Line = ({ operation: { operation, method, path, answers, called, statuses, drift, ...seen } }: LineProps) => (
  <tr>
    <td>
      <b>{operation}</b>
      <div class="mono quiet">
        {method} {path}
      </div>
    </td>
    <td>
      <Badge tone={TONES[answers]}>{answers === 'handwritten' ? 'by hand' : answers}</Badge>
    </td>
    <td>
      <div class="bar tight">
        {called === 0 && <span class="quiet">–</span>}
        {Object.entries(statuses).map(([status, count]) => (
          <Badge key={status} tone={Number(status) >= 400 ? 'warn' : 'good'}>
            {count} × {status}
          </Badge>
        ))}
        {drift > 0 && <Badge tone="warn">drift {drift}</Badge>}
      </div>
    </td>
    <td>
      <Witnesses {...seen} />
    </td>
  </tr>
)

interface LineProps {
  readonly operation: Operation
}

type WitnessesProps = Pick<Operation, 'sdk' | 'schema' | 'tape' | 'refusal' | 'unproven'>

/** Each axis that somebody stands for; what no test held against a schema that there is, is said too. */
const Witnesses = ({ sdk, schema, tape, refusal, unproven }: WitnessesProps) => {
  const names = Object.entries(sdk)
  return (
    <div class="bar tight">
      {names.length + (schema ?? 0) + tape + refusal + unproven === 0 && <span class="quiet">nobody</span>}
      {names.map(([name, tests]) => (
        <Badge key={name}>
          {name} in {counted(tests, 'test')}
        </Badge>
      ))}
      {schema !== null && schema > 0 && <Badge tone="good">schema in {counted(schema, 'test')}</Badge>}
      {tape > 0 && <Badge tone="info">{counted(tape, 'recording')}</Badge>}
      {refusal > 0 && <Badge tone="info">refused in {counted(refusal, 'recording')}</Badge>}
      {unproven > 0 && <Badge tone="warn">{counted(unproven, 'recording')} expired</Badge>}
    </div>
  )
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`
