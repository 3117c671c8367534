import { useMemo } from 'preact/hooks'
import type { Brief } from '../../api/types.ts'
import { twins, universes } from '../../state/live.ts'
import { useStore } from '../../state/store.ts'
import { type Filter, NONE } from './filter.ts'

interface FiltersProps {
  readonly all: readonly Brief[]
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

const ANSWERERS = [
  ['handwritten', 'by hand'],
  ['generated', 'generated'],
  ['refused', 'refused'],
  ['none', 'not modelled'],
  ['bug', 'a bug'],
] as const

export function Filters({ filter, onChange, all }: FiltersProps) {
  const known = useStore(twins)
  const worlds = useStore(universes)
  const operations = useMemo(() => [...new Set(all.map(({ operation }) => operation ?? ''))].sort(), [all.length])
  const set = (name: keyof Filter) => (event: { currentTarget: { value: string } }) =>
    onChange({ ...filter, [name]: event.currentTarget.value })
  return (
    <>
      <input
        class="input"
        type="search"
        placeholder="Operation, path or person"
        aria-label="Operation, path or person"
        list="operations"
        value={filter.text}
        onInput={set('text')}
        style={{ width: '220px' }}
      />
      <datalist id="operations">
        {operations.map((operation) => (
          <option key={operation} value={operation} />
        ))}
      </datalist>
      <Choice label="Universe" any="All universes" value={filter.universe} onChange={set('universe')}>
        {worlds.map(({ name }) => [name, name])}
      </Choice>
      <Choice label="Service" any="All services" value={filter.twin} onChange={set('twin')}>
        {known.map(({ name, title }) => [name, title])}
      </Choice>
      <Choice label="Status" any="Any status" value={filter.status} onChange={set('status')}>
        {['2xx', '3xx', '4xx', '5xx'].map((status) => [status, status])}
      </Choice>
      <Choice label="Answered" any="Answered by all" value={filter.answerer} onChange={set('answerer')}>
        {ANSWERERS}
      </Choice>
      <Choice label="Marks" any="With or without marks" value={filter.mark} onChange={set('mark')}>
        {[
          ['faults', 'a fault struck'],
          ['drift', 'drift'],
        ]}
      </Choice>
      {Object.values(filter).some(Boolean) && (
        <button type="button" class="button plain small" onClick={() => onChange(NONE)}>
          Clear
        </button>
      )}
    </>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly any: string
  readonly value: string
  readonly onChange: (event: { currentTarget: { value: string } }) => void
  readonly children: readonly (readonly string[])[]
}

const Choice = ({ label, any, value, onChange, children }: ChoiceProps) => (
  <select class="select" aria-label={label} value={value} onChange={onChange}>
    <option value="">{any}</option>
    {children.map(([one, words]) => (
      <option key={one} value={one}>
        {words}
      </option>
    ))}
  </select>
)
