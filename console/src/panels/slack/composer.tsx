import { useState } from 'preact/hooks'

interface ComposerProps {
  readonly label: string
  readonly onSend: (text: string) => Promise<unknown>
}

/** Where people type: Enter sends, Shift and Enter begin a new line. */
export function Composer({ label, onSend }: ComposerProps) {
  const [text, setText] = useState('')
  const send = async () => {
    if (text.trim() === '') return
    setText('')
    // What was refused can be sent again.
    if ((await onSend(text)) === undefined) setText(text)
  }
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <textarea
        class="input"
        rows={2}
        aria-label={label}
        placeholder={label}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
          event.preventDefault()
          void send()
        }}
      />
      <button type="submit" class="button first">
        Send
      </button>
    </form>
  )
}
