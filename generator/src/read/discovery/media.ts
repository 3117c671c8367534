import type { Body, Operation, Schema } from '../../draft.ts'
import { isRecord, type Loose, listOf, recordOf, textOf } from '../openapi/loose.ts'
import type { Context } from './document.ts'

/**
 * Media is uploaded at paths of its own: `simple` takes the bytes, or metadata and bytes as multipart/related;
 * `resumable` takes the metadata and answers with a session address to send the bytes to.
 */
export function addUploads(context: Context, operation: Operation, raw: Loose): void {
  const upload = recordOf(raw.mediaUpload)
  for (const protocol of ['simple', 'resumable']) {
    const declared = recordOf(upload.protocols)[protocol]
    const path = textOf(recordOf(declared).path)
    if (!isRecord(declared) || !path) continue
    const accept = listOf(upload.accept).filter((type): type is string => typeof type === 'string')
    context.reading.draft.operations.push(uploadOf(operation, protocol, path.replaceAll('{+', '{'), accept))
  }
}

function uploadOf(operation: Operation, protocol: string, path: string, accept: string[]): Operation {
  const upload: Operation = {
    ...operation,
    id: operation.id === undefined ? undefined : `${operation.id}.${protocol === 'simple' ? 'upload' : protocol}`,
    path: path.startsWith('/') ? path : `/${path}`,
    parameters: operation.parameters.map((parameter) =>
      parameter.name === 'uploadType' ? { ...parameter, required: true } : parameter,
    ),
    extensions: {
      ...operation.extensions,
      'x-upload': protocol,
      ...(operation.id ? { 'x-upload-of': operation.id } : {}),
    },
  }
  upload.body = bodyOf(operation, protocol, accept)
  return upload
}

function bodyOf(operation: Operation, protocol: string, accept: string[]): Body {
  const bytes: Schema = { type: 'string', contentMediaType: 'application/octet-stream' }
  const metadata = operation.body?.content ?? {}
  const media = Object.fromEntries((accept.length ? accept : ['*/*']).map((type) => [type, bytes]))
  const content = protocol === 'simple' ? { 'multipart/related': bytes, ...media } : { ...metadata, ...media }
  return { required: protocol === 'simple', content, examples: [], origin: operation.origin }
}
