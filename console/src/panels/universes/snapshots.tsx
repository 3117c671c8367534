import { get, of, post } from '../../api/ask.ts'
import { asRefusal, useFetched } from '../../state/fetched.ts'
import { chosen, refreshUniverses } from '../../state/live.ts'
import { useStore } from '../../state/store.ts'
import { Card } from '../../ui/part.tsx'
import { say } from '../../ui/said.tsx'
import { momentOf } from '../../ui/time.ts'

interface Snapshot {
  readonly snapshot: string
  readonly bytes: number
  readonly written: string
}

/** The snapshots in the data folder, and opening one. */
export function Snapshots({ written }: { written: number }) {
  const universe = useStore(chosen)
  const { value = [], problem } = useFetched(
    async () => (await get<{ snapshots: Snapshot[] }>('/snapshots')).snapshots,
    [written],
  )
  const restore = async (snapshot: string) => {
    try {
      await post(of(universe, 'restore'), { snapshot })
      await refreshUniverses()
      say(`${universe} is now what ${snapshot} was`)
    } catch (error) {
      say(asRefusal(error).message)
    }
  }
  return (
    <Card title="Snapshots">
      {value.length === 0 ? (
        <p class="inside quiet">{problem ? `${problem.message}: ${problem.hint}` : 'None is written yet.'}</p>
      ) : (
        <div class="scroll">
          <table class="grid">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Written</th>
                <th scope="col" class="number">
                  Size
                </th>
                <th scope="col">
                  <span class="unseen">What can be done</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {value.map(({ snapshot, bytes, written: at }) => (
                <tr key={snapshot}>
                  <td>{snapshot}</td>
                  <td>{momentOf(at)}</td>
                  <td class="number">{(bytes / 1024).toFixed(0)} KiB</td>
                  <td class="number">
                    <button type="button" class="button small" onClick={() => restore(snapshot)}>
                      Open as {universe}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  )
}
