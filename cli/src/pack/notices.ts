import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//

/** The licences of all packages that went into a bundle, as a comment: most ask that every copy carries them. */
export function notices(inputs: readonly string[], root: string): string {
  const folders = new Set(inputs.flatMap((input) => PACKAGE.exec(input)?.[1] ?? []))
  const holders = new Map<string, string[]>()
  for (const folder of [...folders].toSorted()) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const text = licenceIn(join(root, folder))
    holders.set(text, [...(holders.get(text) ?? []), `${name} ${version} (${license})`])
  }
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim()
  const parts = [...holders].map(([text, names]) => `${names.join(', ')}\n\n${text}`)
  return `\n/*\n${[own, ...parts].join('\n\n----\n\n').replaceAll('*/', '* /')}\n*/\n`
}

function licenceIn(folder: string): string {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
  return files
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim())
    .join('\n\n')
}
