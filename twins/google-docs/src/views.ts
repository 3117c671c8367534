import type { Views } from '@dtu/kit'

/** What scenarios ask. */
export const views: Views = {
  documents: {
    about: 'a document',
    columns: {
      key: 'id, which is that of its file',
      title: ['name of its file', '(SELECT f.name FROM google_drive_files f WHERE f.key = t.key)'],
      text: ['text of the body, each paragraph ending with a newline', "t.doc ->> '$.text'"],
      revision: ['how often it was changed', "t.doc ->> '$.revision'"],
    },
  },
}
