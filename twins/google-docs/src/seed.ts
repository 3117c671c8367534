import { type Leads, plainly, type Seed, type Thing } from '@dtu/kit'
import { seededId } from '@dtu/twin-google-drive/files'
import type { DocsWorld } from './types.ts'

/** The text of each document of the seed; its file is the file service's. */
export function seed(world: DocsWorld, { files }: Seed, leads: Leads): void {
  for (const { kind, handle, text = '' } of files)
    if (kind === 'document')
      world.db.documents.insert({
        documentId: seededId(world, handle),
        text: `${plainly(text, leads).replace(/\n+$/, '')}\n`,
        revision: 1,
      })
}

export const identify = (world: DocsWorld, { kind, file, name }: Thing): string | undefined =>
  kind === 'files' && file === 'document' ? world.db.documents.get(seededId(world, name))?.documentId : undefined
