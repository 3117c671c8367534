/** A text as a program of ours quotes it. */
export const quoted = (text: string): string => {
  const json = JSON.stringify(text).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`)
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

export const listed = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`

/** A key of an object literal. */
export const key = (text: string): string => (/^[a-z_$][\w$]*$/i.test(text) ? text : quoted(text))

/** Members behind an expression: `.data[0]['a b']`. */
export const accessed = (members: readonly string[]): string =>
  members.map((name) => (/^[a-z_$][\w$]*$/i.test(name) ? `.${name}` : `[${quoted(name)}]`)).join('')
