import type { Change } from '../model/types.ts'
import type { Document } from '../types.ts'
import { showPerson } from './account.ts'
import { type Place, time } from './place.ts'

export const showChange = (place: Place, { id, author, created, items }: Change): Document => ({
  id,
  author: showPerson(place, author) ?? undefined,
  created: time(created),
  items,
})
