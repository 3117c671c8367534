export interface StoredDocument {
  readonly documentId: string
  /** The body's text. It ends with a newline, as every paragraph does. */
  readonly text: string
  /** Grows with every change. */
  readonly revision: number
}
