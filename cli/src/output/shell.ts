export type Format = 'sh' | 'fish' | 'dotenv'
export const FORMATS: readonly Format[] = ['sh', 'fish', 'dotenv']

const WRITE: Readonly<Record<Format, (name: string, value: string) => string>> = {
  sh: (name, value) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`,
  fish: (name, value) => `set -gx ${name} '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  dotenv: (name, value) => `${name}=${/^[\w:/.@%+,-]*$/.test(value) ? value : JSON.stringify(value)}`,
}

/** Variables as a shell or a .env file reads them: no value can be taken for a command. */
export const assignments = (variables: Readonly<Record<string, string>>, format: Format): string =>
  Object.entries(variables)
    .map(([name, value]) => WRITE[format](name, value))
    .join('\n')
