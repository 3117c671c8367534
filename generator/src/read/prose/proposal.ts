/** A fact found in prose. Prose is never applied by itself: a person moves it into overlay or hints. */
export interface Proposal {
  kind: 'field' | 'error' | 'limit' | 'operation'
  about: string
  what: string
  source: string
  /** 1-based. */
  line: number
}
