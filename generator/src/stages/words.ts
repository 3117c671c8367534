/** English as far as API names need it. */

const irregular: Record<string, string> = {
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  indices: 'index',
  matrices: 'matrix',
  vertices: 'vertex',
  statuses: 'status',
  addresses: 'address',
  aliases: 'alias',
  databases: 'database',
  caches: 'cache',
  media: 'media',
  data: 'data',
  news: 'news',
  series: 'series',
  settings: 'setting',
  leaves: 'leave',
  moves: 'move',
}

/** `categories` as `category`; words that are no plural stay. Lower case. */
export function singular(word: string): string {
  const w = word.toLowerCase()
  if (irregular[w]) return irregular[w]
  if (/[^aeiou]ies$/.test(w) && w.length > 4) return `${w.slice(0, -3)}y`
  if (/(ss|us|is)$/.test(w)) return w
  if (/(sses|shes|ches|xes|zes)$/.test(w)) return w.slice(0, -2)
  return w.length > 2 && w.endsWith('s') ? w.slice(0, -1) : w
}

export function isPlural(word: string): boolean {
  return singular(word) !== word.toLowerCase()
}

/** `userAccount_id-v2` as `user account id v2`, lower case. */
export function tokens(name: string): readonly string[] {
  let known = split.get(name)
  if (known) return known
  known = splitUp(name)
  if (split.size >= MANY) split.clear()
  split.set(name, known)
  return known
}

/** Names come again and again: a large document asks for some of them a million times. */
const split = new Map<string, readonly string[]>()
const joined = new Map<string, string>()
const MANY = 50_000

function splitUp(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^a-zA-Z0-9]+/)
    .filter((token) => token !== '')
    .map((token) => token.toLowerCase())
}

/** One spelling for `petId`, `pet_id`, `Pet-ID`. */
export function plain(name: string): string {
  let known = joined.get(name)
  if (known !== undefined) return known
  known = tokens(name).join('')
  if (joined.size >= MANY) joined.clear()
  joined.set(name, known)
  return known
}

/** Whether two nouns are the same, whatever their number and spelling. */
export function sameNoun(a: string, b: string): boolean {
  return nounKey(a) === nounKey(b)
}

export function nounKey(name: string): string {
  const words = tokens(name)
  return [...words.slice(0, -1), singular(words.at(-1) ?? '')].join('')
}

/** The stem that a verb shares with its participle: `activate`, `activated`, `activating` as `activat`. */
export function stem(word: string): string {
  const w = word.toLowerCase()
  const base = w.replace(/(ied|ies)$/, 'y').replace(/(ation|ion|ing|ed|e|d|s)$/, '')
  const single = base.replace(/([bdglmnprt])\1$/, '$1')
  return single.length >= 3 ? single : w
}
