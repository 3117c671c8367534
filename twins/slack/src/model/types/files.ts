export interface File {
  id: string
  created: number
  timestamp: number
  name: string
  title: string
  mimetype: string
  filetype: string
  pretty_type: string
  user: string
  size: number
  channels: string[]
  groups: string[]
  ims: string[]
  shares: Record<string, Record<string, unknown[]>>
  [more: string]: unknown
}

/** An upload that was announced; `received` once its bytes are here. */
export interface Upload {
  ticket: string
  file: string
  filename: string
  length: number
  user: string
  alt_txt?: string
  snippet_type?: string
  received: boolean
}
