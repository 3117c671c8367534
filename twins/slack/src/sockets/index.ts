import type { Socket } from '@dtu/kit'
import type { SlackWorld } from '../types.ts'
import { link } from './link.ts'
import { rtm } from './rtm.ts'

export const sockets: readonly Socket<SlackWorld>[] = [link, rtm]
