import type { Routes } from '../admin.ts'
import { acts } from './acts.ts'
import { clock } from './clock.ts'
import { home } from './home.ts'
import { images } from './images.ts'
import { journal } from './journal.ts'
import { query } from './query.ts'
import { records } from './records.ts'
import { stream } from './stream.ts'
import { twins } from './twins.ts'
import { universes } from './universes.ts'

export const addRoutes: Routes = (app, admin) => {
  for (const add of [home, twins, universes, images, clock, acts, journal, stream, records, query]) add(app, admin)
}
