import type { Routes } from '../admin.ts'
import { acts } from './acts.ts'
import { clock } from './clock.ts'
import { comparison } from './compare.ts'
import { exchange } from './exchange.ts'
import { home } from './home.ts'
import { images } from './images.ts'
import { journal } from './journal.ts'
import { live } from './live.ts'
import { peek } from './peek.ts'
import { query } from './query.ts'
import { records } from './records.ts'
import { stream } from './stream.ts'
import { twins } from './twins.ts'
import { universes } from './universes.ts'

export const addRoutes: Routes = (app, admin) => {
  for (const add of [
    home,
    twins,
    universes,
    images,
    clock,
    acts,
    journal,
    exchange,
    stream,
    live,
    records,
    query,
    comparison,
    peek,
  ])
    add(app, admin)
}
