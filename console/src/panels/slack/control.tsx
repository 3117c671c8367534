import { Badge } from '../../ui/part.tsx'
import type { Means } from './blocks.tsx'
import { nameOf } from './text.tsx'
import type { Block } from './types.ts'

interface ControlProps {
  readonly block: Block
  readonly element: Block
  readonly means: Means
  readonly label?: string
}

const STYLES: Readonly<Record<string, string>> = { primary: ' first', danger: ' grave' }
const DATES: Readonly<Record<string, 'date' | 'time' | 'datetime-local'>> = {
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
}

/** Something to press, choose or type. What it is set to goes to the app as from Slack's own client. */
export function Control({ block, element, means, label }: ControlProps) {
  const words = label ?? element.placeholder?.text ?? element.action_id
  const set = (value: unknown) => means.onSet(block, element, value)
  if (element.type === 'button' || element.type === 'workflow_button')
    return (
      <button
        type="button"
        class={`button${STYLES[element.style] ?? ''}`}
        onClick={() => means.onClick(block, element)}
      >
        {element.text?.text}
      </button>
    )
  if (element.type === 'overflow')
    return <Menu label="More" options={optionsOf(element)} onPick={(value) => means.onClick(block, element, value)} />
  if (/^(checkboxes|radio_buttons)$/.test(element.type)) return <Ticks element={element} label={words} onSet={set} />
  if (/select$/.test(element.type)) return <Select element={element} means={means} label={words} onSet={set} />
  const initial = element.initial_value ?? element.initial_date ?? element.initial_time
  const date = DATES[element.type]
  if (date)
    return (
      <input
        class="input"
        type={date}
        aria-label={words}
        defaultValue={initial}
        onChange={({ currentTarget: { value } }) =>
          set(element.type === 'datetimepicker' ? Date.parse(`${value}Z`) / 1000 : value)
        }
      />
    )
  if (/_input$/.test(element.type)) return <Typed element={element} label={words} onSet={set} />
  if (element.type === 'image') return <Badge>{element.alt_text}</Badge>
  return <Badge title={JSON.stringify(element)}>{element.type}</Badge>
}

interface Setting {
  readonly element: Block
  readonly label: string
  readonly onSet: (value: unknown) => void
}

function Typed({ element, label, onSet }: Setting) {
  const properties = {
    class: 'input',
    'aria-label': label,
    placeholder: element.placeholder?.text,
    defaultValue: element.initial_value,
    onChange: (event: { currentTarget: { value: string } }) => onSet(event.currentTarget.value || null),
  }
  return element.multiline ? <textarea rows={3} {...properties} /> : <input {...properties} />
}

const Ticks = ({ element, label, onSet }: Setting) => {
  const many = element.type === 'checkboxes'
  const name = `${element.action_id}-options`
  return (
    <fieldset
      class="ticks"
      onChange={(event) => {
        const box = event.currentTarget as HTMLFieldSetElement
        const values = [...box.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)
        onSet(many ? values : (values[0] ?? null))
      }}
    >
      <legend class="unseen">{label}</legend>
      {optionsOf(element).map(([value, words]) => (
        <label key={value} class="bar">
          <input type={many ? 'checkbox' : 'radio'} name={name} value={value} /> {words}
        </label>
      ))}
    </fieldset>
  )
}

function Select({ element, means, label, onSet }: Setting & { means: Means }) {
  const many = element.type.startsWith('multi_')
  const options = /users/.test(element.type)
    ? [...means.names.users.values()].map(({ id }) => [id, nameOf(id, means.names)] as const)
    : /channels|conversations/.test(element.type)
      ? [...means.names.conversations.values()].map(({ id, name }) => [id, `#${name}`] as const)
      : optionsOf(element)
  if (!many) return <Menu label={label} options={options} onPick={onSet} chosen={element.initial_option?.value} />
  return (
    <select
      class="select many"
      multiple
      size={Math.min(4, options.length)}
      aria-label={label}
      onChange={({ currentTarget }) => onSet([...currentTarget.selectedOptions].map(({ value }) => value))}
    >
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  )
}

interface MenuProps {
  readonly label: string
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly chosen?: string | undefined
  readonly onPick: (value: string) => void
}

const Menu = ({ label, options, chosen, onPick }: MenuProps) => (
  <select class="select" aria-label={label} onChange={({ currentTarget: { value } }) => value !== '' && onPick(value)}>
    <option value="">{label === 'More' ? '…' : label}</option>
    {options.map(([value, words]) => (
      <option key={value} value={value} selected={value === chosen}>
        {words}
      </option>
    ))}
  </select>
)

const optionsOf = (element: Block): (readonly [string, string])[] =>
  [...(element.options ?? []), ...(element.option_groups ?? []).flatMap((group: Block) => group.options ?? [])].map(
    (option: Block) => [option.value, option.text?.text ?? option.value],
  )
