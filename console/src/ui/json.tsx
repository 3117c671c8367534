const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g
/** More than this is shown without colours: a browser would be busy with its words alone. */
const COLOURED = 60_000

/** A value as indented JSON. Text that is no JSON is shown as it is. */
export function Json({ value, label }: { value: unknown; label: string }) {
  const text = typeof value === 'string' ? pretty(value) : JSON.stringify(value, null, 2)
  return (
    <pre class="json" tabIndex={0} role="region" aria-label={label}>
      {text.length > COLOURED ? text : coloured(text)}
    </pre>
  )
}

export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

function coloured(text: string) {
  const parts: (string | preact.JSX.Element)[] = []
  let at = 0
  for (const match of text.matchAll(TOKEN)) {
    const [whole, quoted, colon] = match
    parts.push(text.slice(at, match.index))
    const shown = quoted ?? whole
    parts.push(<span class={quoted ? (colon ? 'key' : 'string') : 'literal'}>{shown}</span>, colon ?? '')
    at = match.index + whole.length
  }
  return [...parts, text.slice(at)]
}
