import { render } from 'preact'
import { App } from './app.tsx'
import { follow } from './state/live.ts'

render(<App />, document.getElementById('app')!)
void follow()
