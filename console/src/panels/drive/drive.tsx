import { go, hash, place } from '../../state/route.ts'
import { useStore } from '../../state/store.ts'
import { Icon } from '../../ui/icon.tsx'
import { Badge, Empty, Panel, Problem } from '../../ui/part.tsx'
import { momentOf } from '../../ui/time.ts'
import { type File, kindOf, useFiles } from './files.ts'

const ICONS: Readonly<Record<string, string>> = {
  folder: 'google-drive',
  document: 'google-docs',
  spreadsheet: 'google-sheets',
}

/** Everybody's folders and files. */
export function Drive() {
  const { value: files = [], problem } = useFiles()
  const { rest } = useStore(place)
  const roots = files.filter(({ parents, mimeType }) => parents.length === 0 && kindOf({ mimeType }) === 'folder')
  const folder = files.find(({ id }) => id === rest[0]) ?? roots[0]
  const here = files.filter(({ parents }) => folder !== undefined && parents.includes(folder.id))
  const sorted = [...here].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
  const owner = folder ? (pathTo(folder, files)[0]?.owner ?? folder.owner) : undefined
  return (
    <Panel
      flush
      title="Drive"
      head={
        <label class="bar">
          <span class="quiet">of</span>
          <select
            class="select"
            value={owner}
            onChange={({ currentTarget: { value } }) =>
              go('drive', roots.find((root) => root.owner === value)?.id ?? '')
            }
          >
            {roots.map(({ id, owner: whose }) => (
              <option key={id} value={whose}>
                {whose}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <div class="column">
        <Problem of={problem} />
        {folder && <Path folder={folder} files={files} />}
        {sorted.length === 0 ? <Empty title="Nothing is in here" /> : <Listing files={sorted} />}
      </div>
    </Panel>
  )
}

const rank = (file: File): number => (kindOf(file) === 'folder' ? 0 : 1)

function pathTo(folder: File, files: readonly File[]): File[] {
  const path = [folder]
  for (let at = folder; ; ) {
    const parent = files.find(({ id }) => id === at.parents[0])
    if (!parent || path.includes(parent)) return path
    path.unshift(parent)
    at = parent
  }
}

const Path = ({ folder, files }: { folder: File; files: readonly File[] }) => (
  <nav class="path" aria-label="Folders above">
    {pathTo(folder, files).map(({ id, name }, n) => (
      <>
        {n > 0 && <span class="quiet">/</span>}
        <a href={hash('drive', id)} aria-current={id === folder.id ? 'page' : undefined}>
          {name}
        </a>
      </>
    ))}
  </nav>
)

const Listing = ({ files }: { files: readonly File[] }) => (
  <div class="scroll sheet" tabIndex={0} role="region" aria-label="Files">
    <table class="grid">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Owner</th>
          <th scope="col">Changed</th>
          <th scope="col">Who has it</th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.id}>
            <td>
              <Name file={file} />
            </td>
            <td class="quiet">{file.owner}</td>
            <td class="quiet">{file.modified !== undefined && momentOf(file.modified)}</td>
            <td>
              <div class="bar tight">
                {(file.permissions ?? [])
                  .filter(({ role }) => role !== 'owner')
                  .map(({ id, role, displayName, emailAddress, type }) => (
                    <Badge key={id} tone={type === 'anyone' ? 'warn' : 'quiet'}>
                      {displayName ?? emailAddress ?? type}: {role}
                    </Badge>
                  ))}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

function Name({ file }: { file: File }) {
  const kind = kindOf(file)
  const where =
    kind === 'folder'
      ? hash('drive', file.id)
      : kind === 'document'
        ? hash('docs', file.id)
        : kind === 'spreadsheet'
          ? hash('sheets', file.id)
          : undefined
  return (
    <span class="file">
      <Icon name={ICONS[kind] ?? 'state'} />
      {where === undefined ? <span>{file.name}</span> : <a href={where}>{file.name}</a>}
      {ICONS[kind] === undefined && <Badge>{kind}</Badge>}
      {file.trashed && <Badge tone="warn">in the bin</Badge>}
    </span>
  )
}
