import type { Item } from '../catalogue.ts'
import type { Work } from '../queue/flow.ts'
import { Refusal } from '../queue/outcome.ts'

/** What keeps people out or lets them in: a group in Okta, or a folder in Drive, by its id. */
export type Door = { readonly group: string } | { readonly folder: string }

type Doors = Pick<Work<unknown>, 'drive' | 'okta'>

/** The door of something in the catalogue. */
export async function doorOf({ okta, config }: Pick<Work<unknown>, 'config' | 'okta'>, { opens }: Item): Promise<Door> {
  if ('group' in opens) return { group: await okta.groupNamed(opens.group) }
  const folder = config.folders[opens.folder]
  if (folder) return { folder }
  throw new Refusal(`nobody has said which folder '${opens.folder}' is`)
}

/** @param person by Okta id and by address: Drive knows the address */
export async function letIn({ okta, drive }: Doors, door: Door, person: { id: string; email: string }): Promise<void> {
  if ('group' in door) await okta.addMember(door.group, person.id)
  else await drive.share(door.folder, person.email)
}

export async function shutOut(
  { okta, drive }: Doors,
  door: Door,
  person: { id: string; email: string },
): Promise<void> {
  if ('group' in door) await okta.removeMember(door.group, person.id)
  else await drive.unshare(door.folder, person.email)
}
