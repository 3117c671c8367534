/** A system that never gives its thread back. */
export function start(): never {
  for (;;);
}
