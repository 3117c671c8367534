import type { Twin } from '@dtu/kit'

/**
 * The twins of a universe by name, in the order their ports and tables are shown, each loaded when it is asked for: whoever
 * starts one does not wait for the others.
 */
export const registry: Readonly<Record<string, () => Promise<Twin>>> = {
  okta: async () => (await import('@dtu/twin-okta')).okta,
  jira: async () => (await import('@dtu/twin-jira')).jira,
  slack: async () => (await import('@dtu/twin-slack')).slack,
  'google-drive': async () => (await import('@dtu/twin-google-drive')).drive,
  'google-docs': async () => (await import('@dtu/twin-google-docs')).docs,
  'google-sheets': async () => (await import('@dtu/twin-google-sheets')).sheets,
}

/** Loads the twins of these names, in the registry's order; all of them when none is named. Names that it lacks are left out. */
export function load(names: readonly string[] = Object.keys(registry)): Promise<readonly Twin[]> {
  const wanted = Object.keys(registry).filter((name) => names.includes(name))
  return Promise.all(wanted.map((name) => (registry[name] as () => Promise<Twin>)()))
}
