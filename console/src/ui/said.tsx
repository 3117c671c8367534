import { Store, useStore } from '../state/store.ts'

const FOR_MS = 4000
const said = new Store('')
let timer: ReturnType<typeof setTimeout> | undefined

/** Tells, for a while, what came of something: on the page and to screen readers. */
export function say(text: string): void {
  clearTimeout(timer)
  said.set(text)
  timer = setTimeout(() => said.set(''), FOR_MS)
}

export const Said = () => (
  <div class="said" role="status" aria-live="polite">
    {useStore(said)}
  </div>
)
