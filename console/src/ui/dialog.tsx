import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Refusal } from '../api/ask.ts'
import { asRefusal } from '../state/fetched.ts'
import { Problem } from './part.tsx'

export interface DialogProps {
  readonly title: string
  readonly does: string
  readonly grave?: boolean
  readonly onClose: () => void
  /** Closes the dialog when it resolves; a refusal is shown in it. */
  readonly onDone: (data: Record<string, string>) => Promise<unknown>
  readonly children: ComponentChildren
}

/** A question with fields, each named as the data has it. */
export function Dialog({ title, does, grave, onClose, onDone, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState<Refusal>()
  const [busy, setBusy] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    const data = Object.fromEntries(new FormData(event.currentTarget as HTMLFormElement)) as Record<string, string>
    try {
      await onDone(data)
      onClose()
    } catch (error) {
      setProblem(asRefusal(error))
      setBusy(false)
    }
  }
  return (
    <dialog ref={dialog} onClose={onClose} aria-label={title}>
      <form onSubmit={submit}>
        <h2>{title}</h2>
        {children}
        <Problem of={problem} />
        <footer>
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class={`button first${grave ? ' grave-first' : ''}`} disabled={busy}>
            {does}
          </button>
        </footer>
      </form>
    </dialog>
  )
}

export const Field = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <label class="field">
    <span>{label}</span>
    {children}
  </label>
)
