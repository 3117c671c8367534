import { keepToken } from '../api/token.ts'
import { connection, follow } from '../state/live.ts'
import { Field } from './dialog.tsx'

/** Asks for the token that the admin API wants. */
export function Unlock() {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    keepToken(String(new FormData(event.currentTarget as HTMLFormElement).get('token')))
    connection.set('connecting')
    void follow()
  }
  return (
    <div class="empty">
      <h1>This universe wants a token</h1>
      <p>It was started with --admin-token.</p>
      <form class="stack" onSubmit={submit}>
        <Field label="Token">
          <input class="input" name="token" type="password" required autocomplete="off" />
        </Field>
        <button type="submit" class="button first">
          Open
        </button>
      </form>
    </div>
  )
}
