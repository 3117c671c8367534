import { useState } from 'preact/hooks'
import { Json } from '../../ui/json.tsx'

const SHORT = 80

/** One value; a long one, such as a document, opens when it is wanted. */
export function Cell({ value }: { value: unknown }) {
  const [open, setOpen] = useState(false)
  if (value === null) return <span class="quiet">null</span>
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  if (text.length <= SHORT) return <span class="mono">{text}</span>
  if (open)
    return (
      <>
        <button type="button" class="button plain small" onClick={() => setOpen(false)}>
          Fold
        </button>
        <Json value={text} label="The whole value" />
      </>
    )
  return (
    <button type="button" class="folded mono" title="Show all of it" onClick={() => setOpen(true)}>
      {text.slice(0, SHORT)}…
    </button>
  )
}
