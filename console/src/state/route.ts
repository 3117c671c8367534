import { Store } from './store.ts'

/** Where the page is: `#/slack/C123` is panel `slack`, rest `['C123']`. */
export interface Place {
  readonly panel: string
  readonly rest: readonly string[]
}

const read = (): Place => {
  const [panel = '', ...rest] = location.hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent)
  return { panel: panel || 'requests', rest }
}

export const place = new Store<Place>(read())
addEventListener('hashchange', () => place.set(read()))

export const hash = (...parts: readonly (string | number)[]): string =>
  `#/${parts.map((part) => encodeURIComponent(part)).join('/')}`

export const go = (...parts: readonly (string | number)[]): void => {
  location.hash = hash(...parts)
}
