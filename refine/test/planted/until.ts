import { setTimeout } from 'node:timers/promises'

/** Asks again until it is so, as whoever waits for an effect does. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if (await isSo()) return
    await setTimeout(300)
  }
  throw new Error('it never came to be')
}
