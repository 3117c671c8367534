import { stateOf } from '../model/fields.ts'
import type { View } from '../model/types.ts'

/** A view as the Web API answers with it: what the person has entered is not in it. */
export function showView(view: View): Record<string, unknown> {
  const { user: _, open: __, ...shown } = view
  return { ...shown, state: { values: {} } }
}

/** A view as an app is sent it: with the state of all its inputs. */
export const showViewState = (view: View): Record<string, unknown> => ({
  ...showView(view),
  state: { values: stateOf(view.blocks, view.state.values as never) },
})
