import type { HarEntry } from '../tape/har.ts'

/** What is known of the ways in which recordings of a service are broken, while one tape is played. */
export interface Repair {
  /** Whether something answered in the service's place: the request never happened. */
  isForeign(entry: HarEntry): boolean
  /** The body that a request was sent with and that its recording lost; undefined when it lost none. */
  body(entry: HarEntry): string | undefined
  /** Told of each request as it was recorded. */
  see(entry: HarEntry): void
  /** Keys of values that the service makes up and that do not look like it. */
  readonly made: ReadonlySet<string>
}
