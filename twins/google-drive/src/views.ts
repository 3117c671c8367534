import type { Views } from '@dtu/kit'

/** What scenarios ask. */
export const views: Views = {
  files: {
    about: 'a file or a folder',
    columns: {
      key: 'id',
      name: 'name',
      mimeType: 'type; folders, documents and spreadsheets have types of their own',
      owner: 'address of the owner',
      parent: 'id of the folder it is in',
      trashed: '1 in the trash',
      modifiedBy: ['address', "t.doc ->> '$.modifiedBy'"],
      size: ['bytes; null where it has none', "t.doc ->> '$.content.size'"],
    },
  },
  permissions: {
    about: 'what somebody may do with a file, as it is given on the file itself: those of its folders hold too',
    from: "google_drive_files t, json_each(t.doc, '$.permissions') p",
    columns: {
      file: ['id of the file', 't.key'],
      fileName: ['its name', 't.name'],
      id: ['id', "p.value ->> '$.id'"],
      type: ['`user`, `group`, `domain`, `anyone`', "p.value ->> '$.type'"],
      role: ['`owner`, `writer`, `commenter`, `reader`', "p.value ->> '$.role'"],
      email: ['address of a user or a group', "p.value ->> '$.emailAddress'"],
      domain: ['of a domain', "p.value ->> '$.domain'"],
    },
  },
}
