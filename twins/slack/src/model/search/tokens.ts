export interface Token {
  /** With a minus before it. */
  readonly without: boolean
  /** The modifier's name, such as `in`; empty for a word or phrase. */
  readonly name: string
  readonly value: string
}

const TOKEN = /(-?)(?:(in|from|has|is|before|after|on|during|to|with):)?(?:"([^"]*)"|(\S+))/g

/** Splits a search into words, "phrases" and modifiers. */
export function tokens(query: string): Token[] {
  return [...query.matchAll(TOKEN)].map(([, minus, name = '', phrase, word]) => ({
    without: minus === '-',
    name,
    value: phrase ?? word ?? '',
  }))
}
