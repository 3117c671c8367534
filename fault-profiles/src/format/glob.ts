const compiled = new Map<string, RegExp>()
const MOST = 10_000

/** Whether a text is what a glob means: `*` stands for any characters; all else for itself. */
export function matchesGlob(glob: string, text: string): boolean {
  if (!glob.includes('*')) return glob === text
  let expression = compiled.get(glob)
  if (!expression) {
    if (compiled.size >= MOST) compiled.clear()
    const parts = glob.split(/\*+/).map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    expression = new RegExp(`^${parts.join('[^]*?')}$`)
    compiled.set(glob, expression)
  }
  return expression.test(text)
}

export const matchesAny = (globs: string | readonly string[], text: string): boolean =>
  typeof globs === 'string' ? matchesGlob(globs, text) : globs.some((glob) => matchesGlob(glob, text))
