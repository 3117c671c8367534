import { slackError } from '../errors.ts'
import { listFiles, readFilter } from '../model/file-list.ts'
import { removeFile, requireFile } from '../model/files.ts'
import { pageIn, pagingOf } from '../model/paging.ts'
import type { Operations } from '../types.ts'
import { showFile } from '../view/file.ts'

export const files: Operations = {
  'files.info': (world, { args }) => {
    const file = requireFile(world, args.required('file'))
    const text = file.mode === 'snippet' ? world.blobs.get(file.id)?.bytes.toString() : undefined
    return {
      ok: true,
      file: showFile(file),
      ...(text !== undefined && { content: text, is_truncated: false }),
      comments: [],
      response_metadata: { next_cursor: '' },
    }
  },

  'files.list': (world, { args }) => {
    const page = pageIn(args, 100)
    const { files: found, total } = listFiles(world, readFilter(world, args), page)
    return { ok: true, files: found.map(showFile), paging: pagingOf(page, total) }
  },

  'files.delete': (world, { args }) => {
    const file = requireFile(world, args.required('file'))
    const admin = world.caller.kind === 'user' && world.db.users.get(world.caller.user_id)?.is_admin
    if (file.user !== world.caller.user_id && !admin) throw slackError('cant_delete_file')
    removeFile(world, file)
    return { ok: true }
  },

  'files.sharedPublicURL': (world, { args }) => {
    const file = requireFile(world, args.required('file'))
    if (file.public_url_shared === true) throw slackError('already_public')
    return { ok: true, file: showFile(world.db.files.update(file, { public_url_shared: true })) }
  },

  'files.revokePublicURL': (world, { args }) => {
    const file = requireFile(world, args.required('file'))
    return { ok: true, file: showFile(world.db.files.update(file, { public_url_shared: false })) }
  },
}
